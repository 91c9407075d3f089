package it.apsis.validation.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What in a text points to a person. */
final class PersonalData {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** Mobile or landline, with or without the prefix of the country; toll-free numbers are nobody's. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:\\+|00)39[ ./-]?)?(?:"
            + "3[0-9]{2}[ ./-]?(?:[0-9]{6,7}|[0-9]{3}[ .-][0-9]{3,4}|[0-9]{2}[ .-][0-9]{2}[ .-][0-9]{2,3})"
            + "|0[0-9]{1,3}[ ./-]?(?:[0-9]{5,8}|[0-9]{3,4}[ .-][0-9]{3,4}|[0-9]{2}[ .-][0-9]{2}[ .-][0-9]{2,3})"
            + ")(?![\\p{L}\\p{N}]|[.,/-][0-9])");

    /** Six letters, six signs of a birth with its letter of the month, four of a place, one to check. */
    private static final Pattern CODICE_FISCALE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]"
                    + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private PersonalData() {}

    /** What kinds of it there are: constants, in a fixed order. */
    static List<String> kinds(String text) {
        List<String> kinds = new ArrayList<>();
        add(kinds, "email", EMAIL, text);
        add(kinds, "phone", PHONE, text);
        add(kinds, "codice_fiscale", CODICE_FISCALE, text);
        return kinds;
    }

    private static void add(List<String> kinds, String kind, Pattern pattern, String text) {
        if (pattern.matcher(text).find()) {
            kinds.add(kind);
        }
    }
}
