package it.apsis.schema;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The closed lists of a questionnaire. Immutable.
 *
 * <p>Constants that stand in a definition itself ({@code none|internal|external}) are called what the list with the key of
 * the field, or {@code key.column} for a column of a table, calls them; where there is no such list they stand for
 * themselves.
 */
public final class ChoiceLists {
    /** No list at all. */
    public static final ChoiceLists NONE = new ChoiceLists(Map.of());

    private final Map<String, ChoiceList> lists;

    private ChoiceLists(Map<String, ChoiceList> lists) {
        this.lists = lists;
    }

    /**
     * Reads lists from a table with the columns {@code list,code,name_it,name_en}; others are left alone.
     *
     * @param table the table
     * @return its lists
     * @throws TableFormatException where a column is missing, a list or code is blank, or a list has a code twice
     */
    public static ChoiceLists read(CsvTable table) {
        for (String column : List.of("list", "code", "name_it", "name_en")) {
            if (!table.hasColumn(column)) {
                throw new TableFormatException(table.name(), 0, "there is no column " + column);
            }
        }
        Map<String, List<Choice>> found = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String id = row.get("list");
            String code = row.get("code");
            if (id.isEmpty() || code.isEmpty()) {
                throw new TableFormatException(table.name(), row.line(), "the list or the code is blank");
            }
            List<Choice> choices = found.computeIfAbsent(id, key -> new ArrayList<>());
            if (choices.stream().anyMatch(choice -> choice.code().equals(code))) {
                throw new TableFormatException(
                        table.name(), row.line(), "the list " + id + " has '" + code + "' twice");
            }
            choices.add(new Choice(code, label(row, code)));
        }
        Map<String, ChoiceList> lists = new LinkedHashMap<>();
        found.forEach((id, choices) -> lists.put(id, ChoiceList.of(id, choices)));
        return new ChoiceLists(Collections.unmodifiableMap(lists));
    }

    private static Bilingual label(CsvTable.Row row, String code) {
        return new Bilingual(
                row.optional("name_en").orElse(code), row.optional("name_it").orElse(code));
    }

    /**
     * These lists and one more, or one in the place of that with the same id.
     *
     * @param list the list
     * @return other lists
     */
    public ChoiceLists with(ChoiceList list) {
        Map<String, ChoiceList> copy = new LinkedHashMap<>(lists);
        copy.put(list.id(), list);
        return new ChoiceLists(Collections.unmodifiableMap(copy));
    }

    /**
     * These lists and others, each in the place of that with the same id.
     *
     * @param others the others
     * @return other lists
     */
    public ChoiceLists with(ChoiceLists others) {
        ChoiceLists all = this;
        for (ChoiceList list : others.lists.values()) {
            all = all.with(list);
        }
        return all;
    }

    /**
     * All lists.
     *
     * @return the lists, in order
     */
    public List<ChoiceList> all() {
        return List.copyOf(lists.values());
    }

    /**
     * A list.
     *
     * @param id its id
     * @return the list, or empty
     */
    public Optional<ChoiceList> find(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /**
     * A list that must be there.
     *
     * @param id its id
     * @return the list
     * @throws IllegalArgumentException where there is none
     */
    public ChoiceList list(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("There is no list of choices '" + id + "', only " + lists.keySet()));
    }

    /**
     * The choices of a field.
     *
     * @param field a field that is answered by one constant or several, or by a rating and a text
     * @return its choices, or empty where it has none
     */
    public Optional<ChoiceList> of(Field field) {
        return switch (field.answer()) {
            case CHOICE, CHOICES, FEEDBACK -> field.codeList().map(choices -> resolve(choices, field.key()));
            default -> Optional.empty();
        };
    }

    /**
     * The choices of a column of a table.
     *
     * @param field the field that is answered by a table
     * @param column one of its columns
     * @return the choices of the column, or empty where any text goes
     */
    public Optional<ChoiceList> of(Field field, TableColumn column) {
        return column.choices().map(choices -> resolve(choices, field.key() + "." + column.name()));
    }

    private ChoiceList resolve(String choices, String id) {
        return find(choices).orElseGet(() -> inline(choices, id));
    }

    private ChoiceList inline(String constants, String id) {
        Optional<ChoiceList> words = find(id);
        List<Choice> choices = new ArrayList<>();
        for (String constant : constants.split("\\|", -1)) {
            String code = constant.strip();
            choices.add(new Choice(code, words.map(list -> list.label(code)).orElseGet(() -> Bilingual.same(code))));
        }
        return ChoiceList.of(id, choices);
    }

    @Override
    public String toString() {
        return "choice lists " + lists.keySet();
    }
}
