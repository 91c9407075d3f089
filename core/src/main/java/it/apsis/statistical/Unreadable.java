package it.apsis.statistical;

import it.apsis.finding.Attributes;

/**
 * What stood in a cell that could not be read as an answer.
 *
 * @param text the text of the cell, exactly as it was
 * @param cause the code of the rule that tells of it, such as {@code date_impossible}
 * @param attributes the facts behind the judgement
 */
public record Unreadable(String text, String cause, Attributes attributes) {
    /**
     * A text that could not be read, with nothing more to say.
     *
     * @param text the text of the cell
     * @param cause the code of the rule that tells of it
     */
    public Unreadable(String text, String cause) {
        this(text, cause, Attributes.NONE);
    }
}
