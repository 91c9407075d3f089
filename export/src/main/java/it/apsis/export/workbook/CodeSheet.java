package it.apsis.export.workbook;

import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import java.util.ArrayList;
import java.util.List;

/** The sheet of all lists: one table, so that one filter and one search find everything. */
final class CodeSheet {
    private static final int HEADER_ROW = 3;
    private static final int CELL = 3;
    private static final int COLUMNS = 5;
    private static final double LIST_WIDTH = 34;
    private static final double NAME_WIDTH = 60;
    private static final double CELL_WIDTH = 66;

    private final Subject subject;
    private final int year;
    private final List<Line> lines = new ArrayList<>();
    private final List<ChoiceList> lists;
    private final Words words;
    private final Styles styles;

    CodeSheet(Subject subject, int year, List<ChoiceList> lists, Words words, Styles styles) {
        this.subject = subject;
        this.year = year;
        this.lists = List.copyOf(lists);
        this.words = words;
        this.styles = styles;
        for (ChoiceList list : lists) {
            list.choices().forEach(choice -> lines.add(new Line(list, choice)));
        }
    }

    /** A code of a list. */
    private record Line(ChoiceList list, Choice choice) {}

    SheetPlan plan() {
        int last = HEADER_ROW + lines.size();
        SheetPlan plan = new SheetPlan(words.get("sheet.codes"))
                .tab(Look.GREY)
                .columns(LIST_WIDTH, 11, NAME_WIDTH, CELL_WIDTH, 12)
                .frozen(HEADER_ROW, 0)
                .withoutLines()
                .guarded()
                .filter(new Range(HEADER_ROW, 0, last, COLUMNS - 1))
                .printed(true, false, HEADER_ROW, words.get(subject.key("codes.footer"), "year", year));
        int row = HEADER_ROW + 1;
        for (ChoiceList list : lists) {
            int end = row + list.choices().size() - 1;
            plan.named(list.id(), Range.column(CELL, row, end));
            if (ChoiceLists.isPurposes(list)) {
                sectors(plan, list, row);
            }
            row = end + 1;
        }
        return plan;
    }

    private static void sectors(SheetPlan plan, ChoiceList list, int first) {
        List<Choice> choices = list.choices();
        int begin = 0;
        for (int i = 1; i <= choices.size(); i++) {
            String sector = group(choices.get(begin));
            if (i == choices.size() || !group(choices.get(i)).equals(sector)) {
                plan.named(ChoiceLists.sectorName(sector), Range.column(CELL, first + begin, first + i - 1));
                begin = i;
            }
        }
    }

    private static String group(Choice choice) {
        String group = choice.group();
        return group == null ? "" : group;
    }

    private static double height(Line line) {
        double height = Math.max(
                Look.height(line.list().title(), LIST_WIDTH),
                Look.height(line.choice().cell(), CELL_WIDTH));
        return Math.max(height, Look.height(line.choice().name(), NAME_WIDTH));
    }

    void write(SheetWriter sheet) {
        int title = styles.of(Look.TITLE);
        sheet.row(1, 30).text(0, words.get(subject.key("codes.title"), "year", year), title);
        int subtitle = styles.of(Look.SUBTITLE);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.blank(i, title);
        }
        sheet.row(2, 20).text(0, words.get("codes.subtitle"), subtitle);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.blank(i, subtitle);
        }
        sheet.row(HEADER_ROW, 20);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.text(i, words.get("codes.column." + i), styles.of(Look.TABLE_HEAD));
        }
        int row = HEADER_ROW;
        int cell = styles.of(Look.TABLE_CELL.formatted(CellFormats.TEXT));
        int strong = styles.of(Look.TABLE_CELL.inBold().formatted(CellFormats.TEXT));
        for (Line line : lines) {
            row++;
            sheet.row(row, height(line))
                    .text(0, line.list().title(), cell)
                    .text(1, line.choice().code(), strong);
            sheet.text(2, line.choice().name(), cell).text(CELL, line.choice().cell(), cell);
            sheet.text(4, group(line.choice()), cell);
        }
        sheet.finish();
    }
}
