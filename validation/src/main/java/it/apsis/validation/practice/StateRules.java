package it.apsis.validation.practice;

import it.apsis.classification.Classification;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.SheetStates;
import it.apsis.practice.StateChange;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;

/** The way of a sheet from state to state, as its history tells it. */
final class StateRules {
    private static final String STATE = PracticeQuestions.STATE.key();
    private static final String HISTORY = PracticeQuestions.STATE_HISTORY.key();

    private StateRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.sheet("practice_transition_forbidden", StateRules::transitions),
                SheetRule.sheet("practice_state_reason_missing", StateRules::reasons),
                SheetRule.of("practice_published_undetermined", StateRules::published)
                        .asLast());
    }

    /** Each step has to be allowed and to begin where the last one ended, and the last one to end in the state. */
    private static void transitions(PracticeSheet sheet, Findings out) {
        String at = null;
        for (int i = 0; i < sheet.stateHistory().size(); i++) {
            StateChange change = sheet.stateHistory().get(i);
            String from = change.from();
            String to = change.to();
            if (at != null && from != null && !at.equals(from)) {
                out.report(step(at, from).with("entry", i + 1));
            }
            if (from != null && to != null && !SheetStates.isAllowed(from, to)) {
                out.report(step(from, to).with("entry", i + 1));
            }
            at = to;
        }
        String state = sheet.state();
        if (at != null && state != null && !at.equals(state)) {
            out.report(step(at, state));
        }
    }

    private static Raised step(String from, String to) {
        return Raised.at(HISTORY, STATE)
                .value(from + " > " + to)
                .with("from", from)
                .with("to", to)
                .with("allowed", SheetStates.following(from));
    }

    private static void reasons(PracticeSheet sheet, Findings out) {
        boolean told = false;
        for (int i = 0; i < sheet.stateHistory().size(); i++) {
            StateChange change = sheet.stateHistory().get(i);
            String to = change.to();
            if (to != null && SheetStates.needsReason(to)) {
                told |= to.equals(sheet.state());
                if (change.reason() == null) {
                    out.report(Raised.at(HISTORY, STATE)
                            .value(to)
                            .with("state", to)
                            .with("entry", i + 1));
                }
            }
        }
        String state = sheet.state();
        if (state != null && SheetStates.needsReason(state) && !told) {
            out.report(Raised.at(STATE, HISTORY).with("state", state));
        }
    }

    private static Check<PracticeEntry> published(RuleContext context) {
        PracticeSettings settings = SheetRule.settings(context);
        return (entry, out) -> {
            PracticeSheet sheet = entry.sheet();
            if (!SheetStates.PUBLISHED.equals(sheet.state())) {
                return;
            }
            Classification result = settings.classify(sheet);
            if (!result.isDetermined() || out.errors() > 0) {
                Raised raised = Raised.at(STATE);
                raised = out.errors() > 0 ? raised.with("errors", out.errors()) : raised;
                out.report(result.isDetermined() ? raised : raised.with("candidates", result.candidates()));
            }
        };
    }
}
