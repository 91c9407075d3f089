package it.apsis.export.report;

/**
 * How a report looks in a terminal.
 *
 * @param width the columns of the terminal; lines are wrapped there
 * @param places how many findings of a rule are listed before the others are only counted; 0 for all
 * @param colour whether severities are coloured (ANSI); for a terminal only
 */
public record TextStyle(int width, int places, boolean colour) {
    /** A hundred columns, five places of each rule, no colour. */
    public static final TextStyle DEFAULT = new TextStyle(100, 5, false);

    /** The narrowest terminal that a report is laid out for. */
    public static final int MIN_WIDTH = 40;

    /**
     * Checks and copies.
     *
     * @param width the columns of the terminal; lines are wrapped there
     * @param places how many findings of a rule are listed before the others are only counted; 0 for all
     * @param colour whether severities are coloured (ANSI); for a terminal only
     */
    public TextStyle {
        if (width < MIN_WIDTH || places < 0) {
            throw new IllegalArgumentException(
                    "At least " + MIN_WIDTH + " columns and no negative number of places: " + width + ", " + places);
        }
    }

    /**
     * The same style for another terminal.
     *
     * @param columns the columns of the terminal
     * @return another style
     * @throws IllegalArgumentException where there are fewer than {@value #MIN_WIDTH}
     */
    public TextStyle withWidth(int columns) {
        return new TextStyle(columns, places, colour);
    }

    /**
     * The same style with other places.
     *
     * @param number how many findings of a rule are listed; 0 for all
     * @return another style
     * @throws IllegalArgumentException where it is negative
     */
    public TextStyle withPlaces(int number) {
        return new TextStyle(width, number, colour);
    }

    /**
     * The same style with or without colour.
     *
     * @param coloured whether severities are coloured
     * @return another style
     */
    public TextStyle withColour(boolean coloured) {
        return new TextStyle(width, places, coloured);
    }
}
