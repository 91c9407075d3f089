package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.KEYWORDS;
import static it.apsis.statistical.ActivityQuestions.SDG_FOCUS;

import it.apsis.statistical.ActivityCode.SustainableDevelopmentTarget;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.SdgFocus;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Answers of several: the goals and targets of the 2030 Agenda, and the keywords. */
final class TagRules {
    private static final int MOST_TARGETS = 10;

    private TagRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(
                ActivityRule.of("sdg_focus_too_many").check(context -> TagRules::tooMany),
                ActivityRule.of("sdg_focus_duplicate").check(context -> TagRules::duplicate),
                ActivityRule.of("keyword_malformed").check(context -> TagRules::malformed));
    }

    private static void tooMany(ActivityRow row, Findings out) {
        SdgFocus focus = row.activity().sdgFocus();
        if (focus != null && focus.targets().size() > MOST_TARGETS) {
            out.report(Raised.at(SDG_FOCUS.key())
                    .with("count", focus.targets().size())
                    .with("limit", MOST_TARGETS));
        }
    }

    private static void duplicate(ActivityRow row, Findings out) {
        SdgFocus focus = row.activity().sdgFocus();
        if (focus == null || focus.targets().size() < 2) {
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> superfluous = new LinkedHashSet<>();
        for (SustainableDevelopmentTarget target : focus.targets()) {
            if (!seen.add(target.value())) {
                superfluous.add(target.value());
            }
        }
        for (SustainableDevelopmentTarget target : focus.targets()) {
            String goal = target.goal();
            if (!goal.equals(target.value()) && seen.contains(goal)) {
                superfluous.add(goal);
            }
        }
        if (!superfluous.isEmpty()) {
            out.report(Raised.at(SDG_FOCUS.key()).with("superfluous", List.copyOf(superfluous)));
        }
    }

    private static void malformed(ActivityRow row, Findings out) {
        Keywords keywords = row.activity().keywords();
        if (keywords == null) {
            return;
        }
        List<String> tags = keywords.tags();
        for (int i = 0; i < tags.size(); i++) {
            if (!isWellFormed(tags.get(i))) {
                out.report(Raised.at(KEYWORDS.key())
                        .with(
                                "malformed",
                                tags.stream().filter(tag -> !isWellFormed(tag)).toList()));
                return;
            }
        }
    }

    private static boolean isWellFormed(String tag) {
        if (tag.length() < 2 || tag.charAt(0) != '#') {
            return false;
        }
        for (int i = 1; i < tag.length(); i++) {
            if (Character.isWhitespace(tag.charAt(i)) || Character.isSpaceChar(tag.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
