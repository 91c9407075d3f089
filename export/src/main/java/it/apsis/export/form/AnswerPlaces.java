package it.apsis.export.form;

import it.apsis.export.collect.NodePath;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the answers of a questionnaire stand in a form for collection. Nodes that are no answers have a capital letter or
 * a hyphen in their names, so that they are never taken for a key.
 */
final class AnswerPlaces {
    /** The rows of a statistical return. */
    static final String ACTIVITIES = "activities";

    private static final String PART = "part-";
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9_-]");
    private static final int FIRST_YEAR_OF_SHARES = 2018;

    private final Map<String, String> parts = new HashMap<>();
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
        Set<String> names = new HashSet<>();
        for (Field field : form.fields()) {
            parts.computeIfAbsent(field.part(), part -> name(part.isEmpty() ? form.name() : part, names));
            places.put(field.key(), new Place(field, node(form, field), places.size()));
        }
    }

    /** A name of XML that no other part has. */
    private static String name(String part, Set<String> names) {
        String plain = PART + OTHER_SIGNS.matcher(part).replaceAll("-");
        String name = plain;
        for (int i = 2; !names.add(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    /** Returns the name of the node of a part of the questionnaire. */
    String part(String part) {
        return parts.getOrDefault(part, PART);
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

    private NodePath node(Questionnaire form, Field field) {
        NodePath parent = parent(form).child(part(field.part()));
        if (isShared(form, field)) {
            return parent.child(first(field));
        }
        return parent.child(isCounted(field) ? count(field.key()) : field.key());
    }

    /** Returns where the parts of a document stand. */
    static NodePath parent(Questionnaire form) {
        return form.name().equals(StatisticalSurvey.NAME) ? NodePath.ROOT.child(ACTIVITIES) : NodePath.ROOT;
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
