package it.apsis.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that rules look at, one at a time: an activity, a practice sheet, a document. */
public interface Subject {
    /**
     * What its reader had to say while reading it.
     *
     * @return findings of reading rules, none of which a validator has to raise again
     */
    List<Finding> notes();

    /**
     * Where an answer stands.
     *
     * @param question the key of the answer; null for the subject as a whole
     * @return the place
     */
    Place place(@Nullable String question);

    /**
     * What was written as an answer.
     *
     * @param question the key of the answer
     * @return the original text, or null where nothing was written
     */
    @Nullable
    String text(String question);
}
