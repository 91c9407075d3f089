package it.apsis.testkit;

import it.apsis.codelist.CodeEntry;
import it.apsis.text.Language;

/** Texts in the languages and scripts that real returns have. */
final class Words {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 150;

    private Words() {}

    static String title(Choice choice, int number) {
        String theme = choice.of(
                "Drinking water for three villages",
                "Formazione professionale per i giovani",
                "Éducation à la citoyenneté",
                "Sostegno all’agricoltura familiare «Semi di pace»",
                "Centro di salute 🏥 di Bà Rịa",
                "e\u0301cole"); // decomposed: as some keyboards write it
        String title = theme + " " + number;
        return choice.percent(10) ? padded(title) : title;
    }

    private static String padded(String title) {
        return title + "𝒙".repeat(LONGEST_TITLE - title.codePointCount(0, title.length()));
    }

    static String description(Choice choice) {
        return choice.of(
                "Two wells and a course for those who will look after them",
                "Prima riga\nSeconda riga, con \"virgolette\"; e un punto e virgola",
                "Lavori di ristrutturazione. ".repeat(40).trim());
    }

    /** The name that the list gives to a channel, as far as the form has room for it. */
    static String name(CodeEntry channel) {
        String name = channel.name().in(Language.ENGLISH);
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).trim();
    }
}
