package it.apsis.entity;

import java.util.Optional;

/**
 * A Provincia: an ordinary or autonomous one, a Libero consorzio comunale, one that has become a Città metropolitana, or
 * one that is only a name on the map. Known, so that one that is named is not taken for an unknown body.
 *
 * @param code its three historic digits of ISTAT, below 200
 * @param name its name, in two languages with a slash between where it has two
 * @param abbreviation the letters of car plates
 * @param regionCode the two digits of its Regione
 */
public record Provincia(String code, String name, String abbreviation, Optional<String> regionCode) implements Body {

    @Override
    public EntityId id() {
        return new EntityId(EntityId.Scheme.PROVINCIA, code);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.PROVINCIA;
    }

    @Override
    public String title() {
        return "Provincia di " + name;
    }

    @Override
    public Optional<String> provinceAbbreviation() {
        return Optional.of(abbreviation);
    }
}
