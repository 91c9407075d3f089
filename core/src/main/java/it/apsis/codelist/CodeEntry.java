package it.apsis.codelist;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One period of a code: the years in which it has the same name, parent and level. A code that was renamed or moved has
 * several. Entries are compared by identity.
 */
public final class CodeEntry {

    private final String code;
    private final @Nullable String parent;
    private final Bilingual name;
    private final boolean italianName;
    private final boolean unofficial;
    private final Validity validity;
    private final List<String> replacedBy;
    private final CsvTable.Row row;
    private final Set<String> attributes;

    CodeEntry(EntryReader cells, CsvTable.Row row, Set<String> attributes) {
        this.code = cells.code(row);
        this.parent = cells.parent(row);
        String italian = cells.italianName(row);
        this.name = cells.name(row, italian);
        this.italianName = !italian.isEmpty();
        this.unofficial = italianName && cells.unofficial(row);
        this.validity = cells.validity(row);
        this.replacedBy = cells.replacedBy(row);
        this.row = row;
        this.attributes = attributes;
    }

    /**
     * Returns the code.
     *
     * @return the code with its leading zeros, never empty
     */
    public String code() {
        return code;
    }

    /**
     * Returns the code above this one in these years.
     *
     * @return a code of the {@linkplain CodeList#parentListId() list of the parents}, or {@code null} when there is none
     */
    public @Nullable String parent() {
        return parent;
    }

    /**
     * Returns the name in force in these years.
     *
     * @return the name, not empty in either language: where one is not known the other stands for it
     */
    public Bilingual name() {
        return name;
    }

    /**
     * Tells whether the name has been translated.
     *
     * @return whether the list has an Italian name of its own; if not, the Italian name is the English one
     */
    public boolean hasItalianName() {
        return italianName;
    }

    /**
     * Tells whose translation the Italian name is.
     *
     * @return whether the Italian name is a translation of this project, which no institution has published
     */
    public boolean unofficial() {
        return unofficial;
    }

    /**
     * Returns the years of flow of this period.
     *
     * @return the years
     */
    public Validity validity() {
        return validity;
    }

    /**
     * Returns the successors of a retired code. They are a hint for people, never a licence to recode.
     *
     * @return the codes, unmodifiable; empty unless this is the last period of a retired code whose successor is known
     */
    public List<String> replacedBy() {
        return replacedBy;
    }

    /**
     * Returns the cell of a further column of the list, such as {@code level}, {@code acronym}, {@code iso3},
     * {@code core_modality_2020}, {@code allowed_scores}, {@code note} or {@code source}.
     *
     * @param column the exact name of a column
     * @return the text of the cell, or empty when it is blank or the list has no such column
     */
    public Optional<String> attribute(String column) {
        return attributes.contains(column) ? row.optional(column) : Optional.empty();
    }

    /**
     * Returns the names of the further columns of the table that the entry comes from.
     *
     * @return the names in the order of the table; unmodifiable
     */
    public Set<String> attributes() {
        return attributes;
    }

    /**
     * Returns the entry for a log or a failing test.
     *
     * @return code, English name and years
     */
    @Override
    public String toString() {
        return code + " " + name.en() + " (" + validity + ")";
    }
}
