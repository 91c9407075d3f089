package it.apsis.deadline;

import it.apsis.text.Bilingual;

/** Whether a submission enters the Report to Parliament (law 125/2014, article 12, paragraph 4). */
public enum Inclusion {
    /** It enters. */
    ENSURED("included", "inclusa"),

    /** It came late: it is registered like any other, and may or may not enter. */
    NOT_ENSURED(
            "registered; its inclusion in the Report cannot be ensured",
            "registrata; il suo inserimento nella Relazione non può essere assicurato"),

    /** There is nothing that could enter. */
    NONE("nothing to include", "nulla da includere");

    private final String english;
    private final String italian;

    Inclusion(String english, String italian) {
        this.english = english;
        this.italian = italian;
    }

    /**
     * The words the respondent reads.
     *
     * @return the words in both languages, without capital letter or full stop
     */
    public Bilingual words() {
        return new Bilingual(english, italian);
    }
}
