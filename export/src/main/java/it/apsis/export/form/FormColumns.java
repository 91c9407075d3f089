package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.table.TableField;
import it.apsis.schema.AnswerCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Choice;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the columns are in which the answers of a questionnaire are written, one document a row. Immutable. */
public final class FormColumns {
    private static final String SHARE = "(:[0-9]{1,3}([.,][0-9]+)?%?)?";

    private final Questionnaire form;
    private final FormChoices choices;
    private final Set<String> excused;

    private FormColumns(Questionnaire form, FormChoices choices, Set<String> excused) {
        this.form = form;
        this.choices = choices;
        this.excused = excused;
    }

    /**
     * The columns of a questionnaire.
     *
     * @param form the questionnaire in one edition
     * @param lists the code lists that it draws on
     * @return its columns
     */
    public static FormColumns of(Questionnaire form, CodeLists lists) {
        return new FormColumns(form, new FormChoices(form, lists), FormChoices.excused(form, lists));
    }

    /**
     * The columns of an answer: one, or two where it has a rating and a text.
     *
     * @param key the key of its field
     * @param header the header of the first
     * @return the columns; a text without constraints where the questionnaire has no such field
     */
    public List<TableField> of(String key, String header) {
        Field field = form.find(key).orElse(null);
        if (field == null) {
            return List.of(text(header, Bilingual.same(header)));
        }
        List<TableField> columns = new ArrayList<>();
        columns.add(constrained(field, TableField.of(header, type(field), field.label()))
                .withRequired(field.isMandatory() && !excused.contains(key)));
        if (field.answer() == AnswerType.FEEDBACK) {
            columns.add(text(header + AnswerCell.TEXT_SUFFIX, field.label()));
        }
        return columns;
    }

    /**
     * A column of texts.
     *
     * @param header its header
     * @param title what it is called
     * @return a column without constraints
     */
    public static TableField text(String header, Bilingual title) {
        return TableField.of(header, TableField.Type.STRING, title);
    }

    private TableField.Type type(Field field) {
        boolean statistical = form.name().equals(StatisticalSurvey.NAME);
        return switch (field.answer()) {
            case YEAR -> TableField.Type.YEAR;
            case AMOUNT, DECIMAL -> TableField.Type.NUMBER;
            case INTEGER -> choices.of(field).isPresent() ? TableField.Type.STRING : TableField.Type.INTEGER;
            case DATE -> statistical ? TableField.Type.DAY_FIRST_DATE : TableField.Type.DATE;
            case BOOLEAN -> TableField.Type.BOOLEAN;
            default -> TableField.Type.STRING;
        };
    }

    private TableField constrained(Field field, TableField column) {
        return switch (field.answer()) {
            case CODE, MARKER, FLAG, CHOICE, FEEDBACK, INTEGER -> column.withCodes(codes(field));
            case CODES, CHOICES -> several(field, column, "", ";");
            case WEIGHTED_CODES -> several(field, column, SHARE, "\\|");
            case CRS_ID, RATE, SHEET_ID, EMAIL ->
                Patterns.of(field.answer()).map(column::withPattern).orElse(column);
            case TEXT, LONG_TEXT, ENTITY, PHONE -> column.withMaxLength(guarded(field.maxLength()));
            default -> column;
        };
    }

    private List<String> codes(Field field) {
        return choices.of(field)
                .map(list -> list.choices().stream().map(Choice::code).toList())
                .orElse(List.of());
    }

    private TableField several(Field field, TableField column, String suffix, String separator) {
        List<String> codes = codes(field);
        if (codes.isEmpty()) {
            return column;
        }
        String one = codes.stream().map(FormColumns::literal).collect(Collectors.joining("|", "(", ")")) + suffix;
        return column.withPattern("^" + one + "(" + separator + one + ")*$");
    }

    private static String literal(String code) {
        return code.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '_')
                ? code
                : code.replaceAll("([^A-Za-z0-9_])", "\\\\$1");
    }

    /** A text that a spreadsheet could take for a formula is written with one sign more. */
    private static OptionalInt guarded(OptionalInt most) {
        return most.isEmpty() ? most : OptionalInt.of(most.getAsInt() + 1);
    }
}
