package it.apsis.validation.descriptive;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityId;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.schema.AnswerType;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.document.DocumentRule;
import java.util.List;

/** Codes of lists and of bodies. */
final class CodeRules {
    private static final String RECIPIENTS = "recipients";
    private static final int MOST = 3;

    private CodeRules() {}

    static List<Rule<DescriptiveQuestionnaire>> all() {
        return List.of(
                DocumentRule.of(DescriptiveSurvey.rules().get("descriptive_code_invalid"), CodeRules::codes),
                DocumentRule.of(DescriptiveSurvey.rules().get("descriptive_entity_unknown"), CodeRules::entities));
    }

    private static Check<DescriptiveQuestionnaire> codes(RuleContext context) {
        CodeLists lists = context.codeLists();
        int year = context.flowYear();
        return (document, out) -> AnswerPart.of(document).stream()
                .filter(part -> part.type() == AnswerType.CODE)
                .forEach(part -> lists.find(listId(part)).ifPresent(list -> code(part, list, year, out)));
    }

    /** A column of a table that asks for a code asks for a country. */
    private static String listId(AnswerPart part) {
        return part.column() != null ? RECIPIENTS : part.field().codeList().orElse("");
    }

    private static void code(AnswerPart part, CodeList list, int year, Findings out) {
        String code = part.value().strip();
        if (list.isValid(code, year) && list.isAnswer(code)) {
            return;
        }
        List<Suggestion> near = list.nearest(part.value(), year, MOST).stream()
                .filter(entry ->
                        entry.validity().contains(year) && !entry.code().equals(code))
                .map(entry -> new Suggestion(entry.code(), entry.name()))
                .toList();
        Raised raised = part.raised().with("list", list.id()).with("year", year).suggesting(near);
        List<String> years = list.periods(code).stream()
                .map(CodeEntry::validity)
                .map(Object::toString)
                .toList();
        out.report(years.isEmpty() ? raised : raised.with("years", years));
    }

    private static Check<DescriptiveQuestionnaire> entities(RuleContext context) {
        BodyRegister register = context.reference().bodies();
        return (document, out) -> AnswerPart.of(document).stream()
                .filter(part -> part.type() == AnswerType.ENTITY)
                .forEach(part -> entity(part, register, out));
    }

    private static void entity(AnswerPart part, BodyRegister register, Findings out) {
        EntityId id = EntityId.parse(part.value());
        if (register.find(id).isPresent()) {
            return;
        }
        List<Suggestion> near =
                register.near(part.value(), MOST).stream().map(Body::suggestion).toList();
        Raised raised = part.raised().suggesting(near);
        // Whoever is not in the list of Unioni may well be one.
        out.report(id.scheme() == EntityId.Scheme.INDICE_PA ? raised.severity(Severity.WARNING) : raised);
    }
}
