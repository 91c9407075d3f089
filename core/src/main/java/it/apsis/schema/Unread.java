package it.apsis.schema;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document that could not be read as the answer that was asked for.
 *
 * @param key the key of the field
 * @param entry the number of the row of a table, from 1; 0 where the answer is no table
 * @param column the column of the table; null where the answer is no table, or is wrong as a whole
 * @param text what was written
 * @param cause the code of the rule that tells of it
 */
public record Unread(String key, int entry, @Nullable String column, String text, String cause) {
    /**
     * An answer that could not be read as a whole.
     *
     * @param key the key of the field
     * @param text what was written
     * @param cause the code of the rule that tells of it
     */
    public Unread(String key, String text, String cause) {
        this(key, 0, null, text, cause);
    }

    /** What was written may tell of a person: not printed. */
    @Override
    public String toString() {
        return "Unread[" + key + (column == null ? "" : "." + column + " " + entry) + ": " + cause + "]";
    }
}
