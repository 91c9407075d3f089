package it.apsis.export.workbook;

import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.schema.Field;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;

/** The sheet that lists what has changed since the other year's workbook. */
final class ChangeSheet {
    private static final int HEADER_ROW = 3;
    private static final int COLUMNS = 4;
    private static final double MESSAGE_WIDTH = 100;
    private static final double VALUE_WIDTH = 30;

    private final int year;
    private final List<Change> changes;
    private final Words words;
    private final Styles styles;

    ChangeSheet(int year, List<Change> changes, Words words, Styles styles) {
        this.year = year;
        this.changes = List.copyOf(changes);
        this.words = words;
        this.styles = styles;
    }

    SheetPlan plan() {
        return new SheetPlan(words.get("sheet.changes"))
                .tab(Look.STEEL)
                .columns(8, 36, VALUE_WIDTH, MESSAGE_WIDTH)
                .frozen(HEADER_ROW, 0)
                .withoutLines()
                .filter(new Range(HEADER_ROW, 0, HEADER_ROW + changes.size(), COLUMNS - 1))
                .printed(true, false, HEADER_ROW, words.get("changes.title", "year", year));
    }

    void write(SheetWriter sheet) {
        band(sheet.row(1, 30), styles.of(Look.TITLE), words.get("changes.title", "year", year));
        band(sheet.row(2, 20), styles.of(Look.SUBTITLE), words.get("changes.subtitle"));
        sheet.row(HEADER_ROW, 20);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.text(i, words.get("changes.column." + i), styles.of(Look.TABLE_HEAD));
        }
        int cell = styles.of(Look.TABLE_CELL.formatted(CellFormats.TEXT));
        int row = HEADER_ROW;
        for (Change change : changes) {
            row++;
            String message = change.message(words.language());
            double height = Math.max(Look.height(message, MESSAGE_WIDTH), Look.height(change.value(), VALUE_WIDTH));
            sheet.row(row, height).text(0, change.row() == 0 ? "" : Long.toString(change.row()), cell);
            sheet.text(1, label(change), cell).text(2, change.value(), cell).text(3, message, cell);
        }
        sheet.finish();
    }

    private static void band(SheetWriter sheet, int style, String text) {
        sheet.text(0, text, style);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.blank(i, style);
        }
    }

    private String label(Change change) {
        String question = change.question();
        return StatisticalSurvey.fields().stream()
                .filter(field -> field.key().equals(question))
                .map(Field::label)
                .map(label -> label.in(words.language()))
                .findFirst()
                .orElse("");
    }
}
