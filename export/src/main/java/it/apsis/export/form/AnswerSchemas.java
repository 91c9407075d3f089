package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Cardinality;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;
import java.util.Optional;

/** Writes what the JSON Schema of one answer asks. */
final class AnswerSchemas {
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String PATTERN = "pattern";
    private static final String ARRAY = "array";
    private static final String ANY_OF = "anyOf";
    private static final String NONE = "NONE";
    static final String YEAR_TEXT = "^[12][0-9]{3}$";
    private static final int FIRST_YEAR_OF_SHARES = 2018;
    static final String SHARE = ":[0-9]{1,3}([.,][0-9]+)?%?";

    private final String questionnaire;
    private final int year;
    private final FormChoices choices;
    private final SchemaLists lists;

    AnswerSchemas(String questionnaire, int year, FormChoices choices, SchemaLists lists) {
        this.questionnaire = questionnaire;
        this.year = year;
        this.choices = choices;
        this.lists = lists;
    }

    /** Writes the members of the schema of an answer. */
    void write(Field field, JsonOutput json) {
        boolean statistical = questionnaire.equals(StatisticalSurvey.NAME);
        switch (field.answer()) {
            case CHOICES, LIST -> array(field, json);
            case TABLE -> table(field, json);
            case FEEDBACK -> feedback(field, json);
            case CODES -> {
                if (statistical) {
                    either(() -> text(json, several(field)), () -> array(field, json), json);
                } else {
                    array(field, json);
                }
            }
            case TAGS -> either(() -> single(field, json), () -> array(field, json), json);
            case WEIGHTED_CODES -> weighted(field, json);
            case AMOUNT, DECIMAL -> number(json, statistical && field.answer() == AnswerType.AMOUNT);
            case INTEGER, YEAR -> integer(field, json, statistical);
            case BOOLEAN -> yesOrNo(json);
            default -> single(field, json);
        }
    }

    private void single(Field field, JsonOutput json) {
        Optional<ChoiceList> list = choices.of(field);
        if (list.isPresent()) {
            lists.refer(list.get(), json);
            return;
        }
        json.member(TYPE, STRING);
        FormChoices.maxLength(field).ifPresent(most -> json.member("maxLength", most));
        if (field.minLength() > 0) {
            json.member("minLength", field.minLength());
        }
        Patterns.of(field.answer())
                .or(() -> field.isMandatory() ? Optional.of(Patterns.NOT_BLANK) : Optional.empty())
                .ifPresent(pattern -> json.member(PATTERN, pattern));
    }

    private void array(Field field, JsonOutput json) {
        json.member(TYPE, ARRAY);
        if (!questionnaire.equals(StatisticalSurvey.NAME)) {
            // The table of a return says nothing of how many.
            cardinality(field.cardinality(), json);
        }
        Optional<ChoiceList> list = choices.of(field);
        if (list.filter(one -> one.contains(NONE)).isPresent()) {
            noneAlone(json);
        }
        json.startObject("items");
        if (list.isPresent()) {
            lists.refer(list.get(), json);
        } else {
            json.member(TYPE, STRING);
            field.maxLength().ifPresent(most -> json.member("maxLength", most));
            if (field.codeList().filter("url"::equals).isPresent()) {
                json.member(PATTERN, "^[Hh][Tt][Tt][Pp][Ss]?://");
            }
        }
        json.endObject();
    }

    /** That there is none of something is no answer beside others. */
    private static void noneAlone(JsonOutput json) {
        json.startObject("if");
        json.member(TYPE, ARRAY);
        json.startObject("contains");
        json.member("const", NONE);
        json.endObject();
        json.endObject();
        json.startObject("then");
        json.member(TYPE, ARRAY);
        json.member("maxItems", 1);
        json.endObject();
    }

    private static void cardinality(Cardinality cardinality, JsonOutput json) {
        if (cardinality.min() > 0) {
            json.member("minItems", cardinality.min());
        }
        if (cardinality.max() != Cardinality.ANY_NUMBER) {
            json.member("maxItems", cardinality.max());
        }
    }

    /** Where at most one row is asked, it may stand without a list around it. */
    private void table(Field field, JsonOutput json) {
        if (field.cardinality().isSeveral()) {
            rows(field, json);
            return;
        }
        either(() -> row(field, json), () -> rows(field, json), json);
    }

    private static void either(Runnable one, Runnable other, JsonOutput json) {
        json.startArray(ANY_OF);
        json.startObject();
        one.run();
        json.endObject();
        json.startObject();
        other.run();
        json.endObject();
        json.endArray();
    }

    private void rows(Field field, JsonOutput json) {
        json.member(TYPE, ARRAY);
        cardinality(field.cardinality(), json);
        json.startObject("items");
        row(field, json);
        json.endObject();
    }

    private void row(Field field, JsonOutput json) {
        json.member(TYPE, "object");
        json.startObject("properties");
        for (TableColumn column : field.columns()) {
            json.startObject(column.name());
            Optional<ChoiceList> list = choices.of(field, column);
            if (list.isPresent()) {
                lists.refer(list.get(), json);
            } else {
                cell(column.answer(), json);
            }
            json.endObject();
        }
        json.endObject();
    }

    private static void cell(AnswerType type, JsonOutput json) {
        switch (type) {
            case AMOUNT -> number(json, false);
            case YEAR -> integer(json, 1000, 2999, YEAR_TEXT);
            case DATE -> text(json, Patterns.of(type).orElseThrow());
            default -> textOrNumber(json);
        }
    }

    private static void textOrNumber(JsonOutput json) {
        json.startArray(ANY_OF);
        type(json, STRING);
        type(json, "number");
        json.endArray();
    }

    private static void type(JsonOutput json, String type) {
        json.startObject();
        json.member(TYPE, type);
        json.endObject();
    }

    /** As a table of one row. */
    private void feedback(Field field, JsonOutput json) {
        either(
                () -> ratingAndText(field, json),
                () -> {
                    json.member(TYPE, ARRAY);
                    json.member("maxItems", 1);
                    json.startObject("items");
                    ratingAndText(field, json);
                    json.endObject();
                },
                json);
    }

    private void ratingAndText(Field field, JsonOutput json) {
        json.member(TYPE, "object");
        json.startObject("properties");
        json.startObject("rating");
        choices.of(field).ifPresent(list -> lists.refer(list, json));
        json.endObject();
        json.startObject("text");
        json.member(TYPE, STRING);
        field.maxLength().ifPresent(most -> json.member("maxLength", most));
        json.endObject();
        json.endObject();
    }

    /** In a return several codes can stand in one text, as in a cell. */
    private String several(Field field) {
        String code = alternatives(field);
        return "^" + code + "(;" + code + ")*$";
    }

    private String alternatives(Field field) {
        return Patterns.alternatives(choices.of(field).orElseThrow().codes());
    }

    /** Whether a purpose could be given as several with their shares. */
    static boolean hasShares(int year) {
        return year >= FIRST_YEAR_OF_SHARES;
    }

    private void weighted(Field field, JsonOutput json) {
        if (!hasShares(year)) {
            choices.of(field).ifPresent(list -> lists.refer(list, json));
            return;
        }
        String one = alternatives(field) + SHARE;
        json.startArray(ANY_OF);
        json.startObject();
        choices.of(field).ifPresent(list -> lists.refer(list, json));
        json.endObject();
        json.startObject();
        text(json, "^" + one + "(\\|" + one + ")*$");
        json.endObject();
        json.endArray();
    }

    private static void number(JsonOutput json, boolean anySign) {
        json.startArray(ANY_OF);
        json.startObject();
        json.member(TYPE, "number");
        if (!anySign) {
            json.member("minimum", 0);
        }
        json.endObject();
        json.startObject();
        text(json, anySign ? Patterns.DECIMAL : Patterns.NOT_NEGATIVE_DECIMAL);
        json.endObject();
        json.endArray();
    }

    private void integer(Field field, JsonOutput json, boolean statistical) {
        Optional<ChoiceList> list = choices.of(field);
        if (list.isPresent()) {
            lists.refer(list.get(), json);
            return;
        }
        if (field.answer() != AnswerType.YEAR) {
            integer(json, 0, Long.MAX_VALUE, Patterns.COUNT);
        } else if (statistical) {
            // The year of a row is that of its edition.
            integer(json, year, year, "^" + year + "$");
        } else {
            integer(json, 1000, 2999, YEAR_TEXT);
        }
    }

    private static void integer(JsonOutput json, long least, long most, String pattern) {
        json.startArray(ANY_OF);
        json.startObject();
        json.member(TYPE, "integer");
        json.member("minimum", least);
        if (most != Long.MAX_VALUE) {
            json.member("maximum", most);
        }
        json.endObject();
        json.startObject();
        text(json, pattern);
        json.endObject();
        json.endArray();
    }

    private static void yesOrNo(JsonOutput json) {
        json.startArray(ANY_OF);
        type(json, "boolean");
        json.startObject();
        json.startArray("enum");
        words(true).forEach(json::item);
        words(false).forEach(json::item);
        json.endArray();
        json.endObject();
        json.endArray();
    }

    /** Returns how people write yes or no. */
    static List<String> words(boolean yes) {
        return yes ? List.of("true", "yes", "si", "sì") : List.of("false", "no");
    }

    private static void text(JsonOutput json, String pattern) {
        json.member(TYPE, STRING);
        json.member(PATTERN, pattern);
    }
}
