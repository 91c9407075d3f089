package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import it.apsis.statistical.AnswerText;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads a day, month and year in that order, or an ISO date. Years have four digits. */
final class DateReader implements CellReader {
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;

    @Override
    public ReadCell read(String text) {
        String date = Blanks.strip(text);
        if (date.isEmpty()) {
            return ReadCell.of(text, null);
        }
        int first = digitsEnd(date, 0);
        int second = first < date.length() ? digitsEnd(date, first + 1) : first;
        if (!isSplit(date, first, second)) {
            return ReadCell.unreadable(text, Causes.DATE_MALFORMED);
        }
        boolean iso = first == YEAR_DIGITS;
        int head = number(date, 0, first);
        int middle = number(date, first + 1, second);
        int last = number(date, second + 1, date.length());
        return iso ? day(text, head, middle, last, true) : day(text, last, middle, head, isOther(date, first, second));
    }

    /** Whether the text is three numbers of the right lengths with the same separator between them. */
    private static boolean isSplit(String date, int first, int second) {
        if (second >= date.length() || digitsEnd(date, second + 1) != date.length()) {
            return false;
        }
        char separator = date.charAt(first);
        if (date.charAt(second) != separator || (separator != '-' && separator != '/' && separator != '.')) {
            return false;
        }
        int middle = second - first - 1;
        int last = date.length() - second - 1;
        if (first == YEAR_DIGITS) {
            return separator == '-' && middle == 2 && last == 2;
        }
        return (first == 1 || first == 2) && (middle == 1 || middle == 2) && last == YEAR_DIGITS;
    }

    private static boolean isOther(String date, int first, int second) {
        return date.charAt(first) != '-' || first == 1 || second - first == 2;
    }

    private static ReadCell day(String text, int year, int month, int day, boolean otherNotation) {
        if (month < 1
                || month > MONTHS
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return ReadCell.unreadable(text, Causes.DATE_IMPOSSIBLE);
        }
        LocalDate date = LocalDate.of(year, month, day);
        return otherNotation
                ? ReadCell.noted(text, date, Causes.DATE_NORMALISED, Attributes.of(Causes.READ_AS, AnswerText.of(date)))
                : ReadCell.of(text, date);
    }

    private static int digitsEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }
}
