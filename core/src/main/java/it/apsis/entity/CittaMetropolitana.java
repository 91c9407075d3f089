package it.apsis.entity;

import java.util.Optional;

/**
 * A Città metropolitana.
 *
 * @param code its three digits of ISTAT, from 200 on
 * @param name the name of its capital
 * @param capital the Comune it is named after
 * @param provinceAbbreviation the letters of its territory
 * @param regionCode the two digits of its Regione
 * @param ipaCode its code in IndicePA
 * @param codiceFiscale its codice fiscale
 */
public record CittaMetropolitana(
        String code,
        String name,
        Optional<EntityId> capital,
        Optional<String> provinceAbbreviation,
        Optional<String> regionCode,
        Optional<String> ipaCode,
        Optional<CodiceFiscale> codiceFiscale)
        implements Body {

    @Override
    public EntityId id() {
        return new EntityId(EntityId.Scheme.CITTA_METROPOLITANA, code);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.CITTA_METROPOLITANA;
    }

    @Override
    public String title() {
        return "Città metropolitana di " + name;
    }
}
