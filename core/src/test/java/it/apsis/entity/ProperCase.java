package it.apsis.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of places, written in capitals in the source, as people write them. Deterministic. */
final class ProperCase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+['’]?");

    /** Italian, German, French and Ladin words that stay small inside a name. */
    private static final Set<String> SMALL = Set.of(
            "a", "ad", "ai", "al", "all'", "alla", "alle", "allo", "con", "d", "d'", "da", "dai", "dal", "dall'",
            "dalla", "de'", "degli", "dei", "del", "dell'", "della", "delle", "dello", "di", "e", "ed", "en", "fra",
            "il", "in", "l'", "la", "li", "ne'", "nei", "nel", "nell'", "nella", "nelle", "per", "presso", "sopra",
            "su", "sui", "sul", "sull'", "sulla", "sullo", "tra", "am", "an", "auf", "bei", "der", "im", "ob", "und");

    /** What no rule gives, as the Istituto nazionale di statistica writes it. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "sulla Strada del Vino", "sulla strada del vino",
            "-la-Trinité", "-La-Trinité",
            "Giorgio la Molara", "Giorgio La Molara",
            "Vincenzo la Costa", "Vincenzo La Costa",
            "Domus De Maria", "Domus de Maria",
            "nel Parco Naturale", "nel parco naturale",
            "Giovanni Xxiii", "Giovanni XXIII");

    private ProperCase() {}

    static String of(String capitals) {
        StringBuilder name = new StringBuilder();
        Matcher words = WORD.matcher(capitals.toLowerCase(Locale.ROOT));
        int end = 0;
        while (words.find()) {
            name.append(capitals, end, words.start());
            String word = words.group();
            boolean small = words.start() > 0 && words.end() < capitals.length() && SMALL.contains(word);
            name.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            end = words.end();
        }
        String proper = name.append(capitals.substring(end)).toString();
        for (Map.Entry<String, String> exception : EXCEPTIONS.entrySet()) {
            proper = proper.replace(exception.getKey(), exception.getValue());
        }
        return proper;
    }
}
