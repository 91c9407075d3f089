package it.apsis.entity;

import java.util.Optional;

/**
 * A Regione. Known, so that one that is named is not taken for an unknown body.
 *
 * @param code its two digits of ISTAT
 * @param name its name, in two languages with a slash between where it has two
 */
public record Regione(String code, String name) implements Body {

    @Override
    public EntityId id() {
        return new EntityId(EntityId.Scheme.REGIONE, code);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.REGIONE;
    }

    @Override
    public String title() {
        return "Regione " + name;
    }

    @Override
    public Optional<String> regionCode() {
        return Optional.of(code);
    }
}
