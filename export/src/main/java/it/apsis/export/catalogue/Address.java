package it.apsis.export.catalogue;

import it.apsis.text.Language;

/** Where the pages of the site stand. These addresses are permanent: they are linked to from elsewhere. */
final class Address {
    static final String STYLE = "catalogue.css";

    private Address() {}

    static String search(Language language) {
        return folder(language) + "index.html";
    }

    static String list(Language language) {
        return folder(language) + (language == Language.ITALIAN ? "elenco.html" : "list.html");
    }

    static String statistics(Language language) {
        return folder(language) + (language == Language.ITALIAN ? "statistiche.html" : "statistics.html");
    }

    static String sheets(Language language) {
        return folder(language) + (language == Language.ITALIAN ? "schede/" : "sheets/");
    }

    static String sheet(Language language, String id) {
        return sheets(language) + id + ".html";
    }

    private static String folder(Language language) {
        return language == Language.ITALIAN ? "" : language.tag() + "/";
    }

    /** The way from one page to another. */
    static String relative(String from, String to) {
        int shared = 0;
        for (int slash = from.indexOf('/'); slash >= 0 && to.startsWith(from.substring(0, slash + 1)); ) {
            shared = slash + 1;
            slash = from.indexOf('/', shared);
        }
        long up = from.substring(shared).chars().filter(sign -> sign == '/').count();
        return "../".repeat((int) up) + to.substring(shared);
    }
}
