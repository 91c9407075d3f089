package it.apsis.codelist;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes with their periods. Codes are compared exactly; {@link CodeForm#normalise} of the {@link #form()} makes
 * a code of a sloppy cell. Years are years of flow. Looking a code up costs the same however long the list is.
 */
public final class CodeList {

    private static final String LEVEL = "level";

    private final ListDefinition definition;
    private final CodeTable table;
    private final @Nullable CodeLists set;

    private CodeList(ListDefinition definition, CodeTable table, @Nullable CodeLists set) {
        this.definition = definition;
        this.table = table;
        this.set = set;
    }

    /**
     * Makes a list of an application's own.
     *
     * @param id the name by which the list is asked for
     * @param name what people call it
     * @param form the shape of its codes
     * @param table a table with the columns {@code code} and {@code name_en}, and optionally {@code parent},
     *     {@code name_it}, {@code unofficial}, {@code valid_from}, {@code valid_to}, {@code replaced_by} and others, which
     *     become attributes
     * @return the list, whose parents are in itself and whose codes are all answers
     * @throws TableFormatException if a column is missing, a code or its names are blank, a year is not a number of four
     *     digits, or the periods of a code overlap
     */
    public static CodeList of(String id, Bilingual name, CodeForm form, CsvTable table) {
        return read(ListDefinition.of(id, name, form), table);
    }

    static CodeList read(ListDefinition definition, CsvTable table) {
        return new CodeList(definition, CodeTable.read(new EntryReader(table, definition)), null);
    }

    /** Returns the same list as a member of a set, where it finds the list of its parents. */
    CodeList boundTo(CodeLists lists) {
        return new CodeList(definition, table, lists);
    }

    /**
     * Lays rows over the list. A row with the same code and the same {@code valid_from} as one of the list replaces it,
     * with all its columns; others are added. This list stays as it is.
     *
     * @param own a table with the columns of this list; of a table with a column {@code list} only the rows of this one
     *     count, where it is one of several in a file
     * @return a list with the same id and definition
     * @throws TableFormatException if a column is missing, a code or its names are blank, a year is not a number of four
     *     digits, or the periods of a code would overlap
     */
    public CodeList overlaidWith(CsvTable own) {
        return new CodeList(definition, table.overlaidWith(new EntryReader(own, definition)), null);
    }

    /**
     * Puts other rows in the place of all rows. This list stays as it is.
     *
     * @param own a table with the columns of this list
     * @return a list with the same id and definition, and only the rows of the table
     * @throws TableFormatException as for {@link #overlaidWith}
     */
    public CodeList withRows(CsvTable own) {
        return read(definition, own);
    }

    /** {@return the name by which the list is asked for, such as {@code crs-purposes}} */
    public String id() {
        return definition.id();
    }

    /** {@return what people call the list} */
    public Bilingual name() {
        return definition.name();
    }

    /** {@return the shape of the codes that are answers} */
    public CodeForm form() {
        return definition.form();
    }

    /** {@return the id of the list that has the codes above these, or empty when they are in this list} */
    public Optional<String> parentListId() {
        return Optional.ofNullable(definition.parentList());
    }

    /**
     * {@return all periods of all codes, in the order of the file} A code stands where it first stands there, with its
     * periods in the order of time. The list is unmodifiable.
     */
    public List<CodeEntry> entries() {
        return table.entries();
    }

    /** {@return all codes, whatever their years, in the order of the file; unmodifiable} */
    public Set<String> codes() {
        return table.codes();
    }

    /**
     * {@return the periods of a code in the order of time; unmodifiable, empty when the list does not know the code}
     *
     * @param code a code
     */
    public List<CodeEntry> periods(String code) {
        return table.periods(code);
    }

    /**
     * {@return the entry of a code in force in a year, or empty when the code is unknown or not valid in it}
     *
     * @param code a code
     * @param year a year of flow
     */
    public Optional<CodeEntry> entry(String code, int year) {
        return Optional.ofNullable(inForce(code, year));
    }

    /**
     * {@return the latest entry of a code, or empty when the list does not know the code}
     *
     * @param code a code
     */
    public Optional<CodeEntry> lastEntry(String code) {
        List<CodeEntry> periods = table.periods(code);
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    /**
     * {@return whether the list has a code in any year}
     *
     * @param code a code
     */
    public boolean isKnown(String code) {
        return !table.periods(code).isEmpty();
    }

    /**
     * {@return whether the list has a code in a year}
     *
     * @param code a code
     * @param year a year of flow
     */
    public boolean isValid(String code, int year) {
        return inForce(code, year) != null;
    }

    /**
     * {@return whether the list knows a code, in any year, as an answer and not only as a heading} The categories of the
     * types of aid and of finance are headings; the groups of channels can be answered.
     *
     * @param code a code
     */
    public boolean isAnswer(String code) {
        for (CodeEntry entry : table.periods(code)) {
            if (isAnswer(entry)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the entries in force in a year, headings included, in the order of the file; unmodifiable}
     *
     * @param year a year of flow
     */
    public List<CodeEntry> validIn(int year) {
        return inForce(table.entries(), year);
    }

    /**
     * {@return the entries that can be answered in a year, in the order of the file; unmodifiable}
     *
     * @param year a year of flow
     */
    public List<CodeEntry> answersIn(int year) {
        return validIn(year).stream().filter(this::isAnswer).toList();
    }

    /**
     * {@return the entries of this list right below a code in a year, in the order of the file; unmodifiable}
     *
     * @param code a code of the list of the parents
     * @param year a year of flow
     */
    public List<CodeEntry> children(String code, int year) {
        return inForce(table.childPeriods(code), year);
    }

    /**
     * Returns the codes above a code. The way leads on through the list of the parents, where this list is a member of
     * {@link CodeLists}. A parent that no list has, such as the donor of an agency, is the last.
     *
     * @param code a code of this list
     * @param year a year of flow
     * @return the codes, the nearest first, the code itself not among them; unmodifiable, empty when the code is not
     *     valid in that year
     */
    public List<String> ancestors(String code, int year) {
        return new Ancestry(this, year).above(code);
    }

    /**
     * Tells whether a code belongs to a group, by the parents that the list states and never by its first digits.
     *
     * @param code a code of this list
     * @param ancestor the code of the group
     * @param year a year of flow
     * @return whether the code is valid in that year, and is the group or has it among its {@link #ancestors}
     */
    public boolean isWithin(String code, String ancestor, int year) {
        return new Ancestry(this, year).isWithin(code, ancestor);
    }

    /**
     * Looks for words. Every word has to be the beginning of a word of the code, of the name or of an acronym; case,
     * accents and punctuation do not count.
     *
     * @param words what to look for
     * @param languages the languages of the names to look into; none means all
     * @return the entries found, each period for itself: first a code that is the words, then those that have all words
     *     in full, then the others, in the order of their codes and of time; unmodifiable, empty when there are no words
     */
    public List<CodeEntry> search(String words, Language... languages) {
        return new WordSearch(words, Set.of(languages)).in(table.names());
    }

    /**
     * Guesses what somebody meant: a code with a slip of the pen, or a name in either language, complete or in part, in
     * today's or former words, with or without a code before or behind it. Headings are never offered.
     *
     * @param text what stands in the cell
     * @param year a year of flow
     * @param max the largest number of guesses, from 0
     * @return distinct codes, each as it is in that year or, where it is not valid in it, as it last was; first those
     *     that are valid, and of these the nearest; unmodifiable, empty when nothing is near
     * @throws IllegalArgumentException if the largest number is negative
     */
    public List<CodeEntry> nearest(String text, int year, int max) {
        if (max < 0) {
            throw new IllegalArgumentException("the largest number of guesses is negative: " + max);
        }
        return new NearCodes(this, table.names(), year).to(text, max);
    }

    @Override
    public String toString() {
        return id() + " (" + table.entries().size() + " entries)";
    }

    @Nullable
    CodeEntry inForce(String code, int year) {
        for (CodeEntry entry : table.periods(code)) {
            if (entry.validity().contains(year)) {
                return entry;
            }
        }
        return null;
    }

    private static List<CodeEntry> inForce(List<CodeEntry> entries, int year) {
        List<CodeEntry> valid = new ArrayList<>();
        for (CodeEntry entry : entries) {
            if (entry.validity().contains(year)) {
                valid.add(entry);
            }
        }
        return List.copyOf(valid);
    }

    private boolean isAnswer(CodeEntry entry) {
        String level = definition.answerLevel();
        return level == null || level.equals(entry.attribute(LEVEL).orElse(""));
    }

    CodeList parentList() {
        String id = definition.parentList();
        CodeList list = id == null || set == null ? null : set.member(id);
        return list == null ? this : list;
    }
}
