package it.apsis.export.cell;

import it.apsis.statistical.Amount;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The text of an amount, taken apart in one pass. It takes as long as the text is long, and holds no more digits than an
 * amount can have. One use, one thread.
 */
final class NumberText {
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 2 * Amount.MAX_DIGITS;
    private static final int LONG_DIGITS = 18;
    /** More than this many digits in an exponent say no more than "far out of range". */
    private static final int MOST_EXPONENT = 100_000;

    private static final char NONE = 0;

    private final String text;
    private int place;
    private int end;
    private boolean negative;
    private boolean malformed;

    // The digits, without zeros in front; counted further than they are kept.
    private final StringBuilder digits = new StringBuilder(24);
    private int counted;

    // The marks (point and comma) and the groups between them.
    private char firstMark = NONE;
    private char lastMark = NONE;
    private int marks;
    private int kinds;
    private boolean spaced;
    private int digitsBeforeMark;
    private int digitsSinceMark;
    private boolean groupsOfThree = true;
    private boolean leadingZero;
    private int exponent;
    private NumberReading reading = NumberReading.CLEAR;

    NumberText(String text) {
        this.text = text;
        this.end = text.length();
        scan();
    }

    /** Whether it is no number in any of the notations. */
    boolean isMalformed() {
        return malformed;
    }

    NumberReading reading() {
        return reading;
    }

    /** Which mark this number shows to be the decimal one. */
    DecimalMark evidence() {
        if (malformed || marks == 0) {
            return DecimalMark.UNSETTLED;
        }
        boolean decimal = kinds == 2 || (marks == 1 && digitsSinceMark != GROUP);
        if (!decimal) {
            return DecimalMark.UNSETTLED;
        }
        return lastMark == ',' ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    /**
     * The number.
     *
     * @param mark the decimal mark of the document; for an ambiguous number only
     * @return the amount, or null where it is malformed or out of range
     */
    @Nullable
    Amount amount(DecimalMark mark) {
        if (malformed) {
            return null;
        }
        if (digits.isEmpty()) {
            return Amount.ZERO;
        }
        long scale = (long) decimals(mark) - exponent;
        int length = digits.length();
        while (length > 1 && counted == digits.length() && digits.charAt(length - 1) == '0' && scale > 0) {
            length--;
            scale--;
        }
        if (counted > MOST_DIGITS || Math.abs(scale) > MOST_DIGITS) {
            return null;
        }
        BigDecimal number = length <= LONG_DIGITS
                ? BigDecimal.valueOf(Long.parseLong(digits, 0, length, 10), (int) scale)
                : new BigDecimal(new BigInteger(digits.substring(0, length)), (int) scale);
        if (!Amount.isRepresentable(number)) {
            return null;
        }
        return Amount.of(negative ? number.negate() : number);
    }

    private int decimals(DecimalMark mark) {
        if (marks == 0) {
            return 0;
        }
        if (reading == NumberReading.AMBIGUOUS) {
            boolean decimal = mark == (lastMark == ',' ? DecimalMark.COMMA : DecimalMark.POINT);
            return decimal ? digitsSinceMark : 0;
        }
        return kinds == 1 && marks > 1 ? 0 : digitsSinceMark;
    }

    private void scan() {
        strip();
        if (place == end) {
            malformed = true;
            return;
        }
        scanSign();
        // A dash alone is how accounts write nothing.
        if (!malformed && place < end) {
            scanBody();
            if (!malformed) {
                judge();
            }
        }
    }

    private void scanSign() {
        char first = text.charAt(place);
        if (NumberSigns.isDash(first)) {
            negative = true;
            place++;
            strip();
        } else if (first == '(' && text.charAt(end - 1) == ')') {
            negative = true;
            place++;
            end--;
            strip();
            malformed = place == end;
        }
    }

    private void strip() {
        while (place < end && Blanks.isBlank(text.charAt(place))) {
            place++;
        }
        while (end > place && Blanks.isBlank(text.charAt(end - 1))) {
            end--;
        }
    }

    private void scanBody() {
        int begin = place;
        while (place < end && !malformed) {
            char sign = text.charAt(place++);
            if (sign >= '0' && sign <= '9') {
                digit(sign, place - 1 == begin);
            } else if (sign == '.' || sign == ',') {
                mark(sign);
            } else if (NumberSigns.isSpacer(sign)) {
                spacer();
            } else if (sign == 'E' || sign == 'e') {
                scanExponent();
            } else {
                malformed = true;
            }
        }
    }

    private void digit(char sign, boolean first) {
        leadingZero |= first && sign == '0';
        digitsSinceMark++;
        if (counted > 0 || sign != '0') {
            counted++;
            if (counted <= MOST_DIGITS) {
                digits.append(sign);
            }
        }
    }

    private void mark(char sign) {
        if (kinds == 2) {
            // Nothing follows the decimal mark but digits.
            malformed = true;
            return;
        }
        if (marks == 0) {
            firstMark = sign;
            kinds = 1;
            digitsBeforeMark = spaced ? GROUP + 1 : digitsSinceMark;
            groupsOfThree &= spaced ? digitsSinceMark == GROUP : isFirstGroup();
        } else {
            groupsOfThree &= digitsSinceMark == GROUP;
            if (sign != firstMark) {
                kinds = 2;
                malformed = spaced || !groupsOfThree;
            }
        }
        malformed |= spaced && marks == 0 && digitsSinceMark != GROUP;
        lastMark = sign;
        marks++;
        digitsSinceMark = 0;
    }

    private boolean isFirstGroup() {
        return digitsSinceMark >= 1 && digitsSinceMark <= GROUP && !leadingZero;
    }

    private void spacer() {
        boolean group = spaced ? digitsSinceMark == GROUP : isFirstGroup();
        malformed = marks > 0 || !group;
        spaced = true;
        digitsSinceMark = 0;
    }

    private void scanExponent() {
        boolean mantissa = digitsSinceMark > 0 && !spaced && marks <= 1;
        boolean down = false;
        if (place < end && (text.charAt(place) == '+' || NumberSigns.isDash(text.charAt(place)))) {
            down = text.charAt(place++) != '+';
        }
        malformed = !mantissa || place == end;
        while (place < end && !malformed) {
            char sign = text.charAt(place++);
            malformed = sign < '0' || sign > '9';
            exponent = Math.min(MOST_EXPONENT, exponent * 10 + (sign - '0'));
        }
        exponent = down ? -exponent : exponent;
        reading = NumberReading.SCIENTIFIC;
    }

    private void judge() {
        if (digitsSinceMark == 0) {
            malformed = true;
        } else if (spaced && marks == 0) {
            malformed = digitsSinceMark != GROUP;
        } else if (kinds == 1 && marks > 1) {
            malformed = spaced || !groupsOfThree || digitsSinceMark != GROUP;
        } else if (marks == 1 && reading == NumberReading.CLEAR && isAmbiguous()) {
            reading = NumberReading.AMBIGUOUS;
        }
    }

    /** One to three digits that do not begin with zero, one mark, three digits. */
    private boolean isAmbiguous() {
        return digitsSinceMark == GROUP && digitsBeforeMark >= 1 && digitsBeforeMark <= GROUP && !leadingZero;
    }
}
