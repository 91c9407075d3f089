package it.apsis.entity;

import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as written, taken apart: the kind that its first words tell, the letters of a Provincia in parentheses at its
 * end, and the rest.
 *
 * @param kind the kind its first words tell, or empty
 * @param province two letters in upper case, or empty
 * @param rests what the rest may be, folded, the most likely first: with "della" before it the rest may have an article
 * @param whole the folded name without the Provincia
 */
record BodyName(Optional<EntityKind> kind, Optional<String> province, List<String> rests, String whole) {
    private static final Pattern PROVINCE = Pattern.compile("(.*\\S)\\s*\\(\\s*(\\p{L}{2})\\s*\\)\\s*", Pattern.DOTALL);

    /** First words, the longer before the shorter ones that begin them. */
    private static final List<Map.Entry<String, EntityKind>> PREFIXES = List.of(
            Map.entry("citta metropolitana", EntityKind.CITTA_METROPOLITANA),
            Map.entry("amministrazione comunale", EntityKind.COMUNE),
            Map.entry("comune", EntityKind.COMUNE),
            Map.entry("citta", EntityKind.COMUNE),
            Map.entry("municipio", EntityKind.COMUNE),
            Map.entry("gemeinde", EntityKind.COMUNE),
            Map.entry("commune", EntityKind.COMUNE),
            Map.entry("obcina", EntityKind.COMUNE),
            Map.entry("provincia autonoma", EntityKind.PROVINCIA),
            Map.entry("provincia regionale", EntityKind.PROVINCIA),
            Map.entry("amministrazione provinciale", EntityKind.PROVINCIA),
            Map.entry("provincia", EntityKind.PROVINCIA),
            Map.entry("libero consorzio comunale", EntityKind.PROVINCIA),
            Map.entry("libero consorzio", EntityKind.PROVINCIA),
            Map.entry("regione autonoma", EntityKind.REGIONE),
            Map.entry("regione", EntityKind.REGIONE),
            Map.entry("unione", EntityKind.UNIONE_DI_COMUNI),
            Map.entry("unite des communes", EntityKind.UNIONE_DI_COMUNI),
            Map.entry("unites des communes", EntityKind.UNIONE_DI_COMUNI),
            Map.entry("comunita", EntityKind.OTHER),
            Map.entry("consorzio", EntityKind.OTHER));

    /** A preposition that holds an article, and the article that the name may begin with. */
    private static final Map<String, String> ARTICLES = Map.of(
            "del", "il", "della", "la", "dello", "lo", "dell", "l", "dei", "i", "degli", "gli", "delle", "le", "de",
            "");

    private static final Set<String> PARTICLES = Set.of(
            "a", "ad", "ai", "al", "all", "alla", "alle", "con", "d", "da", "dal", "dalla", "de", "degli", "dei", "del",
            "dell", "della", "delle", "dello", "di", "e", "ed", "i", "il", "in", "l", "la", "le", "lo", "nei", "nel",
            "nell", "nella", "nelle", "su", "sul", "sull", "sulla", "sullo");

    private static final Map<String, String> SAINTS = Map.of(
            "san", "s", "santa", "s", "santo", "s", "sant", "s", "ss", "s", "santi", "s", "sankt", "s", "st", "s");

    /** Names that begin so are of bodies of which there is no complete list. */
    private static final Set<String> INCOMPLETE = Set.of("unione", "comunita", "consorzio", "unite", "unites");

    static BodyName of(String written) {
        Matcher parts = PROVINCE.matcher(written);
        boolean located = parts.matches();
        String whole = Folding.fold(located ? parts.group(1) : written);
        Optional<String> province =
                located ? Optional.of(Folding.fold(parts.group(2)).toUpperCase(Locale.ROOT)) : Optional.empty();
        for (Map.Entry<String, EntityKind> prefix : PREFIXES) {
            if (startsWithWords(whole, prefix.getKey())) {
                String rest = whole.substring(prefix.getKey().length()).strip();
                return new BodyName(Optional.of(prefix.getValue()), province, rests(rest), whole);
            }
        }
        return new BodyName(Optional.empty(), province, List.of(whole), whole);
    }

    private static boolean startsWithWords(String text, String words) {
        return text.startsWith(words) && (text.length() == words.length() || text.charAt(words.length()) == ' ');
    }

    private static List<String> rests(String rest) {
        int gap = rest.indexOf(' ');
        if (gap < 0) {
            return List.of(rest);
        }
        String first = rest.substring(0, gap);
        String after = rest.substring(gap + 1);
        List<String> rests = new ArrayList<>();
        String article = ARTICLES.get(first);
        if (article != null && !article.isEmpty()) {
            rests.add(article + " " + after);
        }
        if (article != null || first.equals("di") || first.equals("d")) {
            rests.add(after);
        }
        rests.add(rest);
        return List.copyOf(rests);
    }

    boolean isOfIncompleteList() {
        int gap = whole.indexOf(' ');
        return INCOMPLETE.contains(gap < 0 ? whole : whole.substring(0, gap));
    }

    /** A folded name without particles, and with one form for all saints: {@code reggio calabria}, {@code s vito}. */
    static String loose(String folded) {
        if (folded.indexOf(' ') < 0) {
            return folded;
        }
        StringBuilder loose = new StringBuilder(folded.length());
        for (String word : folded.split(" ", -1)) {
            if (!PARTICLES.contains(word)) {
                loose.append(loose.isEmpty() ? "" : " ").append(SAINTS.getOrDefault(word, word));
            }
        }
        return loose.isEmpty() ? folded : loose.toString();
    }
}
