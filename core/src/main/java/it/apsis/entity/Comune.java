package it.apsis.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Comune with its history since 2013. One that went to another Provincia, and so to another ISTAT code, is the same
 * Comune, and has the same cadastral code. One that was merged into another has ended.
 *
 * @param periods the times in which its name, code and Provincia were the same, in order; at least one
 * @param ipaCode its code in IndicePA
 * @param codiceFiscale its codice fiscale
 * @param successor the Comune that took its place, where it was suppressed and that is known
 */
public record Comune(
        List<Period> periods,
        Optional<String> ipaCode,
        Optional<CodiceFiscale> codiceFiscale,
        Optional<EntityId> successor)
        implements Body {

    /**
     * A time in which nothing changed.
     *
     * @param istatCode the six digits of ISTAT
     * @param name the Italian name; French in Valle d'Aosta
     * @param alternative the name in the second language
     * @param cadastralCode the letter and three digits of the Agenzia delle Entrate
     * @param provinceAbbreviation the letters of the Provincia
     * @param regionCode the two digits of the Regione
     * @param lifetime from when to when
     */
    public record Period(
            String istatCode,
            String name,
            Optional<String> alternative,
            Optional<String> cadastralCode,
            Optional<String> provinceAbbreviation,
            Optional<String> regionCode,
            Lifetime lifetime) {}

    /**
     * Creates a Comune.
     *
     * @param periods the times in which its name, code and Provincia were the same, in order; at least one
     * @param ipaCode its code in IndicePA
     * @param codiceFiscale its codice fiscale
     * @param successor the Comune that took its place, where it was suppressed and that is known
     * @throws IllegalArgumentException where it has no period
     */
    public Comune {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("A Comune without any period");
        }
    }

    private Period last() {
        return periods.get(periods.size() - 1);
    }

    @Override
    public EntityId id() {
        return EntityId.comune(last().istatCode());
    }

    @Override
    public EntityKind kind() {
        return EntityKind.COMUNE;
    }

    @Override
    public String name() {
        return last().name();
    }

    @Override
    public String title() {
        return "Comune di " + name();
    }

    @Override
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = periods.size() - 1; i >= 0; i--) {
            names.add(periods.get(i).name());
            periods.get(i).alternative().ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    /**
     * All ISTAT codes it has or had.
     *
     * @return the codes, the last one first
     */
    public List<String> istatCodes() {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = periods.size() - 1; i >= 0; i--) {
            codes.add(periods.get(i).istatCode());
        }
        return List.copyOf(codes);
    }

    /**
     * The cadastral code, which stays when the ISTAT code changes.
     *
     * @return the letter and three digits, or empty where an application's register does not have it
     */
    public Optional<String> cadastralCode() {
        return last().cadastralCode();
    }

    @Override
    public Optional<String> regionCode() {
        return last().regionCode();
    }

    @Override
    public Optional<String> provinceAbbreviation() {
        return last().provinceAbbreviation();
    }

    @Override
    public Existence in(int flowYear) {
        return new Lifetime(periods.get(0).lifetime().from(), last().lifetime().to()).in(flowYear);
    }

    /**
     * What it was in a year.
     *
     * @param flowYear the calendar year
     * @return the last of its periods with a day in that year, or empty where it was not there
     */
    public Optional<Period> period(int flowYear) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).lifetime().in(flowYear) == Existence.EXISTING) {
                return Optional.of(periods.get(i));
            }
        }
        return Optional.empty();
    }
}
