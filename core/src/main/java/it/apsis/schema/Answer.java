package it.apsis.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was written as the answer to a question, before anything is made of it: the form that every reader gives and every
 * writer takes, whatever the questionnaire. Right or wrong, it can always be held. Immutable.
 */
public sealed interface Answer {
    /**
     * Whether nothing was written.
     *
     * @return true where there is no text in it but white space
     */
    boolean isBlank();

    /**
     * What to show of it.
     *
     * @return its text on one line
     */
    String shown();

    /**
     * A single text, number, day or constant.
     *
     * @param value the text as written; numbers in plain notation, {@code true} and {@code false} for yes and no
     */
    record Text(String value) implements Answer {
        @Override
        public boolean isBlank() {
            return value.isBlank();
        }

        @Override
        public String shown() {
            return value;
        }
    }

    /**
     * Several texts or constants.
     *
     * @param values the texts in order
     */
    record Items(List<String> values) implements Answer {
        /**
         * Copies the list.
         *
         * @param values the texts in order
         */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }

        @Override
        public String shown() {
            return String.join("; ", values);
        }
    }

    /**
     * The rows of a table; a rating with its text is one row of {@code rating} and {@code text}.
     *
     * @param rows the rows in order, each with the texts of the columns that are not blank
     */
    record Entries(List<Map<String, String>> rows) implements Answer {
        /**
         * Copies the rows; cells without a text are left out.
         *
         * @param rows the rows in order, each with the texts of the columns that are not blank
         */
        public Entries {
            List<Map<String, String>> copy = new ArrayList<>(rows.size());
            for (Map<String, String> row : rows) {
                Map<String, String> cells = new LinkedHashMap<>(row);
                cells.values().removeIf(String::isBlank);
                copy.add(Collections.unmodifiableMap(cells));
            }
            rows = Collections.unmodifiableList(copy);
        }

        @Override
        public boolean isBlank() {
            return rows.stream().allMatch(Map::isEmpty);
        }

        @Override
        public String shown() {
            return rows.stream().map(row -> String.join(": ", row.values())).collect(Collectors.joining("; "));
        }
    }

    /**
     * Something that is none of these, such as an array within an array.
     *
     * @param value how it was written
     */
    record Other(String value) implements Answer {
        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public String shown() {
            return value;
        }
    }
}
