package it.apsis.classification;

import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classes, statuses of components, and how the ones follow from the others: data, whose form the description of the
 * package explains. Immutable.
 */
public final class ClassificationScheme {
    /** The group of a status that never counts. */
    static final String NEVER = "-";

    /** The group of the status that may be any other. */
    static final String ANY = "*";

    private final SchemeReader rows;
    private final StatusGuide guide;

    private ClassificationScheme(SchemeReader rows) {
        this.rows = rows;
        this.guide = new StatusGuide(rows.questions, rows.steps, rows.unknown());
    }

    /**
     * The scheme of the collection of social services: new, existing, mixed.
     *
     * @return the bundled scheme
     */
    public static ClassificationScheme bundled() {
        return Bundled.SCHEME;
    }

    /**
     * A scheme of an application's own.
     *
     * @param table the table
     * @return the scheme
     * @throws TableFormatException where it is no scheme; it has the line and the reason
     */
    public static ClassificationScheme read(CsvTable table) {
        return new ClassificationScheme(new SchemeReader(table));
    }

    /**
     * The classes.
     *
     * @return the classes in order, the one outside not among them
     */
    public List<Named> classes() {
        return rows.classes;
    }

    /**
     * What a practice is that has no class because it does not belong.
     *
     * @return the class outside; never decided, only a candidate
     */
    public Named outside() {
        return rows.outside();
    }

    /**
     * The statuses of components.
     *
     * @return the statuses in order
     */
    public List<Named> statuses() {
        return rows.statuses;
    }

    /**
     * The status of a component of which nothing is known.
     *
     * @return its code
     */
    public String unknownStatus() {
        return rows.unknown();
    }

    /**
     * The group that a status counts in.
     *
     * @param status the status
     * @return the group; empty for one that never counts, that may be any, or that the scheme does not have
     */
    public Optional<String> group(String status) {
        return Optional.ofNullable(rows.groups.get(status)).filter(group -> !group.equals(NEVER) && !group.equals(ANY));
    }

    /**
     * The guide to the status of a component.
     *
     * @return the guide
     */
    public StatusGuide guide() {
        return guide;
    }

    /**
     * The day before which a service has to have been delivered so as not to be new, where nobody sets another.
     *
     * @return the day
     */
    public LocalDate referenceDay() {
        return rows.referenceDay();
    }

    /**
     * Whether a text is one of the classes.
     *
     * @param code the text
     * @return true where it is; false for the class outside
     */
    public boolean isClass(String code) {
        return rows.classes.stream().anyMatch(one -> one.code().equals(code));
    }

    /**
     * What components make of a practice. Their order does not matter.
     *
     * @param components the statuses; one that the scheme does not have counts as unknown
     * @return the class they decide, or the candidates they leave
     */
    public Derivation derive(Collection<String> components) {
        if (components.isEmpty()) {
            return new Derivation(
                    Optional.empty(), classes().stream().map(Named::code).toList());
        }
        Set<String> present = new LinkedHashSet<>();
        int unknown = 0;
        for (String status : components) {
            String group = rows.groups.getOrDefault(status, ANY);
            if (group.equals(ANY)) {
                unknown++;
            } else if (!group.equals(NEVER)) {
                present.add(group);
            }
        }
        Set<String> outcomes = new LinkedHashSet<>();
        collect(present, unknown, outcomes);
        String only =
                outcomes.size() == 1 ? outcomes.iterator().next() : outside().code();
        return only.equals(outside().code())
                ? new Derivation(Optional.empty(), inOrder(outcomes))
                : new Derivation(Optional.of(only), List.of());
    }

    /** Every unknown component takes each group in turn, or none: only which groups are there matters. */
    private void collect(Set<String> present, int unknown, Set<String> outcomes) {
        outcomes.add(rows.outcome(present));
        if (unknown > 0) {
            for (String group : rows.countingGroups()) {
                if (!present.contains(group)) {
                    Set<String> more = new LinkedHashSet<>(present);
                    more.add(group);
                    collect(more, unknown - 1, outcomes);
                }
            }
        }
    }

    private List<String> inOrder(Set<String> outcomes) {
        List<String> ordered = new ArrayList<>();
        classes().stream().map(Named::code).filter(outcomes::contains).forEach(ordered::add);
        if (outcomes.contains(outside().code())) {
            ordered.add(outside().code());
        }
        return ordered;
    }

    /** The words of the decision that these statuses meet. */
    Map.Entry<Set<String>, Named> decision(Collection<String> components) {
        Set<String> present = new LinkedHashSet<>();
        components.forEach(status -> group(status).ifPresent(present::add));
        return Map.entry(present, rows.words(present));
    }

    private static final class Bundled {
        private static final ClassificationScheme SCHEME =
                read(CsvTable.resource(ClassificationScheme.class, "social-services.csv"));
    }
}
