package it.apsis.schema;

import it.apsis.text.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One question of a questionnaire, as its table has it.
 *
 * @param key its key, the same in every language, layout and format
 * @param part the part of the questionnaire it stands in
 * @param label what it is called
 * @param answer the type of its answer
 * @param codeList the id of its code list, or of its list of choices
 * @param maxLength the greatest length of a text in Unicode code points after NFC
 * @param obligation whether it has to be answered
 * @param firstYear the first flow year whose form has it; empty: every form from 2013
 * @param attributes the other columns of its row, by their names; blank ones are left out
 */
public record Field(
        String key,
        String part,
        Bilingual label,
        AnswerType answer,
        Optional<String> codeList,
        OptionalInt maxLength,
        Obligation obligation,
        OptionalInt firstYear,
        Map<String, String> attributes) {

    /**
     * Copies the map.
     *
     * @param key its key, the same in every language, layout and format
     * @param part the part of the questionnaire it stands in
     * @param label what it is called
     * @param answer the type of its answer
     * @param codeList the id of its code list, or of its list of choices
     * @param maxLength the greatest length of a text in Unicode code points after NFC
     * @param obligation whether it has to be answered
     * @param firstYear the first flow year whose form has it; empty: every form from 2013
     * @param attributes the other columns of its row, by their names; blank ones are left out
     */
    public Field {
        attributes = Map.copyOf(attributes);
    }

    /**
     * Whether it has to be answered always.
     *
     * @return true for {@link Obligation#MANDATORY}
     */
    public boolean isMandatory() {
        return obligation == Obligation.MANDATORY;
    }

    /**
     * Whether a form has it.
     *
     * @param flowYear the flow year of the form
     * @return true from its first year on
     */
    public boolean isAskedIn(int flowYear) {
        return firstYear.isEmpty() || firstYear.getAsInt() <= flowYear;
    }

    /**
     * Another column of its row.
     *
     * @param column the name of the column
     * @return its value, or empty where it is blank or there is no such column
     */
    public Optional<String> attribute(String column) {
        return Optional.ofNullable(attributes.get(column));
    }

    /**
     * How many answers it takes (column {@code cardinality}).
     *
     * @return the cardinality; at most one where the table does not say
     * @throws IllegalArgumentException where the table says something that is none
     */
    public Cardinality cardinality() {
        return attribute("cardinality").map(Cardinality::parse).orElse(Cardinality.AT_MOST_ONE);
    }

    /**
     * The columns of an answer that is a table.
     *
     * @return the columns in order; none for any other answer
     * @throws IllegalArgumentException where the table names columns that are none
     */
    public List<TableColumn> columns() {
        return answer == AnswerType.TABLE ? codeList.map(TableColumn::parse).orElse(List.of()) : List.of();
    }

    /**
     * When it has to be answered (column {@code required_when}), beside what rules may say.
     *
     * @return the condition, or empty
     * @throws IllegalArgumentException where the table has something that is none
     */
    public Optional<Condition> requiredWhen() {
        return attribute("required_when").map(Condition::parse);
    }

    /**
     * Whether its answer tells of a person (column {@code personal}): not to be printed, nor published unless asked.
     *
     * @return true where it does
     */
    public boolean isPersonal() {
        return attribute("personal").isPresent();
    }

    /**
     * The least length of a text (column {@code min_length}).
     *
     * @return the length in Unicode code points after NFC; 0 where the table does not say
     * @throws IllegalArgumentException where the table has something that is no number
     */
    public int minLength() {
        return attribute("min_length").map(Integer::parseInt).orElse(0);
    }
}
