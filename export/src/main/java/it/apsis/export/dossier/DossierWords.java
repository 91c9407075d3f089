package it.apsis.export.dossier;

import it.apsis.finding.Severity;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.util.Locale;
import java.util.Map;

/** The words of a dossier. */
final class DossierWords {
    private static final Words WORDS =
            Words.of(language -> DossierWords.class.getResourceAsStream("dossier_" + language.tag() + ".properties"));

    private DossierWords() {}

    static String text(String key, Language language) {
        return WORDS.text(key, language);
    }

    static String text(String key, Language language, String name, String value) {
        return WORDS.render(key, language, Map.of(name, value));
    }

    static String share(String name, String share, Language language) {
        return WORDS.render("share", language, Map.of("name", name, "share", share));
    }

    static String severity(Severity severity, Language language) {
        return text("severity." + severity.name().toLowerCase(Locale.ROOT), language);
    }
}
