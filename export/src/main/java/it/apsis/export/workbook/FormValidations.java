package it.apsis.export.workbook;

import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Validation;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be typed into the cells of questionnaires whose answers stand in cells of their own. */
final class FormValidations {
    private static final String BETWEEN = "between";
    private static final String MOST = "1000000000000";
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final String RECIPIENTS = "recipients";

    private final Questionnaire form;
    private final ChoiceLists lists;
    private final Words words;

    /**
     * The validations of a form.
     *
     * @param form the form
     * @param lists takes the lists that are offered
     * @param words the words of messages
     */
    FormValidations(Questionnaire form, ChoiceLists lists, Words words) {
        this.form = form;
        this.lists = lists;
        this.words = words;
    }

    /** The validation of the cells of a question; empty where any text will do. */
    Optional<Validation> of(Field field, Range cells, String hint) {
        String title = field.label().in(words.language());
        return switch (field.answer()) {
            case BOOLEAN ->
                Optional.of(rule(
                        cells, "list", null, '"' + words.get("yes") + ',' + words.get("no") + '"', null, title, hint));
            case INTEGER -> Optional.of(rule(cells, "whole", BETWEEN, "0", MOST, title, hint));
            case YEAR ->
                Optional.of(rule(
                        cells, "whole", BETWEEN, Integer.toString(EARLIEST), Integer.toString(LATEST), title, hint));
            case DECIMAL, AMOUNT -> Optional.of(rule(cells, "decimal", BETWEEN, "0", MOST, title, hint));
            case DATE -> Optional.of(rule(cells, "date", BETWEEN, day(EARLIEST), day(LATEST), title, hint));
            case CHOICE, FEEDBACK -> choices(field).map(list -> list(cells, list, title, hint, true));
            case CHOICES -> choices(field).map(list -> list(cells, list, title, hint, false));
            case CODES -> field.codeList().map(lists::ofCodes).map(list -> list(cells, list, title, hint, false));
            default ->
                longest(field).map(most -> rule(cells, "textLength", "lessThanOrEqual", most, null, title, hint));
        };
    }

    /** The validation of the cells of a column of a table; empty where any text will do. */
    Optional<Validation> of(Field field, TableColumn column, Range cells, String title) {
        return choices(field, column, title)
                .map(list -> list(cells, list, title, words.get("descriptive.hint.codes"), false));
    }

    /** The list of a question. */
    Optional<ChoiceList> choices(Field field) {
        return form.choices().of(field).map(list -> lists.of(list, field.label().in(words.language())));
    }

    /** The list of a column of a table. */
    Optional<ChoiceList> choices(Field field, TableColumn column, String title) {
        if (column.answer() == AnswerType.CODE) {
            return Optional.ofNullable(lists.ofCodes(RECIPIENTS));
        }
        return form.choices()
                .of(field, column)
                .map(list -> lists.of(list, field.label().in(words.language()) + " – " + title));
    }

    /** Whether a code may stand with its name in the cells of a column. */
    static boolean isCoded(TableColumn column) {
        return column.answer() == AnswerType.CODE || column.answer() == AnswerType.CHOICE;
    }

    private static Optional<String> longest(Field field) {
        return field.maxLength().isPresent()
                ? Optional.of(Integer.toString(field.maxLength().getAsInt()))
                : Optional.empty();
    }

    private static String day(int ofYear) {
        // The system of days has a 29 February 1900: days before it are counted otherwise.
        return Long.toString(SheetWriter.serial(LocalDate.of(ofYear, 3, 1)));
    }

    private static Validation rule(
            Range cells,
            String type,
            @Nullable String operator,
            String first,
            @Nullable String second,
            String title,
            String hint) {
        return new Validation(cells, type, operator, first, second, true, title, hint, hint);
    }

    private static Validation list(Range cells, ChoiceList choices, String title, String hint, boolean strict) {
        return new Validation(cells, "list", null, choices.id(), null, strict, title, hint, hint);
    }
}
