package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Note;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.ooxml.Validation;
import it.apsis.export.ooxml.WorkbookWriter;
import it.apsis.practice.PracticeCollection;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.AnswerCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The workbook in which practice sheets are collected, one sheet a row. The same template gives the same bytes. */
public final class PracticeTemplate {
    private static final int HEADER_ROW = 4;

    private final Questionnaire form;
    private final ReferenceData data;
    private final Words words;
    private final int rows;
    private final Styles styles = new Styles();
    private final List<Column> columns = new ArrayList<>();
    private final ChoiceLists lists;

    /** A column; an answer with a rating and a text has two. */
    private record Column(
            Field field, String header, @Nullable ChoiceList choices, boolean text) {}

    private PracticeTemplate(int year, ReferenceData data, Language language, int rows) {
        this.form = PracticeCollection.form(year);
        this.data = data;
        this.words = Words.in(language);
        this.rows = rows;
        this.lists = new ChoiceLists(data.codeLists(), year, words);
        for (Field field : form.fields()) {
            String label = field.label().in(language);
            ChoiceList choices =
                    form.choices().of(field).map(list -> lists.of(list, label)).orElse(null);
            columns.add(new Column(field, label, choices, false));
            if (field.answer() == AnswerType.FEEDBACK) {
                columns.add(new Column(field, field.key() + AnswerCell.TEXT_SUFFIX, null, true));
            }
        }
    }

    /**
     * Writes the template of a year.
     *
     * @param year the year of the collection
     * @param data where code lists come from
     * @param language the language of the words
     * @param rows room for how many sheets, from 1 to {@value WorkbookTemplate#MOST_ROWS}
     * @param out where to; flushed and not closed
     * @throws IllegalArgumentException where there is no collection of that year, or there is room for none
     */
    public static void write(int year, ReferenceData data, Language language, int rows, OutputStream out) {
        if (rows < 1 || rows > WorkbookTemplate.MOST_ROWS) {
            throw new IllegalArgumentException(
                    "A template has room for 1 to " + WorkbookTemplate.MOST_ROWS + " sheets, not " + rows);
        }
        new PracticeTemplate(year, data, language, rows).write(out);
    }

    private void write(OutputStream out) {
        SheetPlan plan = plan();
        CodeSheet codes = new CodeSheet(form.flowYear(), lists.used(), words, styles);
        MarkSheet mark = new MarkSheet(Map.of(
                WorkbookNames.KIND, form.name(),
                WorkbookNames.EDITION, Integer.toString(form.flowYear()),
                WorkbookNames.SCHEMA, data.codeLists().version(),
                WorkbookNames.LANGUAGE, words.language().tag(),
                WorkbookNames.DATA_SHEET, plan.name()));
        WorkbookWriter workbook = new WorkbookWriter(
                out,
                styles,
                words.get("practices.title", "year", form.flowYear()),
                List.of(plan, codes.plan(), mark.plan()));
        writeSheets(workbook.sheet());
        codes.write(workbook.sheet());
        mark.write(workbook.sheet());
        workbook.finish();
    }

    private SheetPlan plan() {
        SheetPlan plan = new SheetPlan(words.get("sheet.practices"))
                .tab(Look.BLUE)
                .frozen(HEADER_ROW, 2)
                .withoutLines()
                .guarded()
                .printed(true, true, HEADER_ROW, words.get("practices.title", "year", form.flowYear()));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            plan.columns(column.field().answer() == AnswerType.LONG_TEXT ? 46 : 28);
            plan.note(new Note(HEADER_ROW, i, column.header(), note(column)));
            Range cells = Range.column(i, HEADER_ROW + 1, HEADER_ROW + rows);
            ChoiceList choices = column.choices();
            if (choices != null) {
                plan.allow(new Validation(
                        cells, "list", null, choices.id(), null, false, column.header(), hint(column), hint(column)));
            } else if (column.field().answer() == AnswerType.INTEGER) {
                plan.allow(new Validation(
                        cells,
                        "whole",
                        "between",
                        "0",
                        "1000000000",
                        true,
                        column.header(),
                        hint(column),
                        hint(column)));
            }
        }
        return plan;
    }

    private String note(Column column) {
        String obligation =
                words.get("obligation." + column.field().obligation().name().toLowerCase(Locale.ROOT));
        return obligation + "\n" + hint(column);
    }

    private String hint(Column column) {
        Field field = column.field();
        if (field.answer() == AnswerType.TABLE) {
            String names = field.columns().stream().map(TableColumn::name).collect(Collectors.joining(":"));
            return words.get("practices.hint.table", "columns", names);
        }
        String type = column.text() ? "long_text" : field.answer().name().toLowerCase(Locale.ROOT);
        String length = field.maxLength().isPresent()
                ? Integer.toString(field.maxLength().getAsInt())
                : "";
        return words.find("practices.hint." + type)
                .orElseGet(() -> words.get("descriptive.hint." + type, "length", length));
    }

    private void writeSheets(SheetWriter sheet) {
        band(sheet.row(1, 30), styles.of(Look.TITLE), words.get("practices.title", "year", form.flowYear()));
        band(sheet.row(2, 20), styles.of(Look.SUBTITLE), words.get("practices.subtitle"));
        int hint = styles.of(Look.SMALL
                .aligned("center", "center")
                .sized(8)
                .filled(Look.PAPER)
                .bordered(Look.LINE));
        sheet.row(3, 24);
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(i, hint(columns.get(i)), hint);
        }
        sheet.row(HEADER_ROW, 48);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Obligation obligation =
                    column.text() ? Obligation.OPTIONAL : column.field().obligation();
            String mark = obligation == Obligation.MANDATORY ? " *" : "";
            sheet.text(i, column.header() + mark, styles.of(Look.header(obligation)));
        }
        for (int row = HEADER_ROW + 1; row <= HEADER_ROW + rows; row++) {
            sheet.row(row, 0);
            for (int i = 0; i < columns.size(); i++) {
                sheet.blank(i, styles.of(input(columns.get(i))));
            }
        }
        sheet.finish();
    }

    private static CellStyle input(Column column) {
        boolean whole = column.field().answer() == AnswerType.INTEGER;
        return CellStyle.PLAIN
                .coloured(Look.TEXT)
                .bordered(Look.LINE)
                .formatted(whole ? CellFormats.WHOLE : CellFormats.TEXT)
                .aligned("left", "center")
                .wrapped()
                .unlocked();
    }

    private void band(SheetWriter sheet, int style, String text) {
        sheet.text(0, text, style);
        for (int i = 1; i < columns.size(); i++) {
            sheet.blank(i, style);
        }
    }
}
