package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Note;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.finding.Place;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.statistical.ActivityRow;
import java.util.ArrayList;
import java.util.List;

/** The sheet that takes the activities, one row each. */
final class ActivitySheet {
    /** The row of the headers. */
    static final int HEADER_ROW = 5;

    static final int FIRST_ROW = HEADER_ROW + 1;

    private static final int TITLE_COLUMNS = 8;

    private final int year;
    private final DataColumns columns;
    private final ColumnValidations validations;
    private final List<ActivityRow> filled;
    private final int lastRow;
    private final Words words;
    private final Styles styles;

    ActivitySheet(
            int year,
            DataColumns columns,
            Bounds bounds,
            int rows,
            List<ActivityRow> filled,
            Words words,
            Styles styles) {
        this.year = year;
        this.columns = columns;
        this.validations = new ColumnValidations(year, columns.sector(), bounds, words);
        this.filled = filled;
        this.lastRow = HEADER_ROW + Math.max(rows, filled.size());
        this.words = words;
        this.styles = styles;
    }

    SheetPlan plan() {
        SheetPlan plan = new SheetPlan(name(year, words))
                .tab(Look.BLUE)
                .frozen(HEADER_ROW, 0)
                .withoutLines()
                .guarded()
                .printed(true, true, HEADER_ROW, words.get("data.footer", "year", year));
        plan.merge(new Range(1, 0, 1, TITLE_COLUMNS - 1)).merge(new Range(2, 0, 2, TITLE_COLUMNS - 1));
        for (int i = 0; i < columns.size(); i++) {
            DataColumn column = columns.all().get(i);
            plan.columns(column.width());
            plan.note(new Note(HEADER_ROW, i, column.header(), FieldHelp.note(column, words)));
            Range cells = Range.column(i, FIRST_ROW, lastRow);
            validations.of(column, cells).ifPresent(plan::allow);
            if (column.isMandatory()) {
                plan.highlight(cells, missing(i), styles.of(new Styles.Highlight(Look.MISSING, Look.MISSING_TEXT)));
            }
        }
        return plan;
    }

    static String name(int year, Words words) {
        return words.get("sheet.data", "year", year);
    }

    /** A mandatory cell of a row in which something stands. */
    private String missing(int column) {
        return "AND(LEN($" + Place.letters(column) + FIRST_ROW + ")=0,COUNTA($A" + FIRST_ROW + ":$"
                + Place.letters(columns.size() - 1) + FIRST_ROW + ")>0)";
    }

    void write(SheetWriter sheet) {
        int width = columns.size();
        sheet.row(1, 30);
        fill(sheet, width, styles.of(Look.TITLE), words.get("data.title", "year", year));
        sheet.row(2, 20);
        fill(sheet, width, styles.of(Look.SUBTITLE), words.get("data.subtitle"));
        writeParts(sheet);
        sheet.row(4, 15);
        int hint = styles.of(Look.HINT);
        for (int i = 0; i < width; i++) {
            sheet.text(i, FieldHelp.hint(columns.all().get(i), words), hint);
        }
        sheet.row(HEADER_ROW, 62);
        for (int i = 0; i < width; i++) {
            writeHeader(sheet, i, columns.all().get(i));
        }
        writeRows(sheet);
        sheet.finish();
    }

    private static void fill(SheetWriter sheet, int width, int style, String first) {
        sheet.text(0, first, style);
        for (int i = 1; i < width; i++) {
            sheet.blank(i, style);
        }
    }

    private void writeHeader(SheetWriter sheet, int position, DataColumn column) {
        Obligation obligation =
                column.field() == null ? Obligation.OPTIONAL : column.field().obligation();
        CellStyle style = Look.header(obligation);
        String mark = obligation == Obligation.MANDATORY ? " *" : "";
        sheet.text(position, column.header() + mark, styles.of(column.field() == null ? style.inItalic() : style));
    }

    private void writeParts(SheetWriter sheet) {
        sheet.row(3, 18);
        CellStyle style =
                CellStyle.PLAIN.inBold().coloured(Look.NAVY).filled(Look.MIST).indented(1);
        for (Part part : parts()) {
            for (int i = part.first(); i <= part.last(); i++) {
                sheet.text(i, i == part.first() ? words.get("part." + part.name()) : "", styles.of(style));
            }
        }
    }

    private void writeRows(SheetWriter sheet) {
        int[] input = columns.all().stream().mapToInt(this::input).toArray();
        AnswerCells answers = new AnswerCells(columns);
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            sheet.row(row, 0);
            int index = row - FIRST_ROW;
            if (index < filled.size()) {
                answers.write(sheet, filled.get(index), input);
            } else {
                for (int i = 0; i < input.length; i++) {
                    sheet.blank(i, input[i]);
                }
            }
        }
    }

    private int input(DataColumn column) {
        return styles.of(Look.input(column.format(), column.alignment()));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        String before = "";
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.all().get(i).field();
            String name = field == null ? before : field.part();
            if (!name.equals(before)) {
                parts.add(new Part(name, i, i));
            } else {
                Part last = parts.remove(parts.size() - 1);
                parts.add(new Part(name, last.first(), i));
            }
            before = name;
        }
        return parts;
    }

    /** A part of the form and its columns. */
    private record Part(String name, int first, int last) {}
}
