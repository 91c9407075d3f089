package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Note;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Styles;
import it.apsis.export.practice.SheetRows;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet that takes practice sheets, one a row. */
final class PracticeRowsSheet {
    private static final int HEADER_ROW = 4;
    private static final double PROSE = 46;
    private static final double WIDE = 28;
    private static final double NARROW = 16;

    private final Questionnaire form;
    private final int rows;
    private final Words words;
    private final Styles styles;
    private final FormValidations validations;
    private final List<Column> columns = new ArrayList<>();

    /** A column; an answer with a rating and a text has two. */
    private record Column(Field field, String header, boolean text) {
        AnswerType answer() {
            return text ? AnswerType.LONG_TEXT : field.answer();
        }

        Obligation obligation() {
            return text ? Obligation.OPTIONAL : field.obligation();
        }

        double width() {
            return switch (answer()) {
                case LONG_TEXT, TABLE -> PROSE;
                case DATE, INTEGER, SHEET_ID -> NARROW;
                default -> WIDE;
            };
        }
    }

    PracticeRowsSheet(Questionnaire form, int rows, ChoiceLists lists, Words words, Styles styles) {
        this.form = form;
        this.rows = rows;
        this.words = words;
        this.styles = styles;
        this.validations = new FormValidations(form, lists, words);
        for (Field field : form.fields()) {
            String label = field.label().in(words.language());
            columns.add(new Column(field, label, false));
            if (field.answer() == AnswerType.FEEDBACK) {
                columns.add(new Column(field, SheetRows.textHeader(field, words.language()), true));
            }
        }
    }

    SheetPlan plan() {
        SheetPlan plan = new SheetPlan(words.get("sheet.practices"))
                .tab(Look.BLUE)
                .frozen(HEADER_ROW, 2)
                .withoutLines()
                .guarded()
                .printed(true, true, HEADER_ROW, words.get("practices.title", "year", form.flowYear()));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            plan.columns(column.width());
            plan.note(new Note(HEADER_ROW, i, column.header(), note(column)));
            Range cells = Range.column(i, HEADER_ROW + 1, HEADER_ROW + rows);
            if (!column.text()) {
                validations.of(column.field(), cells, hint(column)).ifPresent(plan::allow);
                offerParts(column.field());
            }
        }
        return plan;
    }

    /** What stands in a part of an entry has no cell of its own: its list is to be found among the codes at least. */
    private void offerParts(Field field) {
        for (TableColumn part : field.columns()) {
            validations.choices(field, part, name(part));
        }
    }

    private String name(TableColumn part) {
        return FieldWords.column(part).in(words.language());
    }

    private String note(Column column) {
        String obligation = words.get("obligation." + column.obligation().name().toLowerCase(Locale.ROOT));
        String help = column.text() || column.answer() == AnswerType.LIST
                ? ""
                : FieldWords.help(form.name(), column.field())
                        .map(own -> own.in(words.language()) + "\n")
                        .orElse("");
        return obligation + "\n" + help + hint(column);
    }

    private String hint(Column column) {
        Field field = column.field();
        if (column.answer() == AnswerType.TABLE) {
            String names = field.columns().stream().map(this::name).collect(Collectors.joining(":"));
            return words.get("practices.hint.table", "columns", names);
        }
        String type = column.answer().name().toLowerCase(Locale.ROOT);
        String length = field.maxLength().isPresent()
                ? Integer.toString(field.maxLength().getAsInt())
                : "";
        Map<String, String> gaps = Map.of("length", length, "year", Integer.toString(form.flowYear()));
        String own = "practices.hint." + type;
        return words.get(words.find(own).isPresent() ? own : "descriptive.hint." + type, gaps);
    }

    void write(SheetWriter sheet) {
        band(sheet.row(1, 30), styles.of(Look.TITLE), words.get("practices.title", "year", form.flowYear()));
        band(sheet.row(2, 20), styles.of(Look.SUBTITLE), words.get("practices.subtitle"));
        int hint = styles.of(Look.HINT);
        sheet.row(3, 36);
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(i, hint(columns.get(i)), hint);
        }
        sheet.row(HEADER_ROW, 48);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String mark = column.obligation() == Obligation.MANDATORY ? " *" : "";
            sheet.text(i, column.header() + mark, styles.of(Look.header(column.obligation())));
        }
        int[] inputs =
                columns.stream().mapToInt(column -> styles.of(input(column))).toArray();
        for (int row = HEADER_ROW + 1; row <= HEADER_ROW + rows; row++) {
            sheet.row(row, 0);
            for (int i = 0; i < inputs.length; i++) {
                sheet.blank(i, inputs[i]);
            }
        }
        sheet.finish();
    }

    private static CellStyle input(Column column) {
        return Look.input(CellFormats.of(column.answer()), "left");
    }

    private void band(SheetWriter sheet, int style, String text) {
        sheet.text(0, text, style);
        for (int i = 1; i < columns.size(); i++) {
            sheet.blank(i, style);
        }
    }
}
