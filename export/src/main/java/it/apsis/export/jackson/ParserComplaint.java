package it.apsis.export.jackson;

import it.apsis.text.Bilingual;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * What a parser complains of, in words for whoever has made the document: those of the parser are for programmers, and in
 * English. It tells its complaints apart by nothing but their words; one that is not known here is said in general.
 */
final class ParserComplaint {
    private static final int LONGEST_NAME = 60;

    private static final Pattern CUT_OFF = Pattern.compile("^Unexpected (?:end-of-input|EOF)");
    private static final Pattern SIGN =
            Pattern.compile("^(?:Unexpected|Illegal)(?: unquoted)? character \\(.{1,14}?code ([0-9]+)", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("^Unexpected close marker '(.)'");
    private static final Pattern WORD = Pattern.compile("^(?:Unrecognized|Non-standard) token '([^']*)'");
    private static final Pattern ESCAPE = Pattern.compile("^Unrecognized character escape .{1,14}?code ([0-9]+)");
    private static final Pattern TWICE = Pattern.compile("^Duplicate Object property \"(.*)\"$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^(?:Invalid|Malformed) numeric value");
    private static final Pattern ENCODING = Pattern.compile("^(?:Invalid UTF-|Unexpected byte 0x|Unsupported UCS-4)");
    private static final Pattern LIMIT =
            Pattern.compile("^(Number|String|Name|Document nesting).* exceeds the maximum allowed \\(([0-9]+)");

    /** What a decoder makes of bytes that it does not understand. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final int FIRST_OF_TWO = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;
    private static final int LAST_FIRST = 0xF4;

    private static final Bilingual NOT_UTF_8 = new Bilingual(
            "its characters are not in UTF-8, in which it should be saved",
            "i suoi caratteri non sono in UTF-8, la codifica con cui va salvato");

    private ParserComplaint() {}

    /**
     * What is wrong.
     *
     * @param problem what the parser says
     * @param parser the parser, of no use any more afterwards; null where there was none yet
     */
    static Bilingual of(JacksonException problem, @Nullable JsonParser parser) {
        String said = String.valueOf(problem.getOriginalMessage());
        Matcher sign = SIGN.matcher(said);
        Matcher closing = CLOSING.matcher(said);
        Matcher word = WORD.matcher(said);
        Matcher escape = ESCAPE.matcher(said);
        Matcher twice = TWICE.matcher(said);
        Matcher limit = LIMIT.matcher(said);
        if (CUT_OFF.matcher(said).find()) {
            return new Bilingual("it breaks off before its end", "si interrompe prima della fine");
        }
        if (sign.find()) {
            return misplaced(whole(Integer.parseInt(sign.group(1)), parser));
        }
        if (closing.find()) {
            return misplaced(closing.group(1).codePointAt(0));
        }
        if (word.find()) {
            return word(shortened(word.group(1)));
        }
        if (escape.find()) {
            String shown = shown(Integer.parseInt(escape.group(1)));
            return new Bilingual(
                    "in a text no '\\' can stand before '" + shown + "'",
                    "in un testo «\\» non può stare davanti a «" + shown + "»");
        }
        if (twice.find()) {
            String name = shortened(twice.group(1));
            return new Bilingual(
                    "the member '" + name + "' stands twice in one object, where it may stand once",
                    "il campo «" + name + "» compare due volte nello stesso oggetto, dove può stare una volta sola");
        }
        if (NUMBER.matcher(said).find()) {
            return new Bilingual("a number is not written as it has to be", "un numero non è scritto come si deve");
        }
        if (ENCODING.matcher(said).find()) {
            return NOT_UTF_8;
        }
        if (limit.find()) {
            return beyond(limit.group(1), limit.group(2));
        }
        return new Bilingual("it breaks the rules of JSON", "non rispetta le regole del JSON");
    }

    private static Bilingual misplaced(int sign) {
        if (sign == REPLACEMENT) {
            return NOT_UTF_8;
        }
        String shown = shown(sign);
        return new Bilingual("no '" + shown + "' can stand there", "il segno «" + shown + "» lì non può stare");
    }

    private static Bilingual word(String word) {
        return new Bilingual(
                "no '" + word
                        + "' can stand there: texts stand in quotation marks, and the only words without are true,"
                        + " false and null",
                "la parola «" + word + "» lì non può stare: i testi vanno tra virgolette, e le sole parole senza"
                        + " virgolette sono true, false e null");
    }

    private static Bilingual beyond(String what, String limit) {
        return switch (what) {
            case "Number" ->
                new Bilingual("a number has more than " + limit + " digits", "un numero ha più di " + limit + " cifre");
            case "String" ->
                new Bilingual(
                        "a text has more than " + limit + " characters", "un testo ha più di " + limit + " caratteri");
            case "Name" ->
                new Bilingual(
                        "the name of a member has more than " + limit + " characters",
                        "il nome di un campo ha più di " + limit + " caratteri");
            default ->
                new Bilingual(
                        "more than " + limit + " objects and lists stand in one another",
                        "più di " + limit + " oggetti ed elenchi stanno l'uno nell'altro");
        };
    }

    /**
     * Between values the parser takes the first byte of a sign for the sign. The other bytes are the next that it would have
     * read.
     */
    private static int whole(int sign, @Nullable JsonParser parser) {
        if (sign < FIRST_OF_TWO || sign > LAST_FIRST || parser == null) {
            return sign;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(sign);
        parser.releaseBuffered(bytes);
        int length = sign < FIRST_OF_THREE ? 2 : sign < FIRST_OF_FOUR ? 3 : 4;
        String text = new String(bytes.toByteArray(), 0, Math.min(length, bytes.size()), StandardCharsets.UTF_8);
        int first = text.codePointAt(0);
        return first == REPLACEMENT ? sign : first;
    }

    /** The sign, or its number where nobody would see it. */
    private static String shown(int sign) {
        boolean visible = sign == ' '
                || (!Character.isISOControl(sign)
                        && !Character.isSpaceChar(sign)
                        && Character.getType(sign) != Character.FORMAT);
        return visible ? Character.toString(sign) : String.format(Locale.ROOT, "U+%04X", sign);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
