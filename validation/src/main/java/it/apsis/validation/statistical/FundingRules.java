package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.CHANNEL_NAME;
import static it.apsis.statistical.ActivityQuestions.DESCRIPTION;
import static it.apsis.statistical.ActivityQuestions.TITLE;

import it.apsis.schema.Question;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.declared.Test;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The survey is about a body's own funds; what the Ministry of the Interior pays for refugees, the Ministry reports. */
final class FundingRules {
    private static final List<Question<ActivityRecord, ActivityRecord.Builder, String>> TEXTS =
            List.of(TITLE, DESCRIPTION, CHANNEL_NAME);

    private static final Function<RuleContext, Test<ActivityRecord>> OF_REFUGEES =
            Declared.test("aid_type in refugees");

    private FundingRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(ActivityRule.of("funding_not_own").needs(AID_TYPE).check(FundingRules::notOwn));
    }

    private static Check<ActivityRow> notOwn(RuleContext context) {
        Test<ActivityRecord> ofRefugees = OF_REFUGEES.apply(context);
        return (row, out) -> {
            ActivityRecord activity = row.activity();
            if (!ofRefugees.holds(activity)) {
                return;
            }
            List<String> questions = new ArrayList<>();
            Set<String> mentions = new LinkedHashSet<>();
            for (Question<ActivityRecord, ActivityRecord.Builder, String> question : TEXTS) {
                String text = question.get(activity);
                List<String> found = text == null ? List.of() : FundingMentions.in(text);
                mentions.addAll(found);
                if (!found.isEmpty()) {
                    questions.add(question.key());
                }
            }
            if (!questions.isEmpty()) {
                out.report(Raised.at(questions)
                        .with("funding", List.copyOf(mentions))
                        .with(AID_TYPE.key(), Answers.text(activity.aidType())));
            }
        };
    }
}
