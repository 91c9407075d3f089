package it.apsis.schema;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A named column of an answer that is a table.
 *
 * @param name its name
 * @param choices its choices: the id of a list, or constants separated by {@code |}; empty where any text goes
 */
public record TableColumn(String name, Optional<String> choices) {
    /** What columns of tables are asked to be, by their names, in every definition; any other is a text. */
    private static final Map<String, AnswerType> TYPES = Map.of(
            "amount", AnswerType.AMOUNT,
            "start", AnswerType.DATE,
            "end", AnswerType.DATE,
            "since", AnswerType.YEAR,
            "recipient", AnswerType.CODE);

    /**
     * What its cells are asked to be.
     *
     * @return a choice where it has choices; else the type that goes with its name; a text for any other name. A code is
     *     one of a recipient
     */
    public AnswerType answer() {
        return choices.isPresent() ? AnswerType.CHOICE : TYPES.getOrDefault(name, AnswerType.TEXT);
    }

    /**
     * What a column is called.
     *
     * @param name its name in a definition, or {@code rating} or {@code text} of a feedback
     * @return its name in words; that of the definition where there are none
     */
    public static Bilingual label(String name) {
        Bilingual label = Labels.BY_NAME.get(name);
        return label == null ? Bilingual.same(name) : label;
    }

    /**
     * Reads the columns of a table: {@code name;area:service-area;kind:twinning|network}.
     *
     * @param text the columns separated by semicolons, each a name or a name, a colon and its choices
     * @return the columns in order
     * @throws IllegalArgumentException where a column has no name, or one that is taken, or a colon without choices
     */
    public static List<TableColumn> parse(String text) {
        List<TableColumn> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            String name = (colon < 0 ? part : part.substring(0, colon)).strip();
            String choices = colon < 0 ? "" : part.substring(colon + 1).strip();
            if (!name.matches("[a-z][a-z0-9_]*")) {
                throw new IllegalArgumentException("not the name of a column: '" + name + "'");
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException("two columns are called " + name);
            }
            if (colon >= 0 && choices.isEmpty()) {
                throw new IllegalArgumentException("the column " + name + " has a colon and no choices");
            }
            columns.add(new TableColumn(name, choices.isEmpty() ? Optional.empty() : Optional.of(choices)));
        }
        return List.copyOf(columns);
    }

    private static final class Labels {
        private static final Map<String, Bilingual> BY_NAME = read();

        private static Map<String, Bilingual> read() {
            Map<String, Bilingual> labels = new HashMap<>();
            for (CsvTable.Row row :
                    CsvTable.resource(TableColumn.class, "columns.csv").rows()) {
                labels.put(row.get("name"), new Bilingual(row.get("name_en"), row.get("name_it")));
            }
            return Map.copyOf(labels);
        }
    }
}
