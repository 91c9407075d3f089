package it.apsis.validation.statistical;

import java.util.Set;

/** What the words of a channel's name plainly say. Names that speak of both, or of neither, are uncertain. */
enum NameKind {
    /** A Comune, a Regione, a Città metropolitana or a Provincia autonoma. */
    PUBLIC_BODY,
    /** An association, an ONG or an Onlus. */
    ASSOCIATION,
    /** Anything else. */
    UNCERTAIN;

    private static final Set<String> ARTICLES =
            Set.of("di", "d", "del", "dell", "della", "dello", "dei", "degli", "delle", "da", "de");
    private static final Set<String> REGIONS = Set.of(
            "abruzzo",
            "basilicata",
            "calabria",
            "campania",
            "emilia",
            "friuli",
            "lazio",
            "liguria",
            "lombardia",
            "marche",
            "molise",
            "piemonte",
            "puglia",
            "sardegna",
            "sicilia",
            "siciliana",
            "toscana",
            "trentino",
            "umbria",
            "valle",
            "veneto",
            "autonoma");

    /** Words that a public body has, beside those that its name begins with. */
    private static final Set<String> PUBLIC = Set.of(
            "comune",
            "comuni",
            "regione",
            "regioni",
            "provincia",
            "province",
            "municipio",
            "municipi",
            "municipale",
            "municipality",
            "municipalities",
            "municipal",
            "governo",
            "government",
            "ministero",
            "ministry",
            "citta",
            "enti",
            "ente",
            "azienda",
            "asl",
            "ulss",
            "ausl",
            "usl",
            "universita",
            "university",
            "anci",
            "upi",
            "intercomunale",
            "local",
            "locali",
            "unione",
            "autorita",
            "authority",
            "consorzio",
            "prefettura",
            "ospedale",
            "scuola");

    private static final Set<String> PRIVATE = Set.of(
            "associazione",
            "associazioni",
            "association",
            "associations",
            "ong",
            "ngo",
            "onlus",
            "odv",
            "ets",
            "fondazione",
            "foundation",
            "stiftung",
            "cooperativa",
            "coop",
            "comitato",
            "volontariato",
            "parrocchia",
            "gruppo",
            "caritas",
            "cooperazione",
            "cittadini",
            "amici",
            "club",
            "frati",
            "suore",
            "pro");

    static NameKind of(String folded) {
        String[] words = folded.split(" ", -1);
        if (isPublicBody(words)) {
            return containsAny(words, PRIVATE) ? UNCERTAIN : PUBLIC_BODY;
        }
        boolean association = words[0].equals("associazione")
                || words[0].equals("association")
                || containsAny(words, Set.of("ong", "ngo", "onlus"))
                || (" " + folded + " ").contains(" o n l u s ");
        return association && !containsAny(words, PUBLIC) ? ASSOCIATION : UNCERTAIN;
    }

    private static boolean isPublicBody(String[] words) {
        if (words.length < 2) {
            return false;
        }
        String next = words[1];
        return switch (words[0]) {
            case "comune", "municipio" -> ARTICLES.contains(next);
            case "regione" ->
                REGIONS.contains(next) || (ARTICLES.contains(next) && words.length > 2 && REGIONS.contains(words[2]));
            case "provincia" -> next.equals("autonoma");
            case "citta" -> next.equals("metropolitana");
            case "municipality" -> next.equals("of");
            case "unione" ->
                next.equals("comuni") || (words.length > 2 && ARTICLES.contains(next) && words[2].equals("comuni"));
            default -> false;
        };
    }

    private static boolean containsAny(String[] words, Set<String> some) {
        for (String word : words) {
            if (some.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
