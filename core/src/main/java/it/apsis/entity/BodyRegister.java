package it.apsis.entity;

import it.apsis.text.CsvTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that are known, by code and by name. Immutable and thread-safe; codes and names are each indexed when
 * one is first asked for. An application lays its own bodies {@linkplain #with over} the bundled ones.
 */
public final class BodyRegister {
    private final BodyTables tables;
    private final Map<EntityId, Body> bodies;
    private volatile @Nullable BodyCodes codes;
    private volatile @Nullable BodyNameIndex names;

    private BodyRegister(BodyTables tables, Collection<? extends Body> inOrder) {
        this.tables = tables;
        this.bodies = new LinkedHashMap<>();
        inOrder.forEach(body -> bodies.put(body.id(), body));
    }

    /**
     * The bodies in the jar: Comuni that existed on some day since 2013 (up to October 2023), Città metropolitane and
     * Province of 2020, Regioni, and the Unioni di Comuni of 2026.
     *
     * @return the bundled register, read when it is first asked for
     */
    public static BodyRegister bundled() {
        return Bundled.REGISTER;
    }

    /** Returns the bundled register as if nobody had read it yet. */
    static BodyRegister unread() {
        return new BodyRegister(BundledBodies.tables(), BundledBodies.read());
    }

    /**
     * This register with an application's own bodies beside and over it. What the table holds is told by its columns,
     * which are those of the bundled files or of the reference data they come from; columns that are not needed do not
     * disturb, and each table may have a column {@code codice_fiscale}:
     *
     * <ul>
     *   <li>Comuni: {@code istat_code,name}, and where known {@code name_alt,cadastral_code,province_abbr,region_code,
     *       valid_from,valid_to,replaced_by,ipa_code}; one row for each time in which these were the same
     *   <li>Unioni and others: {@code ipa_code,name,kind} (kind {@code unione} or {@code other}), and where known {@code
     *       seat_comune,province_abbr,region_code,valid_from,valid_to}
     *   <li>Città metropolitane: {@code code,name,capital_comune}, and where known {@code abbr,region_code,ipa_code}
     *   <li>Province: {@code province_code,name,abbr}, and where known {@code region_code}
     *   <li>Regioni: {@code code,name}
     *   <li>codes for bodies that are known: {@code istat_code}, {@code code} or {@code ipa_code}, with {@code ipa_code} or
     *       {@code codice_fiscale}, and no {@code name}
     * </ul>
     *
     * @param table the bodies
     * @return another register; a body of the table takes the place of one with the same code or cadastral code
     * @throws it.apsis.text.TableFormatException where the columns are those of no such table, a code, date, kind or codice
     *     fiscale has not the right form, or codes are given for a body that is not known
     */
    public BodyRegister with(CsvTable table) {
        Map<EntityId, Body> all = new LinkedHashMap<>(bodies);
        if (BodyTables.isOfCodes(table)) {
            for (CsvTable.Row row : table.rows()) {
                Body body = BodyTables.attempt(table, row, () -> coded(all, table, row));
                all.put(body.id(), body);
            }
        } else {
            for (Body body : tables.read(table)) {
                formerOf(body).ifPresent(former -> all.remove(former.id()));
                all.put(body.id(), body);
            }
        }
        return new BodyRegister(tables, all.values());
    }

    private Optional<Body> formerOf(Body body) {
        if (body instanceof Comune comune && comune.cadastralCode().isPresent()) {
            return findByCadastralCode(comune.cadastralCode().get());
        }
        return find(body.id());
    }

    private Body coded(Map<EntityId, Body> all, CsvTable table, CsvTable.Row row) {
        EntityId named = BodyTables.named(table, row);
        Body known = find(named)
                .map(body -> all.getOrDefault(body.id(), body))
                .orElseThrow(() -> new IllegalArgumentException("no body has the code '" + named + "'"));
        return BodyCodes.coded(known, BodyTables.ipaCode(table, row), BodyTables.codiceFiscale(table, row));
    }

    /**
     * All bodies.
     *
     * @return the bodies, each once: in the order of the files, those of an application after the bundled ones;
     *     unmodifiable
     */
    public Collection<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /**
     * The bodies of a kind that were there in a year.
     *
     * @param kind the kind
     * @param flowYear the calendar year
     * @return the bodies, in the order of the register
     */
    public List<Body> bodies(EntityKind kind, int flowYear) {
        return bodies.values().stream()
                .filter(body -> body.kind() == kind && body.in(flowYear) == Existence.EXISTING)
                .toList();
    }

    /**
     * Finds a body by a code.
     *
     * @param id any identifier; a Comune is found under all ISTAT codes it has or had
     * @return the body, or empty where it is not known
     */
    public Optional<Body> find(EntityId id) {
        // A name is nobody's code: most returns give names alone, and start without the table of codes.
        return id.scheme() == EntityId.Scheme.TEXT
                ? Optional.empty()
                : Optional.ofNullable(codes().byCode().get(id));
    }

    /**
     * Finds a body by whatever code stands for it.
     *
     * @param code six digits (Comune), three (Città metropolitana, Provincia), two (Regione), an IndicePA code or a
     *     codice
     *     fiscale; surrounding white space does not count
     * @return the body, or empty where it is not known
     */
    public Optional<Body> find(String code) {
        return find(EntityId.parse(code));
    }

    /**
     * Finds a Comune by its cadastral code.
     *
     * @param code a letter, in any case, and three digits
     * @return the Comune, or empty where it is not known
     */
    public Optional<Body> findByCadastralCode(String code) {
        return Optional.ofNullable(codes().byCadastralCode().get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /**
     * The identifier under which submissions of a body are gathered.
     *
     * @param code what was written for it
     * @return the {@link Body#id() first identifier} of the body, or what was written where it is not known
     */
    public EntityId identify(String code) {
        EntityId named = EntityId.parse(code);
        return find(named).map(Body::id).orElse(named);
    }

    /**
     * Finds bodies by name: case, accents and signs do not count, "Comune di" and the like may stand before it, the
     * letters of a Provincia in parentheses after it, and a second language beside it. Where that finds none, prepositions
     * and articles do not count either, and San, Santa, S. are the same, as long as that leaves a single body.
     *
     * @param name a name; that of a Provincia or Città metropolitana with these words before it
     * @param flowYear the calendar year whose bodies come first, and of these the ones that are still there
     * @return the bodies that have or had the name; several where they share it
     */
    public List<Body> findByName(String name, int flowYear) {
        return names().find(name, flowYear);
    }

    /**
     * Bodies with a name not far from what was written, and for digits that may have lost zeros before them, the body of the
     * whole code.
     *
     * @param written a name or code
     * @param limit how many at most, from 0
     * @return bodies that can be invited, the nearest first
     * @throws IllegalArgumentException where the limit is negative
     */
    public List<Body> near(String written, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit of near bodies is not negative: " + limit);
        }
        Set<Body> near = new LinkedHashSet<>();
        String digits = written.strip();
        if (digits.matches("\\d{4,5}")) {
            find("0".repeat(6 - digits.length()) + digits).ifPresent(near::add);
        }
        near.addAll(names().near(BodyName.of(written), limit));
        return near.stream().limit(limit).toList();
    }

    /**
     * Tells what is known of a name or code that stands for a body.
     *
     * @param written a code or a name
     * @param flowYear the calendar year it is about
     * @return what became of it
     */
    public Recognition recognise(String written, int flowYear) {
        Recognition known = look(written, flowYear);
        return known.bodies().isEmpty()
                ? new Recognition(written, List.of(), known.kind(), known.listIncomplete(), near(written, 3))
                : known;
    }

    /**
     * Tells the same without a search for names near an unknown one, which takes thousands of times as long.
     *
     * @param written a code or a name
     * @param flowYear the calendar year it is about
     * @return what became of it, without names near it
     */
    public Recognition look(String written, int flowYear) {
        List<Body> found = find(written).map(List::of).orElseGet(() -> findByName(written, flowYear));
        if (!found.isEmpty()) {
            return new Recognition(written, found, Optional.of(found.get(0).kind()), false, List.of());
        }
        BodyName name = BodyName.of(written);
        return new Recognition(written, found, name.kind(), name.isOfIncompleteList(), List.of());
    }

    /**
     * The Comune that took the place of one that was suppressed.
     *
     * @param body any body
     * @return its successor, or empty where there is none or it is not known
     */
    public Optional<Body> successor(Body body) {
        return body instanceof Comune comune
                ? comune.successor().flatMap(this::find).or(() -> names().namesake(comune))
                : Optional.empty();
    }

    /**
     * The name of a Regione.
     *
     * @param regionCode the two digits of ISTAT
     * @return its name, or empty where there is no such Regione
     */
    public Optional<String> regionName(String regionCode) {
        return regionCode.length() == 2 ? find(regionCode).map(Body::name) : Optional.empty();
    }

    private BodyCodes codes() {
        BodyCodes index = codes;
        if (index == null) {
            index = new BodyCodes(bodies.values());
            codes = index;
        }
        return index;
    }

    private BodyNameIndex names() {
        BodyNameIndex index = names;
        if (index == null) {
            // Two threads may both build it: the outcome is the same, and none waits for the other.
            index = new BodyNameIndex(bodies.values());
            names = index;
        }
        return index;
    }

    private static final class Bundled {
        private static final BodyRegister REGISTER = unread();
    }
}
