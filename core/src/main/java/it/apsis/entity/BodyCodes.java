package it.apsis.entity;

import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All codes by which bodies are found. */
final class BodyCodes {
    private final Map<EntityId, Body> byCode = new HashMap<>();
    private final Map<String, Body> byCadastralCode = new HashMap<>();

    BodyCodes(Collection<Body> bodies) {
        for (Body body : bodies) {
            byCode.put(body.id(), body);
            body.ipaCode().ifPresent(code -> byCode.put(EntityId.indicePa(code), body));
            body.codiceFiscale()
                    .ifPresent(code -> byCode.put(new EntityId(EntityId.Scheme.CODICE_FISCALE, code.digits()), body));
            if (body instanceof Comune comune) {
                comune.cadastralCode().ifPresent(code -> byCadastralCode.put(code, body));
            }
        }
        // After all current codes, so that a former one never hides them.
        for (Body body : bodies) {
            if (body instanceof Comune comune) {
                comune.istatCodes().forEach(code -> byCode.putIfAbsent(EntityId.comune(code), body));
            }
        }
    }

    Map<EntityId, Body> byCode() {
        return byCode;
    }

    Map<String, Body> byCadastralCode() {
        return byCadastralCode;
    }

    /**
     * Gives Comuni their codes in IndicePA: {@code c_} and the cadastral code, but for the exceptions of a table. A code that
     * an exception or a Unione has is not given to the Comune whose cadastral code it looks like.
     */
    static List<Body> withIndicePa(List<Body> bodies, CsvTable exceptions) {
        Map<String, String> exceptional = new HashMap<>();
        exceptions.rows().forEach(row -> exceptional.put(row.get("istat_code"), row.get("ipa_code")));
        Set<String> taken = new HashSet<>(exceptional.values());
        bodies.forEach(body -> body.ipaCode().ifPresent(taken::add));
        List<Body> coded = new ArrayList<>(bodies.size());
        for (Body body : bodies) {
            if (body instanceof Comune comune) {
                Optional<String> regular = comune.cadastralCode()
                        .map(code -> "c_" + code.toLowerCase(Locale.ROOT))
                        .filter(code -> !taken.contains(code));
                Optional<String> own =
                        Optional.ofNullable(exceptional.get(comune.id().code()));
                coded.add(coded(comune, own.or(() -> regular), Optional.empty()));
            } else {
                coded.add(body);
            }
        }
        return coded;
    }

    /** The same body with other codes; one that is empty stays as it is. */
    static Body coded(Body body, Optional<String> ipa, Optional<CodiceFiscale> fiscal) {
        if (body instanceof Comune comune) {
            return new Comune(
                    comune.periods(), ipa.or(comune::ipaCode), fiscal.or(comune::codiceFiscale), comune.successor());
        }
        if (body instanceof CittaMetropolitana citta) {
            return new CittaMetropolitana(
                    citta.code(),
                    citta.name(),
                    citta.capital(),
                    citta.provinceAbbreviation(),
                    citta.regionCode(),
                    ipa.or(citta::ipaCode),
                    fiscal.or(citta::codiceFiscale));
        }
        if (body instanceof UnioneDiComuni unione) {
            return new UnioneDiComuni(
                    unione.code(),
                    unione.name(),
                    unione.seat(),
                    unione.provinceAbbreviation(),
                    unione.regionCode(),
                    unione.lifetime(),
                    fiscal.or(unione::codiceFiscale));
        }
        if (body instanceof OtherBody other) {
            return new OtherBody(
                    other.code(),
                    other.name(),
                    other.provinceAbbreviation(),
                    other.regionCode(),
                    other.lifetime(),
                    fiscal.or(other::codiceFiscale));
        }
        throw new IllegalArgumentException("a Regione or Provincia has no codes to add: " + body);
    }
}
