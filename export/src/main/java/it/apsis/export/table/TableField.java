package it.apsis.export.table;

import it.apsis.text.Bilingual;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A column. Immutable.
 *
 * @param name its header
 * @param type the type of its cells
 * @param title what it is called
 * @param required whether a cell must not be blank
 * @param maxLength the greatest length of a text, in characters
 * @param pattern the regular expression of a text, whole; null for none
 * @param codes the codes that may stand in it; any where there is none
 */
public record TableField(
        String name,
        Type type,
        Bilingual title,
        boolean required,
        OptionalInt maxLength,
        @Nullable String pattern,
        List<String> codes) {
    /** The type of the cells of a column. */
    public enum Type {
        /** Any text, codes too. */
        STRING("string", ""),
        /** A whole number. */
        INTEGER("integer", ""),
        /** An exact number with a decimal point. */
        NUMBER("number", ""),
        /** {@code true} or {@code false}. */
        BOOLEAN("boolean", ""),
        /** A day as {@code 2020-12-31}. */
        DATE("date", ""),
        /** A day as the statistical form writes it, {@code 31-12-2020}. */
        DAY_FIRST_DATE("date", "%d-%m-%Y"),
        /** An instant in UTC. The default format has no fractions of a second, which an instant may have. */
        DATETIME("datetime", "any"),
        /** A calendar year, four digits. */
        YEAR("year", "");

        private final String standard;
        private final String format;

        Type(String standard, String format) {
            this.standard = standard;
            this.format = format;
        }

        String standard() {
            return standard;
        }

        String format() {
            return format;
        }
    }

    /**
     * Copies the codes.
     *
     * @param name its header
     * @param type the type of its cells
     * @param title what it is called
     * @param required whether a cell must not be blank
     * @param maxLength the greatest length of a text, in characters
     * @param pattern the regular expression of a text, whole; null for none
     * @param codes the codes that may stand in it; any where there is none
     */
    public TableField {
        codes = List.copyOf(codes);
    }

    /**
     * A column of one type, without constraints.
     *
     * @param name its header
     * @param type the type of its cells
     * @param title what it is called
     * @return the column
     */
    public static TableField of(String name, Type type, Bilingual title) {
        return new TableField(name, type, title, false, OptionalInt.empty(), null, List.of());
    }

    /**
     * The same column, whose cells must not be blank, or may.
     *
     * @param mandatory whether they must not
     * @return another column
     */
    public TableField withRequired(boolean mandatory) {
        return new TableField(name, type, title, mandatory, maxLength, pattern, codes);
    }

    /**
     * The same column with a greatest length.
     *
     * @param most the length, in characters
     * @return another column
     */
    public TableField withMaxLength(OptionalInt most) {
        return new TableField(name, type, title, required, most, pattern, codes);
    }

    /**
     * The same column with a regular expression.
     *
     * @param whole the expression, which the whole text matches
     * @return another column
     */
    public TableField withPattern(String whole) {
        return new TableField(name, type, title, required, maxLength, whole, codes);
    }

    /**
     * The same column with codes that may stand in it, and no other.
     *
     * @param allowed the codes
     * @return another column
     */
    public TableField withCodes(List<String> allowed) {
        return new TableField(name, type, title, required, maxLength, pattern, allowed);
    }
}
