package it.apsis.export.workbook;

import it.apsis.codelist.CodeEntry;
import it.apsis.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A code that can be chosen from a drop-down list.
 *
 * @param code the code
 * @param name its name in the language of the workbook
 * @param group the code above it, or null
 */
record Choice(String code, String name, @Nullable String group) {
    /** What stands between code and name in a cell. */
    static final String BETWEEN = " - ";

    static Choice of(CodeEntry entry, Language language) {
        return new Choice(entry.code(), entry.name().in(language), entry.parent());
    }

    /** What is written into the cell. */
    String cell() {
        return name.equals(code) ? code : code + BETWEEN + name;
    }
}
