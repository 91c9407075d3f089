package it.apsis.export.form;

import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.rule.Relation;
import it.apsis.schema.AnswerType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Regular expressions that every engine understands alike: those of ECMAScript and of Java. */
final class Patterns {
    static final String NOT_BLANK = "\\S";
    static final String DECIMAL = "^[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?$";
    static final String DECIMAL_OF_EITHER_MARK = "^[+-]?[0-9]{1,40}([.,][0-9]{1,40})?$";
    static final String COUNT = "^[0-9]{1,18}$";
    static final String NOT_NEGATIVE_DECIMAL = "^[0-9]{1,40}([.,][0-9]{1,40})?$";

    private static final Pattern SYNTAX = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");
    private static final String LEAP = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private static final String DAY_MONTH = "((0?[1-9]|1[0-9]|2[0-8])S(0?[1-9]|1[0-2])|(29|30)S(0?[13-9]|1[0-2])"
            + "|31S(0?[13578]|1[02]))S[0-9]{4}|29S0?2S" + LEAP;
    private static final String ISO = "[0-9]{4}-((0?[1-9]|1[0-2])-(0?[1-9]|1[0-9]|2[0-8])|(0?[13-9]|1[0-2])-(29|30)"
            + "|(0?[13578]|1[02])-31)|" + LEAP + "-0?2-29";
    private static final String DATE = "^(" + DAY_MONTH.replace("S", "[-/.]") + "|" + ISO + ")$";

    private Patterns() {}

    /** Returns the pattern of an answer that is written as a text of a fixed form; empty for any other. */
    static Optional<String> of(AnswerType type) {
        return Optional.ofNullable(
                switch (type) {
                    case DATE -> DATE;
                    case CRS_ID -> "^(19|20)[0-9]{8}$";
                    case RATE -> "^([0-9]{5}|0)$";
                    case EMAIL -> "^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$";
                    case PHONE -> "^\\+?[0-9(][0-9 ()./-]*[0-9]$";
                    case SHEET_ID -> "^PSS-[0-9]{4}-[0-9]{4,}$";
                    case ENTITY -> "^[0-9A-Za-z_]+$";
                    case CODE -> "^[0-9]{1,5}$";
                    default -> null;
                });
    }

    /** Returns the pattern of a number in digits that compares so with zero. */
    static String besideZero(Relation relation) {
        return switch (relation) {
            case BELOW -> "^-[0-9.]*[1-9][0-9.]*$";
            case AT_MOST -> "^(-[0-9.]+|[+]?[0.]+)$";
            case EQUAL -> "^[+-]?[0.]+$";
            case OTHER_THAN -> "[1-9]";
            case AT_LEAST -> "^([+]?[0-9.]+|-[0.]+)$";
            case ABOVE -> "^[+]?[0-9.]*[1-9][0-9.]*$";
        };
    }

    /** Returns the alternatives for the years from one to another. */
    static String years(int first, int last) {
        return first > last
                ? "(?!)"
                : IntStream.rangeClosed(first, last).mapToObj(String::valueOf).collect(Collectors.joining("|"));
    }

    /** Returns the pattern of codes with their shares, as a return writes several of them. */
    static String weighted(Coded coded) {
        String code = alternatives(coded.codes());
        if (coded instanceof Has) {
            return "(^|\\|)" + code + "(:|\\||$)";
        }
        return coded instanceof NoneOf
                ? "^(?!(.*\\|)?" + code + "(:|\\||$))"
                : "^" + code + "(:[0-9.]+)?(\\|" + code + "(:[0-9.]+)?)*$";
    }

    /** Returns one of these codes. */
    static String alternatives(List<String> codes) {
        return codes.stream()
                .map(code -> SYNTAX.matcher(code).replaceAll("\\\\$0"))
                .collect(Collectors.joining("|", "(", ")"));
    }
}
