package it.apsis.export.workbook;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.Severity;
import it.apsis.rule.Clause;
import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Declarations;
import it.apsis.rule.Relation;
import it.apsis.schema.Questionnaire;
import java.util.Set;
import java.util.stream.Collectors;

/** What the declared rules say of single amounts, whatever else is answered. */
final class Bounds {
    private final Set<String> neverNegative;

    Bounds(Questionnaire form, CodeLists lists) {
        neverNegative = Declarations.of(form, lists).stream()
                .filter(declared -> declared.rule().severity() == Severity.ERROR)
                .flatMap(declared -> declared.clauses().stream())
                .filter(Bounds::isUnconditional)
                .flatMap(clause -> clause.then().stream())
                .filter(Bounds::isNotNegative)
                .flatMap(criterion -> criterion.keys().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isUnconditional(Clause clause) {
        return clause.where().isEmpty() && clause.unless().isEmpty();
    }

    private static boolean isNotNegative(Criterion criterion) {
        return criterion instanceof Compared compared
                && compared.relation() == Relation.AT_LEAST
                && compared.number().signum() == 0;
    }

    /** Whether a number below zero is an error in every row. */
    boolean isNeverNegative(String key) {
        return neverNegative.contains(key);
    }
}
