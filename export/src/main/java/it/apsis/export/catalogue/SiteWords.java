package it.apsis.export.catalogue;

import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Field;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of the site and the notation of numbers and days in one language. */
final class SiteWords {
    static final Words ALL =
            Words.of(language -> SiteWords.class.getResourceAsStream("catalogue_" + language.tag() + ".properties"));

    /** The words that the script of the list needs begin so. */
    private static final String FOR_SCRIPT = "script_";

    private final Language language;
    private final DateTimeFormatter days;

    SiteWords(Language language) {
        this.language = language;
        this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
    }

    Language language() {
        return language;
    }

    Language other() {
        return language == Language.ITALIAN ? Language.ENGLISH : Language.ITALIAN;
    }

    String get(String key) {
        return ALL.text(key, language);
    }

    String get(String key, String name, String value) {
        return ALL.render(key, language, Map.of(name, value));
    }

    /** One of two wordings. */
    String count(String key, long number) {
        return get(key + (number == 1 ? "_one" : "_many"), "n", number(number));
    }

    String in(Bilingual text) {
        return text.in(language);
    }

    String label(String key) {
        return PracticeCollection.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(Field::label)
                .map(this::in)
                .orElse(key);
    }

    String day(LocalDate day) {
        String text = days.format(day);
        return language == Language.ITALIAN && day.getDayOfMonth() == 1 ? text.replaceFirst("1", "1°") : text;
    }

    /** A wording with a day in it; before eight and eleven an Italian article loses its vowel. */
    String day(String key, LocalDate day) {
        boolean elided = day.getDayOfMonth() == 8 || day.getDayOfMonth() == 11;
        return get(elided ? key + "_elided" : key, "day", day(day));
    }

    String number(long number) {
        return grouped(Long.toString(number));
    }

    /** Euro, with cents where there are any. */
    String euro(BigDecimal amount) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole = cents.stripTrailingZeros().scale() <= 0;
        String plain = cents.toPlainString();
        int point = plain.indexOf('.');
        String text = grouped(plain.substring(0, point)) + (whole ? "" : decimalMark() + plain.substring(point + 1));
        return language == Language.ITALIAN ? text + "\u00A0€" : "€" + text;
    }

    /** A number with a decimal, such as a share or a median. */
    String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', decimalMark());
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            text.insert(at, language == Language.ITALIAN ? '.' : ',');
        }
        return text.toString();
    }

    private char decimalMark() {
        return language == Language.ITALIAN ? ',' : '.';
    }

    Map<String, String> forScript() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : ALL.keys(language)) {
            if (key.startsWith(FOR_SCRIPT)) {
                words.put(
                        key.substring(FOR_SCRIPT.length()),
                        ALL.render(key, language, Map.of("n", "{n}", "of", "{of}", "code", "{code}")));
            }
        }
        words.put("group", language == Language.ITALIAN ? "." : ",");
        words.put("decimal", String.valueOf(decimalMark()));
        return words;
    }
}
