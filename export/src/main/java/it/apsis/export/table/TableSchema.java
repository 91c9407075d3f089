package it.apsis.export.table;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table are. A blank cell is no value. Immutable.
 *
 * @param fields the columns in order
 * @param primaryKey the column by which a row is told from all others; empty where there is none
 */
public record TableSchema(List<TableField> fields, Optional<String> primaryKey) {
    /**
     * Copies the list.
     *
     * @param fields the columns in order
     * @param primaryKey the column by which a row is told from all others; empty where there is none
     */
    public TableSchema {
        fields = List.copyOf(fields);
    }

    /**
     * A table without a key.
     *
     * @param fields the columns in order
     * @return the schema
     */
    public static TableSchema of(List<TableField> fields) {
        return new TableSchema(fields, Optional.empty());
    }

    /**
     * The same table with a primary key.
     *
     * @param field the column by which a row is told from all others
     * @return another schema
     */
    public TableSchema keyedBy(String field) {
        return new TableSchema(fields, Optional.of(field));
    }

    /**
     * Writes it as a Table Schema of its own, to stand beside a file. The same input gives the same bytes.
     *
     * @param language the language of titles
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public void write(Language language, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> write(language, json));
    }

    void write(Language language, JsonOutput json) {
        json.startArray("fields");
        fields.forEach(field -> FieldDescriptor.write(field, language, json));
        json.endArray();
        json.startArray("missingValues");
        json.item("");
        json.endArray();
        primaryKey.ifPresent(key -> json.member("primaryKey", key));
    }
}
