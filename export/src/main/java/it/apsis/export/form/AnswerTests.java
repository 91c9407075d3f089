package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.Counted;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.InYear;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.rule.Criterion.OfOne;
import it.apsis.rule.Relation;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import java.util.List;
import java.util.Set;

/** Writes what is asked of one answer that is given as its schema. */
final class AnswerTests {
    private static final String TYPE = "type";
    private static final String ARRAY = "array";
    private static final Set<AnswerType> SEVERAL =
            Set.of(AnswerType.CODES, AnswerType.CHOICES, AnswerType.LIST, AnswerType.TABLE);
    private static final Set<AnswerType> NUMBERS = Set.of(AnswerType.AMOUNT, AnswerType.DECIMAL, AnswerType.INTEGER);

    private final int year;

    AnswerTests(int year) {
        this.year = year;
    }

    void member(Field field, OfOne criterion, JsonOutput json) {
        if (criterion instanceof Blank && !NUMBERS.contains(field.answer())) {
            json.member(field.key(), false);
            return;
        }
        json.startObject(field.key());
        if (criterion instanceof Coded coded) {
            coded(field, coded, json);
        } else if (criterion instanceof Flagged flagged) {
            flagged(flagged, json);
        } else if (criterion instanceof Blank) {
            number(Relation.EQUAL, json);
        } else if (criterion instanceof Compared compared) {
            number(compared.relation(), json);
        } else if (criterion instanceof InYear in) {
            text(inYear(field, in.relation()), json);
        } else if (criterion instanceof Counted counted) {
            counted(counted, json);
        } else if (criterion instanceof Matching matching) {
            text("^(" + matching.pattern() + ")$", json);
        }
        // That it is answered needs no test: being there is enough.
        json.endObject();
    }

    private static void coded(Field field, Coded coded, JsonOutput json) {
        if (field.answer() == AnswerType.WEIGHTED_CODES) {
            text(Patterns.weighted(coded), json);
        } else if (SEVERAL.contains(field.answer())) {
            json.member(TYPE, ARRAY);
            json.startObject(coded instanceof Has ? "contains" : "items");
            codes(field, coded, json);
            json.endObject();
        } else {
            codes(field, coded, json);
        }
    }

    private static void codes(Field field, Coded coded, JsonOutput json) {
        boolean negated = coded instanceof NoneOf;
        if (negated) {
            json.startObject("not");
        }
        json.startArray("enum");
        if (field.answer() == AnswerType.BOOLEAN) {
            boolean yes = coded.codes().contains("true");
            json.item(yes);
            AnswerSchemas.words(yes).forEach(json::item);
        } else {
            coded.codes().forEach(json::item);
        }
        json.endArray();
        if (negated) {
            json.endObject();
        }
    }

    private static void flagged(Flagged flagged, JsonOutput json) {
        if (flagged.set()) {
            json.member("const", FormChoices.SET);
        } else {
            json.startObject("not");
            json.member("const", FormChoices.SET);
            json.endObject();
        }
    }

    /** A number, as such or in digits, beside zero. */
    private static void number(Relation relation, JsonOutput json) {
        json.startArray("anyOf");
        json.startObject();
        json.member(TYPE, "number");
        switch (relation) {
            case BELOW -> json.member("exclusiveMaximum", 0);
            case AT_MOST -> json.member("maximum", 0);
            case EQUAL -> json.member("const", 0);
            case OTHER_THAN -> {
                json.startObject("not");
                json.member("const", 0);
                json.endObject();
            }
            case AT_LEAST -> json.member("minimum", 0);
            case ABOVE -> json.member("exclusiveMinimum", 0);
        }
        json.endObject();
        json.startObject();
        text(Patterns.besideZero(relation), json);
        json.endObject();
        json.endArray();
    }

    private String inYear(Field field, Relation relation) {
        List<String> spans = switch (relation) {
            case BELOW -> List.of(Patterns.years(1900, year - 1));
            case AT_MOST -> List.of(Patterns.years(1900, year));
            case EQUAL -> List.of(Patterns.years(year, year));
            case OTHER_THAN -> List.of(Patterns.years(1900, year - 1), Patterns.years(year + 1, 2099));
            case AT_LEAST -> List.of(Patterns.years(year, 2099));
            case ABOVE -> List.of(Patterns.years(year + 1, 2099));
        };
        String years = String.join("|", spans);
        return field.answer() == AnswerType.DATE
                ? "^((" + years + ")-.*|.*[-/.](" + years + "))$"
                : "^(" + years + ")[0-9]{6}$";
    }

    /** In a return several values stand in one text, as in a cell. */
    private static void counted(Counted counted, JsonOutput json) {
        int least = counted.relation() == Relation.ABOVE ? counted.number() + 1 : counted.number();
        int most = counted.relation() == Relation.BELOW ? counted.number() - 1 : counted.number();
        boolean below = Set.of(Relation.BELOW, Relation.AT_MOST, Relation.EQUAL).contains(counted.relation());
        boolean above =
                Set.of(Relation.ABOVE, Relation.AT_LEAST, Relation.EQUAL).contains(counted.relation());
        boolean negated = counted.relation() == Relation.OTHER_THAN;
        if (negated) {
            json.startObject("not");
        }
        json.startArray("anyOf");
        json.startObject();
        json.member(TYPE, ARRAY);
        if (above || negated) {
            json.member("minItems", least);
        }
        if (below || negated) {
            json.member("maxItems", most);
        }
        json.endObject();
        json.startObject();
        text(
                "^[^;]*(;[^;]*){" + Math.max(0, (above || negated ? least : 1) - 1) + ","
                        + (below || negated ? String.valueOf(most - 1) : "") + "}$",
                json);
        json.endObject();
        json.endArray();
        if (negated) {
            json.endObject();
        }
    }

    private static void text(String pattern, JsonOutput json) {
        json.member(TYPE, "string");
        json.member("pattern", pattern);
    }
}
