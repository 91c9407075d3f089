package it.apsis.schema;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a questionnaire in one edition, in the order of the form. Immutable. */
public final class Questionnaire {
    private static final Set<String> OWN_COLUMNS = Set.of(
            "key", "part", "name_en", "name_it", "answer", "code_list", "max_length", "obligation", "first_year");

    private final String name;
    private final int flowYear;
    private final Map<String, Field> fields;

    private Questionnaire(String name, int flowYear, Map<String, Field> fields) {
        this.name = name;
        this.flowYear = flowYear;
        this.fields = fields;
    }

    /**
     * A questionnaire of these fields.
     *
     * @param name its name, such as {@code statistical}
     * @param flowYear the flow year of the edition
     * @param fields the fields of all editions; those that this one does not have yet are left out
     * @return the questionnaire
     * @throws IllegalArgumentException where two fields have the same key
     */
    public static Questionnaire of(String name, int flowYear, List<Field> fields) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.isAskedIn(flowYear) && byKey.putIfAbsent(field.key(), field) != null) {
                throw new IllegalArgumentException("Two fields have the key '" + field.key() + "'");
            }
        }
        return new Questionnaire(name, flowYear, Collections.unmodifiableMap(byKey));
    }

    /**
     * The fields of a table with the columns {@code key,part,name_en,name_it,answer,code_list,max_length,obligation,
     * first_year}; whatever columns it has beside these become attributes of the fields.
     *
     * @param table the table
     * @return its fields, in order
     * @throws TableFormatException where a row cannot be understood
     */
    public static List<Field> fields(CsvTable table) {
        List<Field> fields = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            fields.add(field(table, row));
        }
        return Collections.unmodifiableList(fields);
    }

    private static Field field(CsvTable table, CsvTable.Row row) {
        Map<String, String> others = new HashMap<>();
        for (String column : table.columns()) {
            if (!OWN_COLUMNS.contains(column) && !row.get(column).isEmpty()) {
                others.put(column, row.get(column));
            }
        }
        return new Field(
                row.get("key"),
                row.get("part"),
                new Bilingual(row.get("name_en"), row.get("name_it")),
                AnswerType.of(row.get("answer")),
                row.optional("code_list"),
                row.integer("max_length"),
                Obligation.valueOf(row.get("obligation").toUpperCase(Locale.ROOT)),
                row.integer("first_year"),
                others);
    }

    /**
     * The name of the questionnaire.
     *
     * @return for instance {@code statistical}
     */
    public String name() {
        return name;
    }

    /**
     * The flow year of the edition.
     *
     * @return the year
     */
    public int flowYear() {
        return flowYear;
    }

    /**
     * The fields.
     *
     * @return the fields of this edition, in the order of the form
     */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /**
     * The field of a key.
     *
     * @param key the key
     * @return the field, or empty where this edition has none
     */
    public Optional<Field> find(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /**
     * The field of a key that must be there.
     *
     * @param key the key
     * @return the field
     * @throws IllegalArgumentException where this edition has none
     */
    public Field field(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The " + name + " questionnaire of " + flowYear + " has no field '" + key + "'"));
    }

    /**
     * What a field is called.
     *
     * @param key its key
     * @return its label, or null where this edition has no such field
     */
    public @Nullable Bilingual label(String key) {
        Field field = fields.get(key);
        return field == null ? null : field.label();
    }

    @Override
    public String toString() {
        return name + " " + flowYear;
    }
}
