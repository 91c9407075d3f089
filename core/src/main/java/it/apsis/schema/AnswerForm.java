package it.apsis.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers, days and the like are written in an answer of the descriptive questionnaire and of practice sheets. What
 * can be read in two ways is not read.
 */
public final class AnswerForm {
    private static final int MOST_DIGITS = 40;
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,40}(?:[.,][0-9]{1,40})?");
    /** Several groups, or a group and decimals behind the other sign: nothing but thousands can be meant. */
    private static final Pattern GROUPED = Pattern.compile(
            "[+-]?[0-9]{1,3}(?:(?:\\.[0-9]{3})+,[0-9]{1,2}|(?:,[0-9]{3})+\\.[0-9]{1,2}|(?:\\.[0-9]{3}){2,9})");

    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,40})?[eE][+-]?[0-9]{1,2}");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern ITALIAN = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;:<>()\\[\\]\"]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
                    + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]*[0-9]");
    private static final int FEWEST_PHONE_DIGITS = 5;
    private static final int MOST_PHONE_DIGITS = 15;

    private AnswerForm() {}

    /**
     * Reads an exact number.
     *
     * @param text digits with a point or a comma before the decimals, with or without marks between the thousands
     * @return the number, or empty where it is none or can be read in two ways
     */
    public static Optional<BigDecimal> decimal(String text) {
        String plain = text.strip();
        if (PLAIN.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(',', '.')));
        }
        if (GROUPED.matcher(plain).matches()) {
            int point = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
            boolean decimals = plain.length() - point <= 3;
            String digits = plain.replaceAll("[.,]", "");
            return Optional.of(new BigDecimal(digits).movePointLeft(decimals ? plain.length() - point - 1 : 0));
        }
        if (EXPONENT.matcher(plain).matches()) {
            BigDecimal number = new BigDecimal(plain);
            boolean small = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
            return small ? Optional.of(new BigDecimal(number.toPlainString())) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Reads a whole number.
     *
     * @param text digits; decimals where they are all zero
     * @return the number, or empty where it is none, is not whole, or does not fit
     */
    public static Optional<Long> integer(String text) {
        return decimal(text).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Reads yes or no.
     *
     * @param text {@code true}, {@code false}, or the word in Italian or English
     * @return the answer, or empty where it is none
     */
    public static Optional<Boolean> yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "si", "sì" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * Whether a text is written as a day.
     *
     * @param text {@code YYYY-MM-DD}, or day, month and year of four digits with hyphens, strokes or points
     * @return true where it is, whether there is such a day or not
     */
    public static boolean isDate(String text) {
        String plain = text.strip();
        return ISO.matcher(plain).matches() || ITALIAN.matcher(plain).matches();
    }

    /**
     * Reads a day.
     *
     * @param text a day as {@link #isDate} takes it
     * @return the day, or empty where it is not written as one or does not exist
     */
    public static Optional<LocalDate> date(String text) {
        String plain = text.strip();
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher italian = ITALIAN.matcher(plain);
        return italian.matches() ? day(italian.group(4), italian.group(3), italian.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a text is an e-mail address, as far as its form tells.
     *
     * @param text the text
     * @return true where it is
     */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }

    /**
     * Whether a text is a telephone number, as far as its form tells.
     *
     * @param text the text
     * @return true where it has five to fifteen digits and nothing but signs that separate them
     */
    public static boolean isPhone(String text) {
        String plain = text.strip();
        long digits = plain.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        return PHONE.matcher(plain).matches() && digits >= FEWEST_PHONE_DIGITS && digits <= MOST_PHONE_DIGITS;
    }

    /**
     * Reads a year.
     *
     * @param text four digits
     * @return the year, or empty where it is none
     */
    public static Optional<Integer> year(String text) {
        String plain = text.strip();
        return plain.matches("[12][0-9]{3}") ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
    }
}
