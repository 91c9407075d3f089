package it.apsis.entity;

import java.util.Optional;

/**
 * A body of none of the other kinds, such as a Comunità collinare, a Consorzio or an association of Comuni.
 *
 * @param code its code in IndicePA, in lower case
 * @param name its full name
 * @param provinceAbbreviation the letters of the Provincia of its seat
 * @param regionCode the two digits of its Regione
 * @param lifetime from when to when it is or was there; unknown in the bundled register
 * @param codiceFiscale its codice fiscale
 */
public record OtherBody(
        String code,
        String name,
        Optional<String> provinceAbbreviation,
        Optional<String> regionCode,
        Lifetime lifetime,
        Optional<CodiceFiscale> codiceFiscale)
        implements Body {

    @Override
    public EntityId id() {
        return EntityId.indicePa(code);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.OTHER;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Optional<String> ipaCode() {
        return Optional.of(code);
    }

    @Override
    public Existence in(int flowYear) {
        return lifetime.in(flowYear);
    }
}
