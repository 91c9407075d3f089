package it.apsis.validation;

import it.apsis.finding.Finding;
import it.apsis.finding.Subject;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivitySeries;
import java.util.List;

/**
 * A rule at work on one document. Not thread-safe.
 *
 * @param <T> what it looks at
 */
@FunctionalInterface
public interface Check<T extends Subject> {
    /**
     * Looks at one subject.
     *
     * @param subject the subject
     * @param out takes what there is to say
     */
    void check(T subject, Findings out);

    /**
     * The answers on which it rests that the check has just said nothing of a subject: as long as none of them is another,
     * it is not asked again. Which they are may differ from subject to subject: of a condition that does not hold, nothing
     * behind it matters.
     *
     * @return bits by the index of the question, as {@link ActivitySeries} has them; all of them, and
     *     so it is asked about every subject, where this method is not overridden
     */
    default long restsOn() {
        return ActivitySeries.EVERYTHING;
    }

    /**
     * Called once after the last subject.
     *
     * @param out takes what there is to say of the document as a whole
     */
    default void finish(Findings out) {
        // Most rules have said all they have to say.
    }

    /**
     * What could be written instead of what a finding of this rule complains of, where that takes a search: asked once
     * for each finding that the report keeps, in their order, after everything else.
     *
     * @param kept a finding of this rule
     * @return the suggestions, the most likely first; those it has, where this method is not overridden
     */
    default List<Suggestion> suggestions(Finding kept) {
        return kept.suggestions();
    }

    /**
     * A check that never says anything, which the engine leaves out.
     *
     * @return the check
     * @param <T> what it does not look at
     */
    @SuppressWarnings("unchecked") // It looks at nothing, so it fits everything.
    static <T extends Subject> Check<T> none() {
        return (Check<T>) NoCheck.INSTANCE;
    }
}
