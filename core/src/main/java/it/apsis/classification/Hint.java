package it.apsis.classification;

import java.util.List;

/**
 * What a text suggests: never the result.
 *
 * @param outcome the class it suggests, or {@link Classification#UNDETERMINED} where it abstains
 * @param level how sure it is
 * @param evidence the words it saw, in the order of the text
 */
public record Hint(String outcome, HintLevel level, List<HintEvidence> evidence) {
    /** Says nothing. */
    public static final Hint NONE = new Hint(Classification.UNDETERMINED, HintLevel.NONE, List.of());

    /**
     * Copies the list.
     *
     * @param outcome the class it suggests, or {@link Classification#UNDETERMINED} where it abstains
     * @param level how sure it is
     * @param evidence the words it saw, in the order of the text
     */
    public Hint {
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether it suggests a class.
     *
     * @return false where it abstains
     */
    public boolean isDecided() {
        return level != HintLevel.NONE;
    }
}
