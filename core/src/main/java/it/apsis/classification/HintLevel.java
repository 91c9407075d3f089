package it.apsis.classification;

/** How sure a hint is. */
public enum HintLevel {
    /** Two cues of one class, or one strong phrase. */
    HIGH,
    /** One cue. */
    MEDIUM,
    /** A weak cue, or cues of more than one class. */
    LOW,
    /** The text says too little: the hint abstains. */
    NONE
}
