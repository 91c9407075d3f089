package it.apsis.rule;

import java.util.List;

/** What a finding says beside the answers that it stands on. */
public sealed interface Fact {
    /**
     * A text, or several.
     *
     * @param name its name in the finding
     * @param values the texts; a single one is no list
     */
    record Constant(String name, List<String> values) implements Fact {
        /**
         * Copies the list.
         *
         * @param name its name in the finding
         * @param values the texts; a single one is no list
         */
        public Constant {
            values = List.copyOf(values);
        }
    }

    /**
     * What an answer says; left out where it is blank.
     *
     * @param name its name in the finding
     * @param key the key of the answer
     */
    record OfAnswer(String name, String key) implements Fact {}

    /**
     * The year of an answer, a day or the number of an activity.
     *
     * @param name its name in the finding
     * @param key the key of the answer
     */
    record YearOf(String name, String key) implements Fact {}

    /**
     * How many values an answer has.
     *
     * @param name its name in the finding
     * @param key the key of the answer
     */
    record CountOf(String name, String key) implements Fact {}

    /**
     * Those values of an answer that are not of the form that the sentence asks for; a list, however few they are.
     *
     * @param name its name in the finding
     * @param key the key of the answer
     */
    record MisfitsOf(String name, String key) implements Fact {}

    /**
     * What a code list says of the code that an answer is; left out where it says nothing.
     *
     * @param name its name in the finding
     * @param key the key of the answer
     * @param attribute the column of the list
     */
    record AttributeOf(String name, String key, String attribute) implements Fact {}

    /**
     * The reporting year that was compared with.
     *
     * @param name its name in the finding
     */
    record ReportingYear(String name) implements Fact {}

    /** All answers that the finding stands on, each under its key; those that are blank are left out. */
    record Answers() implements Fact {}
}
