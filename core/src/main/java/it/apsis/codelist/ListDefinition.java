package it.apsis.codelist;

import it.apsis.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a list beside its rows.
 *
 * @param id the name by which the list is asked for
 * @param name what people call it
 * @param form the shape of the codes that are answers
 * @param parentList the list of the codes above, where it is another one
 * @param answerLevel the level of the codes that are answers, or {@code null} when every code is one
 * @param label the column whose text is the name in both languages, where there are no columns of names
 */
record ListDefinition(
        String id,
        Bilingual name,
        CodeForm form,
        @Nullable String parentList,
        @Nullable String answerLevel,
        @Nullable String label) {

    private static final char SECTION = ':';

    static ListDefinition of(String id, Bilingual name, CodeForm form) {
        return new ListDefinition(id, name, form, null, null, null);
    }

    String nameColumn(String column) {
        return label == null ? column : label;
    }

    /** Returns the part of a shared file that the list is: what follows the colon of its id. */
    @Nullable
    String section() {
        int colon = id.indexOf(SECTION);
        return colon < 0 ? null : id.substring(colon + 1);
    }
}
