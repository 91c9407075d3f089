package it.apsis.export.collect;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.ooxml.WorkbookWriter;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes a form as the workbook of an XLSForm: the sheets {@code survey}, {@code choices} and {@code settings}. */
public final class XlsFormWriter {
    private static final double NARROW = 18;
    private static final double NAMES = 30;
    private static final double WIDE = 44;

    private final CollectionForm form;
    private final Styles styles = new Styles();
    private final int head =
            styles.of(CellStyle.PLAIN.inBold().bordered("C5D0DC").filled("E8EFF7"));
    private final int cell = styles.of(CellStyle.PLAIN.formatted(CellStyle.TEXT).aligned("left", "top"));
    private final SurveySheet questions;

    private XlsFormWriter(CollectionForm form) {
        this.form = form;
        int heading = styles.of(CellStyle.PLAIN
                .inBold()
                .filled("F4F7FA")
                .formatted(CellStyle.TEXT)
                .aligned("left", "top"));
        this.questions = new SurveySheet(form, cell, heading);
    }

    /**
     * Writes a form.
     *
     * @param form the form
     * @param out where to; flushed and not closed
     * @throws IllegalArgumentException where an expression is longer than a cell can hold
     */
    public static void write(CollectionForm form, OutputStream out) {
        new XlsFormWriter(form).write(out);
    }

    private void write(OutputStream out) {
        Set<String> properties = new TreeSet<>();
        form.choices()
                .values()
                .forEach(table -> table.rows()
                        .forEach(choice -> properties.addAll(choice.properties().keySet())));
        List<String> choices = new ArrayList<>(List.of("list_name", "name"));
        for (Language language : Language.values()) {
            choices.add(SurveySheet.worded("label", language));
        }
        choices.addAll(properties);
        List<SheetPlan> plans = List.of(plan("survey", questions.columns()), plan("choices", choices), settingsPlan());
        String title = InertText.of(form.title().in(form.language()));
        WorkbookWriter workbook = new WorkbookWriter(out, styles, title, plans);
        SheetWriter survey = workbook.sheet();
        head(survey, questions.columns());
        questions.write(survey);
        survey.finish();
        choices(workbook.sheet(), choices, List.copyOf(properties));
        settings(workbook.sheet(), title);
        workbook.finish();
    }

    private static SheetPlan plan(String name, List<String> columns) {
        SheetPlan plan = new SheetPlan(name).frozen(1, 2);
        plan.columns(NAMES, NAMES);
        columns.stream()
                .skip(2)
                .forEach(column -> plan.columns(column.contains("::") && !column.startsWith("bind::") ? WIDE : NARROW));
        return plan;
    }

    private static SheetPlan settingsPlan() {
        return new SheetPlan("settings").frozen(1, 0).columns(WIDE, NARROW, NARROW, NARROW, NARROW);
    }

    private void head(SheetWriter sheet, List<String> names) {
        sheet.row(1, 0);
        for (int i = 0; i < names.size(); i++) {
            sheet.text(i, names.get(i), head);
        }
    }

    private void choices(SheetWriter sheet, List<String> names, List<String> properties) {
        head(sheet, names);
        int row = 1;
        for (ChoiceTable table : form.choices().values()) {
            for (ChoiceTable.Row choice : table.rows()) {
                row++;
                sheet.row(row, 0).text(0, table.name(), cell).text(1, choice.value(), cell);
                int column = 2;
                for (Language language : Language.values()) {
                    sheet.text(column, InertText.of(choice.label().in(language)), cell);
                    column++;
                }
                for (String property : properties) {
                    sheet.text(column, choice.properties().getOrDefault(property, ""), cell);
                    column++;
                }
            }
        }
        sheet.finish();
    }

    private void settings(SheetWriter sheet, String title) {
        head(sheet, List.of("form_title", "form_id", "version", "default_language", "namespaces"));
        List<String> values = List.of(
                title,
                form.id(),
                form.version(),
                CollectionForm.called(form.language()),
                CollectionForm.PREFIX + "=\"" + CollectionForm.NAMESPACE + "\"");
        sheet.row(2, 0);
        for (int i = 0; i < values.size(); i++) {
            sheet.text(i, values.get(i), cell);
        }
        sheet.finish();
    }
}
