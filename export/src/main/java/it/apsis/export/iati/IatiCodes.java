package it.apsis.export.iati;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What IATI calls the codes of a return. Most are the same: it replicates the lists of the OECD. */
final class IatiCodes {
    /** Codes of our lists that those of IATI do not have, by list; a test compares. */
    static final Map<String, Set<String>> UNLISTED = Map.of(
            "crs-purposes", Set.of("22081"),
            "channels", Set.of("21509", "31008", "47150"),
            "aid-types", Set.of("B05"),
            "flow-types", Set.of("60"),
            "sdg-targets", Set.of("0"));

    /** The codes of the list PolicyMarker, by the keys of the fields; a test sees that none is missing. */
    static final Map<String, String> MARKERS = Map.ofEntries(
            Map.entry("gender_equality", "1"),
            Map.entry("environment", "2"),
            Map.entry("pdgg", "3"),
            Map.entry("trade_development", "4"),
            Map.entry("biodiversity", "5"),
            Map.entry("climate_mitigation", "6"),
            Map.entry("climate_adaptation", "7"),
            Map.entry("desertification", "8"),
            Map.entry("rmnch", "9"),
            Map.entry("disaster_risk_reduction", "10"),
            Map.entry("disability", "11"),
            Map.entry("nutrition", "12"));

    private static final String EURO = "EUR";

    private final CodeList recipients;
    private final CodeList currencies;
    private final int year;

    IatiCodes(CodeLists lists, int year) {
        this.recipients = lists.list("recipients");
        this.currencies = lists.list("currencies");
        this.year = year;
    }

    static boolean has(String list, String code) {
        return !UNLISTED.getOrDefault(list, Set.of()).contains(code);
    }

    /** Returns the entry of a recipient in the year, else its last one. */
    Optional<CodeEntry> recipient(String code) {
        return recipients.entry(code, year).or(() -> recipients.lastEntry(code));
    }

    /** Returns the letters of a currency; euro, in which the survey asks, for one that is not known. */
    String currency(String code) {
        return currencies
                .lastEntry(code)
                .flatMap(entry -> entry.attribute("iso4217"))
                .orElse(EURO);
    }
}
