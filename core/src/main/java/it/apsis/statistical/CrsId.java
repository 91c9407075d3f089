package it.apsis.statistical;

/**
 * The number of an activity, the same for its whole life (CRS++ item 4): ten digits, the first four of which are the year
 * of the original commitment.
 *
 * @param value the ten digits
 */
public record CrsId(String value) {
    private static final int LENGTH = 10;

    /**
     * Checks the form.
     *
     * @param value the ten digits
     */
    public CrsId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not ten digits that begin with a year: '" + value + "'");
        }
    }

    /**
     * Whether a text is of the form of a number: ten digits, the first two {@code 19} or {@code 20}.
     *
     * @param text the text
     * @return true where the constructor takes it
     */
    public static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !(text.startsWith("19") || text.startsWith("20"))) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The year of the original commitment.
     *
     * @return the first four digits
     */
    public int year() {
        return Integer.parseInt(value, 0, 4, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
