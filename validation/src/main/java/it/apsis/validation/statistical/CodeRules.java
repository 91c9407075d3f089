package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AGENCY;
import static it.apsis.statistical.ActivityQuestions.CHANNEL_CODE;
import static it.apsis.statistical.ActivityQuestions.CURRENCY;
import static it.apsis.statistical.ActivityQuestions.DONOR;
import static it.apsis.statistical.ActivityQuestions.FLOW_TYPE;
import static it.apsis.statistical.ActivityQuestions.RECIPIENT;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.Validity;
import it.apsis.finding.Attributes;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode.Channel;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether codes are in their lists, and were in the year of the flows. */
final class CodeRules {
    /** How many wrong codes of one cell a finding names. */
    static final int MOST_NAMED = 10;

    /** These have a rule of their own that tells of a code that does not fit, whatever the reason. */
    private static final Set<String> WITH_OWN_RULE = Stream.of(DONOR, AGENCY, RECIPIENT, FLOW_TYPE, CURRENCY)
            .map(Question::key)
            .collect(Collectors.toUnmodifiableSet());

    private CodeRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("code_unknown")
                        .reads(CodedAnswer::isCoded)
                        .needs()
                        .silencing()
                        .check(CodeRules::unknown),
                ActivityRule.of("code_not_valid_for_year")
                        .reads(CodedAnswer::isCoded)
                        .needs()
                        .check(CodeRules::notValid),
                ActivityRule.of("code_is_group").check(CodeRules::group));
    }

    private static Check<ActivityRow> unknown(RuleContext context) {
        CodedAnswer[] answers = CodedAnswer.asked(context, CodeList::isKnown).toArray(new CodedAnswer[0]);
        return new NearCodes(context, (list, kept) -> kept.attributes().text("code"), (row, out) -> {
            for (CodedAnswer answer : answers) {
                List<String> wrong = answer.wrong(row.activity(), out.changes());
                if (!wrong.isEmpty()) {
                    out.report(of(answer, wrong));
                }
            }
        });
    }

    /** One finding for a cell: the first of its wrong codes, and the others beside it. */
    private static Raised of(CodedAnswer answer, List<String> wrong) {
        Raised raised = Raised.at(answer.key())
                .with("code", wrong.get(0))
                .with("list", answer.list().id());
        return wrong.size() > 1 ? raised.with("others", wrong.subList(1, wrong.size())) : raised;
    }

    private static Check<ActivityRow> notValid(RuleContext context) {
        int year = context.flowYear();
        // A code that is in no edition of the list is not for this rule.
        CodedAnswer[] answers =
                CodedAnswer.asked(context, (list, code) -> list.isValid(code, year) || !list.isKnown(code)).stream()
                        .filter(answer -> !WITH_OWN_RULE.contains(answer.key()))
                        .toArray(CodedAnswer[]::new);
        return (row, out) -> {
            for (CodedAnswer answer : answers) {
                List<String> wrong = answer.wrong(row.activity(), out.changes());
                if (!wrong.isEmpty()) {
                    reportNotValid(answer, wrong, year, out);
                }
            }
        };
    }

    private static void reportNotValid(CodedAnswer answer, List<String> wrong, int year, Findings out) {
        String code = wrong.get(0);
        Raised raised = of(answer, wrong).with("flow_year", year);
        for (Map.Entry<String, Object> fact :
                validity(answer.list(), code, year).asMap().entrySet()) {
            raised = raised.with(fact.getKey(), fact.getValue());
        }
        out.report(raised.suggesting(NearCodes.successors(code, answer.list(), year)));
    }

    /** From when to when a code was valid; an end that is open is left out. */
    static Attributes validity(CodeList list, String code, int year) {
        Validity period = PeriodsOfValidity.nearest(list.periods(code), year);
        Attributes facts = Attributes.NONE;
        if (period.startsIn().isPresent()) {
            facts = facts.with("valid_from", period.from());
        }
        return period.endsIn().isPresent() ? facts.with("valid_to", period.to()) : facts;
    }

    private static Check<ActivityRow> group(RuleContext context) {
        CodeList channels = context.codeLists().list("channels");
        ChannelGroups groups = new ChannelGroups(channels, context.flowYear());
        return (row, out) -> {
            Channel channel = row.activity().channelCode();
            if (channel != null && groups.isTooWide(channel.value())) {
                out.report(CHANNEL_CODE.key());
            }
        };
    }
}
