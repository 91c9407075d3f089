package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes implications as {@code if} and {@code then}; each carries the code of its rule in {@code $comment}. */
final class ImplicationSchemas {
    private static final String TYPE = "type";
    private static final Set<AnswerType> SEVERAL = Set.of(AnswerType.CODES, AnswerType.CHOICES);

    private final Questionnaire form;
    private final JsonOutput json;

    ImplicationSchemas(Questionnaire form, JsonOutput json) {
        this.form = form;
        this.json = json;
    }

    /** Writes the members of a schema. */
    void write(Implication implication) {
        if (!implication.rule().isEmpty()) {
            json.member("$comment", implication.rule());
        }
        if (implication.when().isEmpty()) {
            clause(implication.then(), false);
            return;
        }
        json.startObject("if");
        clause(implication.when(), true);
        json.endObject();
        json.startObject("then");
        clause(implication.then(), false);
        json.endObject();
    }

    private void clause(Map<String, Demand> demands, boolean given) {
        List<String> keys = demands.keySet().stream().sorted().toList();
        json.member(TYPE, "object");
        json.startObject("properties");
        keys.forEach(key -> property(form.field(key), demands.getOrDefault(key, Demand.Simple.ANSWERED)));
        json.endObject();
        List<String> required = keys.stream()
                .filter(key -> given || isGiven(demands.getOrDefault(key, Demand.Simple.ANSWERED)))
                .toList();
        if (!required.isEmpty()) {
            json.startArray("required");
            required.forEach(json::item);
            json.endArray();
        }
    }

    private static boolean isGiven(Demand demand) {
        return demand == Demand.Simple.ANSWERED || (demand instanceof Demand.OneOf codes && codes.given());
    }

    private void property(Field field, Demand demand) {
        if (demand == Demand.Simple.BLANK && field.answer() != AnswerType.AMOUNT) {
            json.member(field.key(), false);
            return;
        }
        json.startObject(field.key());
        if (demand instanceof Demand.OneOf codes) {
            oneOf(field, codes);
        } else if (demand instanceof Demand.Purposes purposes) {
            text(purposes.pattern());
        } else if (demand instanceof Demand.Matches matches) {
            text(matches.pattern());
        } else if (demand instanceof Demand.Simple simple) {
            amount(simple);
        }
        json.endObject();
    }

    private void oneOf(Field field, Demand.OneOf codes) {
        if (SEVERAL.contains(field.answer())) {
            json.member(TYPE, "array");
            json.startObject("contains");
            codes(field, codes);
            json.endObject();
        } else {
            codes(field, codes);
        }
    }

    private void codes(Field field, Demand.OneOf codes) {
        json.startArray("enum");
        if (field.answer() == AnswerType.BOOLEAN) {
            boolean yes = codes.codes().contains("true");
            json.item(yes);
            AnswerSchemas.words(yes).forEach(json::item);
        } else {
            codes.codes().forEach(json::item);
        }
        json.endArray();
    }

    private void amount(Demand.Simple demand) {
        switch (demand) {
            case ZERO, BLANK -> amount("const", 0, Patterns.ZERO);
            case POSITIVE -> amount("exclusiveMinimum", 0, Patterns.POSITIVE);
            case NOT_NEGATIVE -> amount("minimum", 0, Patterns.NOT_NEGATIVE);
            case NOT_ZERO -> notZero();
            case ANSWERED -> {
                // Being there is enough.
            }
        }
    }

    private void amount(String keyword, long limit, String pattern) {
        json.startArray("anyOf");
        json.startObject();
        json.member(TYPE, "number");
        json.member(keyword, limit);
        json.endObject();
        json.startObject();
        text(pattern);
        json.endObject();
        json.endArray();
    }

    private void notZero() {
        json.startArray("anyOf");
        json.startObject();
        json.member(TYPE, "number");
        json.startObject("not");
        json.member("const", 0);
        json.endObject();
        json.endObject();
        json.startObject();
        text(Patterns.NOT_ZERO);
        json.endObject();
        json.endArray();
    }

    private void text(String pattern) {
        json.member(TYPE, "string");
        json.member("pattern", pattern);
    }
}
