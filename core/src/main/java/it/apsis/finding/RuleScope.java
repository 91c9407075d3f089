package it.apsis.finding;

/** How much of a document a rule has to see before it can speak. */
public enum RuleScope {
    /** The file as a whole: its bytes, its columns, its totals. */
    FILE,
    /** One answer, by itself. */
    ANSWER,
    /** One activity: several answers of one row. */
    ROW,
    /** The whole return: several rows, or none. */
    RETURN,
    /** One submission of a campaign. */
    SUBMISSION,
    /** One descriptive questionnaire. */
    DOCUMENT,
    /** A descriptive questionnaire beside the statistical return of the same body. */
    CROSS,
    /** One practice sheet. */
    SHEET,
    /** A collection of practice sheets. */
    COLLECTION
}
