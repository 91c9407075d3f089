package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.ComparedTo;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.OfOne;
import it.apsis.rule.Criterion.PartOf;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.List;

/** Writes criteria as schemas of the document. */
final class CriterionSchemas {
    private final Questionnaire form;
    private final AnswerTests tests;

    CriterionSchemas(Questionnaire form) {
        this.form = form;
        this.tests = new AnswerTests(form.flowYear());
    }

    /** Whether a schema can say it: it sees each answer by itself, and a number written as a text only by its digits. */
    boolean isCarried(Criterion criterion) {
        if (criterion instanceof AnyOf any) {
            return any.criteria().stream().allMatch(this::isCarried);
        }
        if (criterion instanceof Compared compared) {
            return compared.number().signum() == 0;
        }
        if (criterion instanceof Matching matching) {
            return form.field(matching.key()).answer() != AnswerType.TAGS;
        }
        return !(criterion instanceof ComparedTo) && !(criterion instanceof PartOf);
    }

    /** Writes the members of a schema of the documents for which all of these hold. */
    void holding(List<Criterion> criteria, JsonOutput json) {
        all(criteria, true, json);
    }

    /** Writes the members of a schema of the documents for which none of these fails. */
    void asked(List<Criterion> criteria, JsonOutput json) {
        all(criteria, false, json);
    }

    /** Those about one answer stand side by side, the others each by itself. */
    private void all(List<Criterion> criteria, boolean holding, JsonOutput json) {
        List<OfOne> simple = new ArrayList<>();
        List<AnyOf> others = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion instanceof OfOne one) {
                simple.add(one);
            } else if (criterion instanceof AnyOf any) {
                others.add(any);
            }
        }
        if (!simple.isEmpty()) {
            properties(simple, holding, json);
        }
        if (others.size() == 1) {
            anyOf(others.get(0), holding, json);
        } else if (!others.isEmpty()) {
            json.startArray("allOf");
            others.forEach(any -> {
                json.startObject();
                anyOf(any, holding, json);
                json.endObject();
            });
            json.endArray();
        }
    }

    private void anyOf(AnyOf any, boolean holding, JsonOutput json) {
        json.startArray("anyOf");
        any.criteria().forEach(criterion -> {
            json.startObject();
            all(List.of(criterion), holding, json);
            json.endObject();
        });
        json.endArray();
    }

    private void properties(List<OfOne> criteria, boolean holding, JsonOutput json) {
        json.member("type", "object");
        json.startObject("properties");
        for (OfOne criterion : criteria) {
            tests.member(form.field(criterion.key()), criterion, json);
        }
        json.endObject();
        List<String> required = criteria.stream()
                .filter(criterion -> holding ? !holdsForNone(criterion) : failsForNone(criterion))
                .map(OfOne::key)
                .toList();
        if (!required.isEmpty()) {
            json.startArray("required");
            required.forEach(json::item);
            json.endArray();
        }
    }

    private static boolean holdsForNone(OfOne criterion) {
        return criterion instanceof Blank || (criterion instanceof Flagged flagged && !flagged.set());
    }

    private static boolean failsForNone(OfOne criterion) {
        return criterion instanceof Answered || (criterion instanceof Flagged flagged && flagged.set());
    }
}
