package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.ooxml.Validation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet on which a body says who it is, and whether it has nothing to report. */
final class DeclarationSheet {
    private static final int LABEL = 1;
    private static final int VALUE = 2;
    private static final int HINT = 3;
    private static final int FIRST = 5;
    private static final int NIL_ROW = FIRST + 9;

    /** What is asked, by the names of the cells, from {@link #FIRST} on. */
    private static final List<String> ASKED = List.of(
            WorkbookNames.ENTITY,
            WorkbookNames.BODY_NAME,
            WorkbookNames.YEAR,
            WorkbookNames.CONTACT,
            "aps_email",
            "aps_phone",
            WorkbookNames.DATE);

    private static final CellStyle NOTE = Look.BODY.sized(9).coloured(Look.GREY).inItalic();

    private final int year;
    private final @Nullable String entity;
    private final @Nullable String bodyName;
    private final Words words;
    private final Styles styles;

    DeclarationSheet(int year, @Nullable String entity, @Nullable String bodyName, Words words, Styles styles) {
        this.year = year;
        this.entity = entity;
        this.bodyName = bodyName;
        this.words = words;
        this.styles = styles;
    }

    SheetPlan plan() {
        SheetPlan plan = new SheetPlan(words.get("sheet.declaration"))
                .tab(Look.STEEL)
                .columns(2, 36, 52, 52, 2)
                .withoutLines()
                .guarded()
                .printed(true, false, 0, words.get("declaration.footer", "year", year));
        for (int i = 0; i < ASKED.size(); i++) {
            plan.named(ASKED.get(i), Range.cell(FIRST + i, VALUE));
        }
        plan.named(WorkbookNames.NIL, Range.cell(NIL_ROW, VALUE));
        plan.allow(rule(
                Range.cell(NIL_ROW, VALUE),
                "list",
                null,
                '"' + words.get("yes") + ',' + words.get("no") + '"',
                null,
                "nil"));
        plan.allow(rule(
                Range.cell(FIRST + ASKED.indexOf(WorkbookNames.DATE), VALUE),
                "date",
                "between",
                Long.toString(SheetWriter.serial(LocalDate.of(year, 1, 1))),
                Long.toString(SheetWriter.serial(LocalDate.of(year + 20, 12, 31))),
                "date"));
        return plan;
    }

    private Validation rule(
            Range cell, String type, @Nullable String operator, String first, @Nullable String second, String key) {
        String title = words.get("declaration." + key);
        String help = words.get("declaration." + key + ".hint");
        return new Validation(cell, type, operator, first, second, true, title, help, help);
    }

    void write(SheetWriter sheet) {
        band(sheet.row(1, 32), styles.of(Look.TITLE), words.get("declaration.title", "year", year));
        band(sheet.row(2, 20), styles.of(Look.SUBTITLE), words.get("declaration.subtitle"));
        sheet.row(4, 24).text(LABEL, words.get("declaration.who"), styles.of(Look.HEADING));
        for (int i = 0; i < ASKED.size(); i++) {
            line(sheet.row(FIRST + i, 24), ASKED.get(i));
        }
        sheet.row(NIL_ROW - 1, 30).text(LABEL, words.get("declaration.none"), styles.of(Look.HEADING));
        line(sheet.row(NIL_ROW, 44), WorkbookNames.NIL);
        sheet.row(NIL_ROW + 2, 30).text(LABEL, words.get("declaration.end"), styles.of(NOTE));
        sheet.finish();
    }

    private static void band(SheetWriter sheet, int style, String text) {
        sheet.blank(0, style).text(LABEL, text, style);
        for (int i = VALUE; i <= HINT + 1; i++) {
            sheet.blank(i, style);
        }
    }

    private void line(SheetWriter sheet, String name) {
        String key = "declaration." + name.substring("aps_".length());
        sheet.text(LABEL, words.get(key, "year", year), styles.of(Look.LABEL));
        CellStyle field = Look.FIELD;
        switch (name) {
            case WorkbookNames.YEAR -> sheet.number(VALUE, Integer.toString(year), styles.of(Look.FIXED));
            case WorkbookNames.ENTITY -> sheet.text(VALUE, text(entity), styles.of(field.formatted(CellFormats.TEXT)));
            case WorkbookNames.BODY_NAME -> sheet.text(VALUE, text(bodyName), styles.of(field));
            case WorkbookNames.DATE -> sheet.blank(VALUE, styles.of(field.formatted(CellFormats.DATE)));
            default -> sheet.blank(VALUE, styles.of(field.formatted(CellFormats.TEXT)));
        }
        sheet.text(HINT, words.get(key + ".hint"), styles.of(Look.SMALL.indented(1)));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
