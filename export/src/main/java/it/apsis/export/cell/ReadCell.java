package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import it.apsis.statistical.Unreadable;
import org.jspecify.annotations.Nullable;

/** What a cell was read as. Immutable, and the same for every cell with the same text in the same column. */
public final class ReadCell {
    /** A cell without any sign in it. */
    public static final ReadCell EMPTY = new ReadCell("", null, null, null, Attributes.NONE);

    private final String text;
    private final @Nullable Object answer;
    private final @Nullable Unreadable unreadable;
    private final @Nullable String note;
    private final Attributes facts;
    private final boolean blank;
    private final boolean plain;

    private ReadCell(
            String text,
            @Nullable Object answer,
            @Nullable Unreadable unreadable,
            @Nullable String note,
            Attributes facts) {
        this.text = text;
        this.answer = answer;
        this.unreadable = unreadable;
        this.note = note;
        this.facts = facts;
        this.blank = Blanks.isBlank(text);
        this.plain = unreadable == null && note == null;
    }

    /**
     * A cell that answers no field.
     *
     * @param text its text
     * @return a cell without an answer
     */
    public static ReadCell kept(String text) {
        return of(text, null);
    }

    /**
     * A text that is its own answer.
     *
     * @param text its text, in which there is nothing to compose or to clean, and which is not blank
     * @return a cell whose answer is its text
     */
    public static ReadCell plain(String text) {
        return of(text, text);
    }

    static ReadCell of(String text, @Nullable Object answer) {
        return new ReadCell(text, answer, null, null, Attributes.NONE);
    }

    static ReadCell noted(String text, @Nullable Object answer, String note, Attributes facts) {
        return new ReadCell(text, answer, null, note, facts);
    }

    static ReadCell unreadable(String text, String cause) {
        return new ReadCell(text, null, new Unreadable(text, cause), null, Attributes.NONE);
    }

    /**
     * A cell that cannot be read, of which its reader itself tells.
     *
     * @param text its text
     * @param cause the code of the rule
     * @return a cell without an answer
     */
    public static ReadCell refused(String text, String cause) {
        return new ReadCell(text, null, new Unreadable(text, cause), cause, Attributes.NONE);
    }

    /**
     * The same answer, read from another text.
     *
     * @param other the text of the cell
     * @return another cell
     */
    public ReadCell writtenAs(String other) {
        Unreadable cell =
                unreadable == null ? null : new Unreadable(other, unreadable.cause(), unreadable.attributes());
        return new ReadCell(other, answer, cell, note, facts);
    }

    /**
     * The same answer, with a word on how it was repaired.
     *
     * @param other the text of the cell
     * @param readAs what it was read as
     * @return another cell
     */
    public ReadCell repairedFrom(String other, String readAs) {
        return unreadable != null
                ? writtenAs(other)
                : noted(other, answer, Causes.CODE_NORMALISED, Attributes.of(Causes.READ_AS, readAs));
    }

    /**
     * The text of the cell.
     *
     * @return the text, as it was
     */
    public String text() {
        return text;
    }

    /**
     * The answer.
     *
     * @return a value of the type that the field's accessor returns; null where it is blank or could not be read
     */
    public @Nullable Object answer() {
        return answer;
    }

    /**
     * Why it could not be read.
     *
     * @return the text and the cause, or null where it could be read
     */
    public @Nullable Unreadable unreadable() {
        return unreadable;
    }

    /**
     * What is to be said of how it was read.
     *
     * @return the code of a rule, or null where there is nothing to say
     */
    public @Nullable String note() {
        return note;
    }

    /**
     * The facts behind the note.
     *
     * @return the attributes of its finding
     */
    public Attributes facts() {
        return facts;
    }

    /**
     * Whether nothing stands in the cell.
     *
     * @return true where its text has nothing but blanks
     */
    public boolean isBlank() {
        return blank;
    }

    /** Whether it is neither unreadable nor worth a note. */
    boolean isPlain() {
        return plain;
    }
}
