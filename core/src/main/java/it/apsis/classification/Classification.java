package it.apsis.classification;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The class of a practice, and why.
 *
 * @param outcome the class that counts, or {@link #UNDETERMINED}
 * @param basis what it rests on
 * @param decided the class that the components decide; null where they leave it open
 * @param candidates what the components leave open; none where they decide
 * @param declared the class that was declared, or null
 * @param reasons why, sentence by sentence
 */
public record Classification(
        String outcome,
        Basis basis,
        @Nullable String decided,
        List<String> candidates,
        @Nullable String declared,
        List<Bilingual> reasons) {
    /** In the place of a class that is open. */
    public static final String UNDETERMINED = "UNDETERMINED";

    /**
     * Copies the lists.
     *
     * @param outcome the class that counts, or {@link #UNDETERMINED}
     * @param basis what it rests on
     * @param decided the class that the components decide; null where they leave it open
     * @param candidates what the components leave open; none where they decide
     * @param declared the class that was declared, or null
     * @param reasons why, sentence by sentence
     */
    public Classification {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether there is a class.
     *
     * @return true where the outcome is one
     */
    public boolean isDetermined() {
        return !outcome.equals(UNDETERMINED);
    }

    /**
     * The class that counts.
     *
     * @return the class, or empty where it is undetermined
     */
    public Optional<String> determined() {
        return isDetermined() ? Optional.of(outcome) : Optional.empty();
    }

    /**
     * Whether the body declared another class than its components decide: a case for review, in which nothing is
     * overwritten.
     *
     * @return true where it did
     */
    public boolean isContested() {
        return declared != null && decided != null && !declared.equals(decided);
    }

    /**
     * Why.
     *
     * @param language the language
     * @return one sentence or more
     */
    public List<String> explain(Language language) {
        return reasons.stream().map(reason -> reason.in(language)).toList();
    }
}
