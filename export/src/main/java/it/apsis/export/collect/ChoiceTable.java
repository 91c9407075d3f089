package it.apsis.export.collect;

import it.apsis.text.Bilingual;
import java.util.List;
import java.util.Map;

/**
 * Choices that questions are answered from. Several questions can have the same table; it is written once.
 *
 * @param name its name, a name of XML
 * @param rows the choices, in order
 */
public record ChoiceTable(String name, List<Row> rows) {
    /**
     * Copies the choices.
     *
     * @param name its name, a name of XML
     * @param rows the choices, in order
     */
    public ChoiceTable {
        rows = List.copyOf(rows);
    }

    /**
     * A choice.
     *
     * @param value what is stored; see {@link ChoiceValue}
     * @param label what it is called
     * @param properties what choices are filtered by: names of XML, each with its value
     */
    public record Row(String value, Bilingual label, Map<String, String> properties) {
        /**
         * Copies the properties.
         *
         * @param value what is stored; see {@link ChoiceValue}
         * @param label what it is called
         * @param properties what choices are filtered by: names of XML, each with its value
         */
        public Row {
            properties = Map.copyOf(properties);
        }
    }
}
