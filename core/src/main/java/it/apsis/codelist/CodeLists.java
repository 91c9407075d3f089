package it.apsis.codelist;

import it.apsis.text.CsvTable;
import it.apsis.text.EditDistance;
import it.apsis.text.TableFormatException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of code lists, to be passed to whatever needs them. A list is read when it is first asked for, and the others are
 * left alone. The set never changes: {@link #with} and {@link #overlay} return another one.
 */
public final class CodeLists {

    private static final int NEAR_ID = 3;
    private static final int MOST_NEAR_IDS = 3;

    private final SortedSet<String> own;
    private final Map<String, ListSource> sources;

    /** The lists asked for so far, each with the way to its parents in this set and no other. */
    private final Map<String, CodeList> members = new ConcurrentHashMap<>();

    private CodeLists(SortedSet<String> own, Map<String, ListSource> sources) {
        this.own = own;
        this.sources = sources;
    }

    /**
     * Returns the lists that the library brings: those of the OECD for the years of flow from 2013, and those of the
     * Italian survey.
     *
     * @return the bundled lists, always the same object
     */
    public static CodeLists bundled() {
        return Bundled.LISTS;
    }

    /** Returns the bundled lists as if nobody had read any of them yet. */
    static CodeLists unread() {
        return new CodeLists(new TreeSet<>(), ListSource.bundled());
    }

    /**
     * Returns a list.
     *
     * @param id the id of a list, such as {@code crs-purposes} or {@code enumerations:keyword}
     * @return the list
     * @throws IllegalArgumentException if there is no such list; the message names similar ids
     * @throws NullPointerException if the id is null
     */
    public CodeList list(String id) {
        Objects.requireNonNull(id, "id");
        CodeList list = member(id);
        if (list == null) {
            throw new IllegalArgumentException("there is no code list " + id + near(id));
        }
        return list;
    }

    /**
     * Looks for a list.
     *
     * @param id any text
     * @return the list with that id, or empty when there is none
     */
    public Optional<CodeList> find(String id) {
        return Optional.ofNullable(member(id));
    }

    /**
     * Returns the ids of all lists.
     *
     * @return the ids, the bundled ones first, in a fixed order; unmodifiable
     */
    public Set<String> ids() {
        return Collections.unmodifiableSet(sources.keySet());
    }

    /**
     * Replaces a whole list, or adds one.
     *
     * @param list the list, which takes the place of one with the same id
     * @return the set with that list; this set stays as it is
     */
    public CodeLists with(CodeList list) {
        Map<String, ListSource> lists = new LinkedHashMap<>(sources);
        lists.put(list.id(), ListSource.of(list));
        SortedSet<String> names = new TreeSet<>(own);
        names.add(list.id());
        return new CodeLists(names, lists);
    }

    /**
     * Lays rows over a list, as {@link CodeList#overlaidWith} does.
     *
     * @param id the id of a list
     * @param table a table with the columns of that list
     * @return the set with the changed list; this set stays as it is
     * @throws IllegalArgumentException if there is no such list
     * @throws TableFormatException if the rows are malformed or the periods of a code would overlap
     */
    public CodeLists overlay(String id, CsvTable table) {
        return with(list(id).overlaidWith(table));
    }

    /**
     * Names the state of the lists, for reports.
     *
     * @return the version of the bundled data, such as {@code 2026-11}; where lists have been replaced, added or
     *     overlaid, followed by a plus sign and their ids: {@code 2026-11+channels,crs-purposes}
     */
    public String version() {
        return own.isEmpty() ? Version.BUNDLED : Version.BUNDLED + "+" + String.join(",", own);
    }

    /**
     * Returns the set for a log or a failing test.
     *
     * @return the version
     */
    @Override
    public String toString() {
        return "code lists " + version();
    }

    /** Returns the ids of the lists whose rows have been read. */
    Set<String> read() {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().isRead())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    CodeList member(String id) {
        CodeList member = members.get(id);
        ListSource source = sources.get(id);
        if (member != null || source == null) {
            return member;
        }
        CodeList bound = source.list().boundTo(this);
        CodeList first = members.putIfAbsent(id, bound);
        return first == null ? bound : first;
    }

    private String near(String id) {
        List<String> ids = sources.keySet().stream()
                .filter(known -> distance(id, known) <= NEAR_ID)
                .sorted(Comparator.comparingInt((String known) -> distance(id, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NEAR_IDS)
                .toList();
        return ids.isEmpty() ? "; there are " + sources.keySet() : "; near ones are " + ids;
    }

    private static int distance(String id, String known) {
        boolean part = id.length() > NEAR_ID && known.contains(id);
        return part ? NEAR_ID : EditDistance.within(id, known, NEAR_ID);
    }

    /** Puts off reading it until a report asks. */
    private static final class Version {

        private static final String BUNDLED = ListSource.version();
    }

    /** Puts off reading the index until the bundled lists are asked for. */
    private static final class Bundled {

        private static final CodeLists LISTS = unread();
    }
}
