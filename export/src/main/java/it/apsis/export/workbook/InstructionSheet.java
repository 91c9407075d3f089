package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.schema.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first sheet: what is asked, of whom, by when, and how to fill the workbook in. */
final class InstructionSheet {
    private static final int MARGIN = 0;
    private static final int SIGN = 1;
    private static final int WORDS = 2;
    private static final double WIDTH = 100;

    private final Subject subject;
    private final int year;
    private final List<Passage> notice;
    private final List<String> sheets;
    private final Words words;
    private final Styles styles;
    private final List<Row> rows = new ArrayList<>();

    InstructionSheet(Subject subject, int year, List<Passage> notice, List<String> sheets, Words words, Styles styles) {
        this.subject = subject;
        this.year = year;
        this.notice = List.copyOf(notice);
        this.sheets = List.copyOf(sheets);
        this.words = words;
        this.styles = styles;
        compose();
    }

    /** A row: what stands in its narrow cell and in its wide one, how, and where a click leads. */
    private record Row(String sign, CellStyle signStyle, String text, CellStyle style, double height, String target) {}

    SheetPlan plan() {
        SheetPlan plan = new SheetPlan(words.get("sheet.instructions"))
                .tab(Look.NAVY)
                .columns(2, 5, WIDTH, 2)
                .withoutLines()
                .guarded()
                .printed(false, false, 0, words.get(subject.key("instructions.footer"), "year", year));
        for (int i = 0; i < rows.size(); i++) {
            String target = rows.get(i).target();
            Range cell = Range.cell(i + 1, WORDS);
            if (target.startsWith("#")) {
                plan.link(cell, target.substring(1));
            } else if (!target.isEmpty()) {
                plan.linkOutside(cell, target);
            }
        }
        return plan;
    }

    void write(SheetWriter sheet) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean band = row.signStyle().fill() != null && row.style().fill() != null;
            sheet.row(i + 1, row.height());
            if (band) {
                sheet.blank(MARGIN, styles.of(row.style()));
            }
            sheet.text(SIGN, row.sign(), styles.of(row.signStyle()));
            sheet.text(WORDS, row.text(), styles.of(row.style()));
            if (band) {
                sheet.blank(WORDS + 1, styles.of(row.style()));
            }
        }
        sheet.finish();
    }

    private void compose() {
        CellStyle title = Look.TITLE.indented(0);
        CellStyle subtitle = Look.SUBTITLE.indented(0);
        rows.add(new Row(words.get(subject.key("instructions.title"), "year", year), title, "", title, 36, ""));
        rows.add(
                new Row(words.get(subject.key("instructions.subtitle"), "year", year), subtitle, "", subtitle, 22, ""));
        notice.forEach(this::passage);
        heading(words.get("howto.heading"));
        for (int step = 1; words.find(subject.key("howto." + step)).isPresent(); step++) {
            prose(step + ".", words.get(subject.key("howto." + step), "year", year), "");
        }
        colours();
        heading(words.get("contents.heading"));
        for (String sheet : sheets) {
            prose("›", sheet, "#" + Range.quoted(sheet) + "!A1");
        }
    }

    private void passage(Passage passage) {
        heading(passage.heading());
        for (Passage.Line line : passage.lines()) {
            String address = line.address();
            prose("•", address == null ? line.text() : line.text() + ": " + address, address == null ? "" : address);
        }
    }

    private void heading(String text) {
        rows.add(new Row(text, Look.HEADING, "", Look.HEADING, 28, ""));
    }

    private void prose(String sign, String text, String target) {
        CellStyle style = target.isEmpty() ? Look.PROSE : Look.LINK;
        rows.add(new Row(
                sign,
                Look.PROSE.aligned("right", "top").coloured(Look.BLUE),
                text,
                style,
                Look.height(text, WIDTH),
                target));
    }

    private void colours() {
        heading(words.get("colours.heading"));
        for (Obligation obligation : Obligation.values()) {
            String key = obligation.name().toLowerCase(Locale.ROOT);
            String sign = obligation == Obligation.MANDATORY ? "*" : "";
            sample(sign, Look.header(obligation), words.get("colours." + key));
        }
        CellStyle missing =
                CellStyle.PLAIN.filled(Look.MISSING).coloured(Look.MISSING_TEXT).bordered(Look.LINE);
        sample("", missing, words.get("colours.missing"));
        for (Mark mark : Mark.values()) {
            CellStyle style = CellStyle.PLAIN
                    .inBold()
                    .filled(mark.fill())
                    .coloured(mark.ink())
                    .bordered(Look.LINE);
            sample(mark.sign(), style.aligned("center", "center"), words.get("colours." + mark.key()));
        }
    }

    private void sample(String sign, CellStyle style, String text) {
        rows.add(new Row(sign, style, text, Look.BODY.indented(1), 18, ""));
    }
}
