package it.apsis.validation.statistical;

import it.apsis.codelist.CodeList;
import it.apsis.finding.Finding;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.UnreadableAnswers;
import it.apsis.validation.Check;
import it.apsis.validation.EditionValue;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the reader could not read. It says why; here it becomes a finding. */
final class UnreadableRules {
    /** What stands between codes. */
    private static final Pattern NO_CODE = Pattern.compile("[^\\p{Alnum}]+");

    /** The coded questions of the form with headings in their lists. */
    private static final EditionValue<Set<String>> HEADED = EditionValue.of((form, reference) -> form.fields().stream()
            .filter(CodedAnswer::isCoded)
            .filter(field ->
                    hasHeadings(reference.codeLists().list(field.codeList().orElseThrow())))
            .map(Field::key)
            .collect(Collectors.toUnmodifiableSet()));

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
                ActivityRule.of("code_malformed")
                        .reads(CodedAnswer::isCoded)
                        .needs()
                        .silencing()
                        .check(UnreadableRules::codes));
    }

    private static Rule<ActivityRow> simple(String code) {
        return ActivityRule.of(code)
                .reads(field -> false)
                .needs()
                .check(context -> (row, out) -> report(row, code, out));
    }

    /** Reports each cell that could not be read for this cause. */
    static void report(ActivityRow row, String cause, Findings out) {
        UnreadableAnswers cells = row.activity().unreadable();
        if (cells.isEmpty()) {
            return;
        }
        boolean room = out.isRoomFor(row.row());
        cells.asMap().forEach((key, cell) -> {
            if (cell.cause().equals(cause)) {
                out.report(room ? Raised.at(key).with(cell.attributes()) : Raised.at(key));
            }
        });
    }

    private static Check<ActivityRow> codes(RuleContext context) {
        Set<String> headed = HEADED.in(context);
        CodedAnswer[] withHeadings = CodedAnswer.asked(context, (list, code) -> !isHeading(list, code)).stream()
                .filter(answer -> headed.contains(answer.key()))
                .toArray(CodedAnswer[]::new);
        return new NearCodes(context, UnreadableRules::sought, (row, out) -> {
            report(row, "code_malformed", out);
            for (CodedAnswer answer : withHeadings) {
                if (!answer.wrong(row.activity(), out.changes()).isEmpty()) {
                    out.report(Raised.at(answer.key()));
                }
            }
        });
    }

    private static boolean isHeading(CodeList list, String code) {
        return list.isKnown(code) && !list.isAnswer(code);
    }

    /** The heading in the text of a cell, or else the text as it stands. */
    private static Optional<String> sought(CodeList list, Finding kept) {
        String text = kept.value();
        if (text == null) {
            return Optional.empty();
        }
        return NO_CODE.splitAsStream(text)
                .filter(part -> isHeading(list, part))
                .findFirst()
                .or(() -> Optional.of(text));
    }

    private static boolean hasHeadings(CodeList list) {
        return !list.codes().stream().allMatch(list::isAnswer);
    }
}
