package it.apsis.export.cell;

/** The codes of the rules about reading a cell. */
final class Causes {
    static final String NUMBER_MALFORMED = "number_malformed";
    static final String DATE_MALFORMED = "date_malformed";
    static final String DATE_IMPOSSIBLE = "date_impossible";
    static final String CODE_MALFORMED = "code_malformed";
    static final String FLAG_MALFORMED = "flag_malformed";
    static final String MARKER_INVALID = "marker_score_invalid";
    static final String CRS_ID_MALFORMED = "crs_id_malformed";
    static final String RATE_MALFORMED = "interest_rate_malformed";

    static final String NUMBER_AMBIGUOUS = "number_ambiguous";
    static final String NUMBER_NORMALISED = "number_normalised";
    static final String DATE_NORMALISED = "date_normalised";
    static final String CODE_NORMALISED = "code_normalised";
    static final String TEXT_CLEANED = "text_cleaned";

    /** The attribute that says what was understood. */
    static final String READ_AS = "read_as";

    private Causes() {}
}
