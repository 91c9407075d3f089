package it.apsis.schema;

import it.apsis.text.Bilingual;
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
}
