package it.apsis.schema;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a questionnaire in one edition, in the order of the form. Immutable. Two are equal where they have the same
 * name, edition, fields and lists.
 */
public final class Questionnaire {
    private final String name;
    private final int flowYear;
    private final Map<String, Field> fields;
    private final List<Field> inOrder;
    private final ChoiceLists choices;

    private Questionnaire(String name, int flowYear, Map<String, Field> fields, ChoiceLists choices) {
        this.name = name;
        this.flowYear = flowYear;
        this.fields = fields;
        this.inOrder = List.copyOf(fields.values());
        this.choices = choices;
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
        return new Questionnaire(name, flowYear, Collections.unmodifiableMap(byKey), ChoiceLists.NONE);
    }

    /**
     * The fields of a table with the columns {@code key,part,name_en,name_it,answer,code_list,max_length,obligation,
     * first_year} ({@code part} may be called {@code section}, and {@code code_list} {@code choices}); whatever columns
     * it has beside these become attributes of the fields.
     *
     * @param table the table
     * @return its fields, in order
     * @throws TableFormatException where a row cannot be understood; it has the line and the reason
     */
    public static List<Field> fields(CsvTable table) {
        return new FieldReader(table, List.of(), list -> true).read();
    }

    /**
     * Fields with a table laid over them: a row with the key of a field replaces it where it stands, others are added
     * behind the last field of their part, or at the end.
     *
     * @param base the fields to lay it over
     * @param own the table, with the columns of {@link #fields}
     * @param codeLists tells which code lists there are
     * @return the fields, in order
     * @throws TableFormatException where a row cannot be understood; it has the line and the reason
     */
    public static List<Field> overlay(List<Field> base, CsvTable own, Predicate<String> codeLists) {
        return new FieldReader(own, base, codeLists).read();
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
        return inOrder;
    }

    /**
     * The same questionnaire with closed lists for its fields to choose from.
     *
     * @param lists the lists
     * @return another questionnaire
     */
    public Questionnaire withChoices(ChoiceLists lists) {
        return new Questionnaire(name, flowYear, fields, lists);
    }

    /**
     * The closed lists that its fields choose from.
     *
     * @return the lists
     */
    public ChoiceLists choices() {
        return choices;
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
     * What a field, a choice or a column of a table is called, or what a condition says.
     *
     * @param key the key of the field, {@code key.choice} for one of its choices, {@code key.column} for a column of a table
     *     or a part of a feedback, or a {@link Condition} {@code key = answer}
     * @return its label, or null where this edition has no such field
     */
    public @Nullable Bilingual label(String key) {
        int equals = key.indexOf('=');
        if (equals >= 0) {
            Field field = fields.get(key.substring(0, equals).strip());
            return field == null
                    ? null
                    : condition(field, key.substring(equals + 1).strip());
        }
        int dot = key.indexOf('.');
        Field field = fields.get(dot < 0 ? key : key.substring(0, dot));
        if (field == null) {
            return null;
        }
        return dot < 0 ? field.label() : part(field, key.substring(dot + 1));
    }

    private @Nullable Bilingual part(Field field, String name) {
        Choice choice = choices.of(field).flatMap(list -> list.find(name)).orElse(null);
        return choice != null ? choice.label() : TableColumn.label(name);
    }

    private Bilingual condition(Field field, String value) {
        Bilingual answer = field.answer() == AnswerType.BOOLEAN
                ? new Bilingual(value.equals("true") ? "yes" : "no", value.equals("true") ? "sì" : "no")
                : choices.of(field).map(list -> list.label(value)).orElseGet(() -> Bilingual.same(value));
        Bilingual question = field.label();
        return new Bilingual(
                "“" + question.en() + "” is “" + answer.en() + "”", "«" + question.it() + "» è «" + answer.it() + "»");
    }

    @Override
    public String toString() {
        return name + " " + flowYear;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Questionnaire that
                && flowYear == that.flowYear
                && name.equals(that.name)
                && inOrder.equals(that.inOrder)
                && choices.equals(that.choices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, flowYear, inOrder.size());
    }
}
