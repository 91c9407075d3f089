package it.apsis.export.cell;

import it.apsis.finding.Attributes;

/**
 * Reads a year, a whole number or the score of a marker.
 *
 * @param length 4 for a year; 0 for any number
 * @param cause the code of the rule that tells of a cell that is none
 */
record WholeNumberReader(int length, String cause) implements CellReader {
    /** A number of a fixed length does not begin with zero, nor with a sign. */
    private static final int LEAST = 1000;

    @Override
    public ReadCell read(String text) {
        String number = WholeNumber.repaired(text);
        if (number.isEmpty()) {
            return ReadCell.of(text, null);
        }
        Integer value = length == 0 || number.length() == length ? WholeNumber.parse(number) : null;
        if (value == null || (length > 0 && value < LEAST)) {
            return ReadCell.unreadable(text, cause);
        }
        return number.equals(Blanks.strip(text))
                ? ReadCell.of(text, value)
                : ReadCell.noted(text, value, Causes.CODE_NORMALISED, Attributes.of(Causes.READ_AS, number));
    }
}
