package it.apsis.export.form;

import it.apsis.export.collect.NodePath;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the answers of a questionnaire stand in a form for collection. Nodes that are no answers have a capital letter or
 * a hyphen in their names, so that they are never taken for a key.
 */
final class AnswerPlaces {
    /** The rows of a statistical return. */
    static final String ACTIVITIES = "activities";

    private static final String PART = "part-";
    private static final int FIRST_YEAR_OF_SHARES = 2018;

    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * The place of an answer.
     *
     * @param field the field
     * @param node the node of the question that is answered: of a table that of the number of its rows
     * @param order its place among the questions
     */
    record Place(Field field, NodePath node, int order) {}

    AnswerPlaces(Questionnaire form) {
        for (Field field : form.fields()) {
            places.put(field.key(), new Place(field, node(form, field), places.size()));
        }
    }

    Optional<Place> find(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** Whether an answer can be several purposes with their shares. */
    static boolean isShared(Questionnaire form, Field field) {
        return field.answer() == AnswerType.WEIGHTED_CODES && form.flowYear() >= FIRST_YEAR_OF_SHARES;
    }

    /** Whether an answer is a table of any number of rows. */
    static boolean isCounted(Field field) {
        return field.answer() == AnswerType.TABLE && field.cardinality().isSeveral();
    }

    private static NodePath node(Questionnaire form, Field field) {
        NodePath parent = parent(form).child(part(form, field.part()));
        if (isShared(form, field)) {
            return parent.child(first(field));
        }
        return parent.child(isCounted(field) ? count(field.key()) : field.key());
    }

    /** Returns where the parts of a document stand. */
    static NodePath parent(Questionnaire form) {
        return form.name().equals(StatisticalSurvey.NAME) ? NodePath.ROOT.child(ACTIVITIES) : NodePath.ROOT;
    }

    /** Returns the name of the node of a part, by its signs as far as a name of XML can have them, and its number. */
    static String part(Questionnaire form, String part) {
        String name = PART + (part.isEmpty() ? form.name() : part).replaceAll("[^A-Za-z0-9_-]", "-");
        List<String> parts = form.fields().stream().map(Field::part).distinct().toList();
        boolean alone = parts.stream()
                        .filter(other ->
                                (PART + other).replaceAll("[^A-Za-z0-9_-]", "-").equals(name))
                        .count()
                <= 1;
        return alone ? name : name + "-" + (parts.indexOf(part) + 1);
    }

    /** Returns the name of the question how many rows there are. */
    static String count(String key) {
        return key + "Count";
    }

    /** Returns the name of the question for the first of several purposes. */
    static String first(Field field) {
        return field.key() + "Code";
    }

    /** Returns the name of the rows of the further purposes. */
    static String further(Field field) {
        return field.key() + "Further";
    }

    /** Returns the name of the question that narrows a list. */
    static String group(Field field) {
        return field.key() + "Group";
    }
}
