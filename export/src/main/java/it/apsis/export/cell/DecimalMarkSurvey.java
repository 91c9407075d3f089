package it.apsis.export.cell;

/**
 * Settles the decimal mark of a document from its amounts: a mark followed by other than three digits, or the last of
 * two kinds in one number. Where amounts contradict each other nothing is settled. Not thread-safe.
 */
public final class DecimalMarkSurvey {
    private boolean point;
    private boolean comma;

    /** A survey that has seen nothing. */
    public DecimalMarkSurvey() {}

    /**
     * Looks at an amount.
     *
     * @param text the text of the cell
     */
    public void look(String text) {
        switch (new NumberText(text).evidence()) {
            case POINT -> point = true;
            case COMMA -> comma = true;
            case UNSETTLED -> {}
        }
    }

    /**
     * What was found.
     *
     * @return the mark, or {@link DecimalMark#UNSETTLED}
     */
    public DecimalMark mark() {
        if (point == comma) {
            return DecimalMark.UNSETTLED;
        }
        return point ? DecimalMark.POINT : DecimalMark.COMMA;
    }
}
