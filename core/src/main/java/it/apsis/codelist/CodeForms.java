package it.apsis.codelist;

import java.util.Map;

/** The forms of the codes of the bundled lists, without reading the lists. */
public final class CodeForms {
    private static final Map<String, CodeForm> FORMS = ListSource.forms();

    private CodeForms() {}

    /**
     * The form of the codes of a list.
     *
     * @param list the id of a bundled list
     * @return the form
     * @throws IllegalArgumentException if there is no such list
     */
    public static CodeForm of(String list) {
        CodeForm form = FORMS.get(list);
        if (form == null) {
            throw new IllegalArgumentException("there is no code list '" + list + "'");
        }
        return form;
    }
}
