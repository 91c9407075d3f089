package it.apsis.validation.statistical;

import it.apsis.codelist.CodeList;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnreadableAnswers;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the reader could not read. It says why; here it becomes a finding. */
final class UnreadableRules {
    private UnreadableRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                simple("number_malformed"),
                simple("date_malformed"),
                simple("date_impossible"),
                simple("flag_malformed"),
                simple("crs_id_malformed"),
                simple("interest_rate_malformed"),
                // A heading of a list has the shape of its codes: an activity that was not read can hold one.
                ActivityRule.of("code_malformed").needs().silencing().check(UnreadableRules::codes));
    }

    private static Rule<ActivityRow> simple(String code) {
        return ActivityRule.of(code).needs().check(context -> (row, out) -> report(row.activity(), code, out));
    }

    /** Reports each cell that could not be read for this cause. */
    static void report(ActivityRecord activity, String cause, Findings out) {
        UnreadableAnswers cells = activity.unreadable();
        if (cells.isEmpty()) {
            return;
        }
        cells.asMap().forEach((key, cell) -> {
            if (cell.cause().equals(cause)) {
                out.report(Raised.at(key).with(cell.attributes()));
            }
        });
    }

    private static Check<ActivityRow> codes(RuleContext context) {
        Map<String, CodeList> lists = lists(context);
        List<CodedAnswer> withHeadings =
                CodedAnswer.asked(context, (list, code) -> list.isAnswer(code) || !list.isKnown(code)).stream()
                        .filter(answer -> hasHeadings(answer.list()))
                        .toList();
        NearCodes near = new NearCodes(context.flowYear());
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (!activity.unreadable().isEmpty()) {
                activity.unreadable().asMap().forEach((key, cell) -> reportCode(key, cell, lists, near, out));
            }
            for (CodedAnswer answer : withHeadings) {
                List<String> headings = answer.wrong(activity);
                if (!headings.isEmpty()) {
                    out.report(Raised.at(answer.key()).suggesting(near.to(headings.get(0), answer.list())));
                }
            }
        };
    }

    private static void reportCode(
            String key, Unreadable cell, Map<String, CodeList> lists, NearCodes near, Findings out) {
        if (!cell.cause().equals("code_malformed")) {
            return;
        }
        Raised raised = Raised.at(key).with(cell.attributes());
        CodeList list = lists.get(key);
        out.report(list == null ? raised : raised.suggesting(near.to(cell.text(), list)));
    }

    private static Map<String, CodeList> lists(RuleContext context) {
        Map<String, CodeList> lists = new HashMap<>();
        for (Field field : context.form().fields()) {
            if (CodedAnswer.isCoded(field)) {
                context.codeLists()
                        .find(field.codeList().orElseThrow())
                        .ifPresent(list -> lists.put(field.key(), list));
            }
        }
        return lists;
    }

    private static boolean hasHeadings(CodeList list) {
        return !list.codes().stream().allMatch(list::isAnswer);
    }
}
