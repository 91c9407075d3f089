package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.Severity;
import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import it.apsis.rule.Declarations;
import it.apsis.rule.DeclaredRule;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes declared errors as {@code if} and {@code then}, each with the code of its rule in {@code $comment}. A warning
 * refuses nothing.
 */
final class DeclaredSchemas {
    private final CriterionSchemas schemas;
    private final List<DeclaredRule> rules;

    DeclaredSchemas(Questionnaire form, CodeLists lists) {
        schemas = new CriterionSchemas(form);
        rules = Declarations.of(form, lists).stream()
                .filter(rule -> rule.rule().severity() == Severity.ERROR)
                .toList();
    }

    void write(JsonOutput json) {
        List<Runnable> sentences = new ArrayList<>();
        for (DeclaredRule rule : rules) {
            for (Clause clause : rule.clauses()) {
                List<Criterion> then =
                        clause.then().stream().filter(schemas::isCarried).toList();
                if (!then.isEmpty() && isCarried(clause.where()) && isCarried(clause.unless())) {
                    sentences.add(() -> write(rule.code(), clause, then, json));
                }
            }
        }
        if (!sentences.isEmpty()) {
            json.startArray("allOf");
            sentences.forEach(Runnable::run);
            json.endArray();
        }
    }

    private boolean isCarried(List<Criterion> criteria) {
        return criteria.stream().allMatch(schemas::isCarried);
    }

    private void write(String rule, Clause clause, List<Criterion> then, JsonOutput json) {
        json.startObject();
        json.member("$comment", rule);
        if (clause.where().isEmpty() && clause.unless().isEmpty()) {
            schemas.asked(then, json);
        } else {
            json.startObject("if");
            schemas.holding(clause.where(), json);
            if (!clause.unless().isEmpty()) {
                json.startObject("not");
                schemas.holding(clause.unless(), json);
                json.endObject();
            }
            json.endObject();
            json.startObject("then");
            schemas.asked(then, json);
            json.endObject();
        }
        json.endObject();
    }
}
