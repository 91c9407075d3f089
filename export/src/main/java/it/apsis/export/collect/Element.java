package it.apsis.export.collect;

import it.apsis.text.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a form, with a node of its own in the instance. */
public sealed interface Element {
    /**
     * The name of its node.
     *
     * @return a name of XML without a colon
     */
    String name();

    /**
     * A question.
     *
     * @param name the name of its node
     * @param label what is asked
     * @param hint a few words of help; empty texts for none
     * @param input how it is answered
     * @param choices what it is answered from; null where it is no choice
     * @param filter which of the choices are offered; null for all
     * @param initial the answer that it begins with; empty for none
     * @param demands what is asked of its answer
     */
    record Question(
            String name,
            Bilingual label,
            Bilingual hint,
            Input input,
            @Nullable ChoiceTable choices,
            @Nullable Expr filter,
            String initial,
            Demands demands)
            implements Element {
        private static final int FEW = 8;
        private static final int MANY = 25;

        /**
         * Checks the name.
         *
         * @param name the name of its node
         * @param label what is asked
         * @param hint a few words of help; empty texts for none
         * @param input how it is answered
         * @param choices what it is answered from; null where it is no choice
         * @param filter which of the choices are offered; null for all
         * @param initial the answer that it begins with; empty for none
         * @param demands what is asked of its answer
         */
        public Question {
            NodeNames.check(name);
        }

        /**
         * The question in a group that is relevant under its conditions.
         *
         * @return the question without them
         */
        public Question inRelevantGroup() {
            return new Question(name, label, hint, input, choices, filter, initial, demands.inRelevantGroup());
        }

        /** How it is to appear; empty for as the device likes. Long lists are closed, and filtered as one types. */
        String appearance() {
            return switch (input) {
                case LINES -> "multiline";
                case DIGITS -> "numbers";
                case ONE, SEVERAL ->
                    choices == null || choices.rows().size() <= FEW
                            ? ""
                            : choices.rows().size() <= MANY ? "minimal" : "minimal autocomplete";
                default -> "";
            };
        }
    }

    /**
     * A value that nobody is asked for.
     *
     * @param name the name of its node
     * @param value how it is calculated
     */
    record Calculation(String name, Expr value) implements Element {
        /**
         * Checks the name.
         *
         * @param name the name of its node
         * @param value how it is calculated
         */
        public Calculation {
            NodeNames.check(name);
        }
    }

    /**
     * Elements under one heading.
     *
     * @param name the name of its node
     * @param label the heading
     * @param relevant when it is asked at all; null: always
     * @param elements what is in it
     */
    record Group(String name, Bilingual label, @Nullable Expr relevant, List<Element> elements) implements Element {
        /**
         * Checks the name and copies the elements.
         *
         * @param name the name of its node
         * @param label the heading
         * @param relevant when it is asked at all; null: always
         * @param elements what is in it
         */
        public Group {
            NodeNames.check(name);
            elements = List.copyOf(elements);
        }
    }

    /**
     * Elements that are asked for once for each row.
     *
     * @param name the name of the node of each row
     * @param label the heading of a row
     * @param relevant when it is asked at all; null: always
     * @param count the question that says how many rows there are; null where rows are added one by one
     * @param elements what is in a row
     */
    record Repeat(
            String name,
            Bilingual label,
            @Nullable Expr relevant,
            @Nullable NodePath count,
            List<Element> elements) implements Element {
        /**
         * Checks the name and copies the elements.
         *
         * @param name the name of the node of each row
         * @param label the heading of a row
         * @param relevant when it is asked at all; null: always
         * @param count the question that says how many rows there are; null where rows are added one by one
         * @param elements what is in a row
         */
        public Repeat {
            NodeNames.check(name);
            elements = List.copyOf(elements);
        }
    }
}
