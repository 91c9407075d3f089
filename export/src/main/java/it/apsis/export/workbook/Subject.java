package it.apsis.export.workbook;

/** What a template is about: some of its words differ. */
enum Subject {
    /** Returns, with their declaration and the descriptive questionnaire. */
    RETURN(""),

    /** Practice sheets. */
    PRACTICES("practices.");

    private final String prefix;

    Subject(String prefix) {
        this.prefix = prefix;
    }

    /** The key of words that differ. */
    String key(String key) {
        return prefix + key;
    }
}
