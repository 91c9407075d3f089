package it.apsis.classification;

import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;

/**
 * Reads a description and suggests a class. An application may bring its own; thread-safe.
 *
 * <p>The bundled hint looks for Italian cues, which are data: a table with the columns {@code kind,class,strength,pattern}.
 * The text is taken apart into words (letters and digits; an apostrophe or hyphen separates), which are folded as
 * {@link it.apsis.text.Folding} does; a clause ends at any of {@code , ; : ( ) « »} and at a dash, a sentence at any of
 * {@code . ; ! ?} and at the end of a line.
 *
 * <h2>Patterns</h2>
 *
 * <p>A pattern is one element or more, separated by blanks; it matches consecutive words of one clause.
 *
 * <ul>
 *   <li>{@code prosegue}: this folded word. {@code #} in it stands for a digit.
 *   <li>{@code istituit*}: a word that begins so.
 *   <li>{@code creat{o/a/i/e}}: the stem with one of the endings ({@code creato}, not {@code creativo}); an ending may be
 *       empty.
 *   <li>{@code uno|una}: one of these; each may have a star or endings.
 *   <li>{@code ?gia}: this word, or nothing.
 *   <li>{@code ~2}: any two words, or fewer.
 *   <li>{@code ^}, first: only at the beginning of a clause.
 * </ul>
 *
 * <p>At each word the longest match counts, the earlier row of two that are as long, and its words are used up.
 *
 * <h2>Kinds</h2>
 *
 * <ul>
 *   <li>{@code cue}: points to the class; strength {@code strong}, {@code plain} or {@code weak}.
 *   <li>{@code trap}: its words say nothing.
 *   <li>{@code denial}: what follows in the clause says nothing. {@code wish}: what follows in the sentence says nothing, up
 *       to a {@code turn}. {@code doubt}: nothing in the sentence says anything, before it or after.
 *   <li>{@code sequel}: a cue that follows right behind it in a sentence which has told of a thing of another class before
 *       says nothing: a thing that was born in the emergency and extended later stays new. {@code class} is the class of
 *       the cue that is silenced. {@code growth}: the same in one pattern; where the sentence has told of nothing else
 *       before, it is a plain cue of its class.
 *   <li>{@code both}: the class that cues of several classes suggest together.
 * </ul>
 *
 * <p>Weak cues are heard only where no other cue speaks. One weak cue or more: {@link HintLevel#LOW}.
 */
@FunctionalInterface
public interface TextHint {
    /**
     * Reads a text.
     *
     * @param text any text
     * @return what it suggests; {@link Hint#NONE} where it says too little
     */
    Hint read(String text);

    /**
     * The hint of the Italian cues in the jar.
     *
     * @return the bundled hint
     */
    static TextHint bundled() {
        return CueHint.bundled();
    }

    /**
     * A hint of other cues.
     *
     * @param cues the table of the cues
     * @return the hint
     * @throws TableFormatException where a row cannot be understood; it has the line and the reason
     */
    static TextHint of(CsvTable cues) {
        return new CueHint(CueTable.read(cues));
    }
}
