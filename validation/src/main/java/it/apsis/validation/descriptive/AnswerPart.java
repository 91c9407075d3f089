package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.document.DocumentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A single text of an answer: the answer itself, one of several, or a cell of a table.
 *
 * @param field the field
 * @param entry the number of its row or its place among several, from 1; 0 where there is but one
 * @param column the column of the table, or null
 * @param type what it is asked to be
 * @param value what was written
 */
record AnswerPart(Field field, int entry, @Nullable TableColumn column, AnswerType type, String value) {
    /** Something to say about this part; what tells of a person is not shown. */
    Raised raised() {
        Raised raised = Raised.at(field.key());
        if (entry > 0) {
            raised = raised.with("entry", entry);
        }
        if (column != null) {
            raised = raised.with("table_column", column.name());
        }
        return field.isPersonal() ? raised : raised.value(value);
    }

    /** A rule that looks at each part of each answer that the form asks. */
    static DocumentRule<DescriptiveQuestionnaire> rule(String code, BiConsumer<AnswerPart, Findings> check) {
        return DocumentRule.of(
                DescriptiveSurvey.rules().get(code),
                context -> (document, out) -> of(document).forEach(part -> check.accept(part, out)));
    }

    /** The parts of a document, those left out that are of another shape than was asked. */
    static List<AnswerPart> of(DescriptiveQuestionnaire document) {
        List<AnswerPart> parts = new ArrayList<>();
        for (Field field : document.form().fields()) {
            document.answer(field.key())
                    .filter(answer -> isAsked(field, answer))
                    .ifPresent(answer -> collect(field, answer, parts));
        }
        return parts;
    }

    /** Whether an answer has the shape of its field. */
    static boolean isAsked(Field field, Answer answer) {
        return switch (field.answer()) {
            case TABLE -> answer instanceof Answer.Entries;
            case LIST, CODES, CHOICES -> answer instanceof Answer.Items;
            default -> answer instanceof Answer.Text;
        };
    }

    private static void collect(Field field, Answer answer, List<AnswerPart> parts) {
        if (answer instanceof Answer.Text text) {
            parts.add(new AnswerPart(field, 0, null, field.answer(), text.value()));
        } else if (answer instanceof Answer.Items items) {
            AnswerType type = switch (field.answer()) {
                case CODES -> AnswerType.CODE;
                case CHOICES -> AnswerType.CHOICE;
                default -> AnswerType.TEXT;
            };
            for (int i = 0; i < items.values().size(); i++) {
                parts.add(
                        new AnswerPart(field, i + 1, null, type, items.values().get(i)));
            }
        } else if (answer instanceof Answer.Entries entries) {
            cells(field, entries, parts);
        }
    }

    private static void cells(Field field, Answer.Entries entries, List<AnswerPart> parts) {
        for (int i = 0; i < entries.rows().size(); i++) {
            Map<String, String> row = entries.rows().get(i);
            for (TableColumn column : field.columns()) {
                String value = row.get(column.name());
                if (value != null) {
                    parts.add(new AnswerPart(field, i + 1, column, column.answer(), value));
                }
            }
        }
    }
}
