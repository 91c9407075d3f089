package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import java.util.List;
import java.util.Locale;

/** The sheet of the descriptive questionnaire: its questions one below the other, as its definition has them. */
final class DescriptiveSheet {
    private final Questionnaire form;
    private final FormGrid grid;
    private final FormValidations validations;
    private final Words words;
    private final Styles styles;

    DescriptiveSheet(Questionnaire form, ChoiceLists lists, Words words, Styles styles) {
        this.form = form;
        this.grid = new FormGrid(form);
        this.validations = new FormValidations(form, lists, words);
        this.words = words;
        this.styles = styles;
    }

    SheetPlan plan() {
        SheetPlan plan = new SheetPlan(words.get("sheet.descriptive"))
                .tab(Look.STEEL)
                .columns(2, 46, 17, 17, 17, 17, 17, 17, 17, 17, 44, 2)
                .frozen(2, 0)
                .withoutLines()
                .guarded()
                .printed(true, false, 2, words.get("descriptive.title", "year", form.flowYear()));
        for (FormGrid.Asked question : grid.questions()) {
            Field field = question.field();
            boolean table = FormGrid.isTable(field);
            int row = question.row() + (table ? 1 : 0);
            plan.named(FormGrid.name(field), Range.cell(row, FormGrid.FIRST));
            if (table) {
                table(plan, field, row);
            } else {
                plan.merge(new Range(row, FormGrid.FIRST, row, FormGrid.FIRST + FormGrid.WIDTH - 1));
                validations
                        .of(field, Range.cell(row, FormGrid.FIRST), hint(field))
                        .ifPresent(plan::allow);
            }
        }
        return plan;
    }

    private void table(SheetPlan plan, Field field, int first) {
        List<TableColumn> columns = field.columns();
        for (int i = 0; i < columns.size(); i++) {
            Range cells = Range.column(FormGrid.FIRST + i, first, first + FormGrid.ENTRIES - 1);
            validations.of(field, columns.get(i), cells, column(columns.get(i))).ifPresent(plan::allow);
        }
    }

    private String hint(Field field) {
        String key = "descriptive.hint." + field.answer().name().toLowerCase(Locale.ROOT);
        return words.get(
                key, "length", field.maxLength().isPresent() ? field.maxLength().getAsInt() : "");
    }

    private String column(TableColumn column) {
        return FieldWords.column(column).in(words.language());
    }

    void write(SheetWriter sheet) {
        band(sheet.row(1, 30), Look.TITLE, words.get("descriptive.title", "year", form.flowYear()));
        band(sheet.row(2, 20), Look.SUBTITLE, words.get("descriptive.subtitle"));
        for (FormGrid.Line line : grid.lines()) {
            if (line instanceof FormGrid.Asked question) {
                write(sheet, question.row(), question.field());
            } else if (line instanceof FormGrid.Heading heading) {
                String text = words.find("section." + heading.part()).orElse(heading.part());
                sheet.row(heading.row(), 30).text(FormGrid.LABEL, text, styles.of(Look.HEADING));
            }
        }
        sheet.finish();
    }

    private void band(SheetWriter sheet, CellStyle style, String text) {
        sheet.blank(0, styles.of(style)).text(FormGrid.LABEL, text, styles.of(style));
        for (int i = FormGrid.FIRST; i <= FormGrid.HINT + 1; i++) {
            sheet.blank(i, styles.of(style));
        }
    }

    private void write(SheetWriter sheet, int row, Field field) {
        String mark = field.obligation() == Obligation.MANDATORY ? " *" : "";
        boolean table = FormGrid.isTable(field);
        sheet.row(row, height(field))
                .text(FormGrid.LABEL, field.label().in(words.language()) + mark, styles.of(Look.LABEL));
        int head = styles.of(Look.TABLE_HEAD.filled(Look.STEEL));
        int input = styles.of(Look.FIELD.formatted(format(field)).aligned("left", "top"));
        for (int i = 0; i < (table ? field.columns().size() : FormGrid.WIDTH); i++) {
            if (table) {
                sheet.text(FormGrid.FIRST + i, column(field.columns().get(i)), head);
            } else {
                sheet.blank(FormGrid.FIRST + i, input);
            }
        }
        sheet.text(FormGrid.HINT, hint(field), styles.of(Look.SMALL.indented(1)));
        for (int entry = 1; table && entry <= FormGrid.ENTRIES; entry++) {
            sheet.row(row + entry, 18);
            for (int i = 0; i < field.columns().size(); i++) {
                sheet.blank(
                        FormGrid.FIRST + i,
                        styles.of(Look.FIELD.formatted(CellFormats.TEXT).indented(0)));
            }
        }
    }

    private static double height(Field field) {
        return switch (field.answer()) {
            case LONG_TEXT -> 72;
            case LIST -> 48;
            default -> 24;
        };
    }

    private static String format(Field field) {
        return field.answer() == AnswerType.AMOUNT ? "#,##0.00" : CellFormats.of(field.answer());
    }
}
