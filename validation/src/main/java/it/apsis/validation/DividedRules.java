package it.apsis.validation;

import it.apsis.statistical.ActivityRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one document in two parts: those that judge each row by itself, and those that see the document as a whole
 * and have to start anew whenever a row has changed.
 */
final class DividedRules {
    private final RuleSet<ActivityRow> rules;
    private final RuleContext context;
    private final RememberedCheck.Desk desk = new RememberedCheck.Desk();
    private final Map<RuleSet.Entry<ActivityRow>, RememberedCheck> ofRows = new HashMap<>();
    private final List<RuleSet.Entry<ActivityRow>> ofTheWhole = new ArrayList<>();
    private final List<RuleSet.Entry<ActivityRow>> rowsInOrder = new ArrayList<>();
    private final RuleSet<ActivityRow> silentAboutRows;

    DividedRules(RuleSet<ActivityRow> rules, RuleContext context) {
        this.rules = rules;
        this.context = context;
        Map<RuleSet.Entry<ActivityRow>, Check<ActivityRow>> byRow = new HashMap<>();
        for (RuleSet.Entry<ActivityRow> entry : rules.active()) {
            Check<ActivityRow> check = entry.prepare(context);
            if (judgesRows(entry.rule(), check)) {
                byRow.put(entry, check);
                rowsInOrder.add(entry);
            } else {
                ofTheWhole.add(entry);
            }
        }
        while (moveOne()) {
            // Each one that moves may take others along.
        }
        for (RuleSet.Entry<ActivityRow> entry : rowsInOrder) {
            Check<ActivityRow> check = byRow.get(entry);
            if (check != null && check != Check.<ActivityRow>none()) {
                ofRows.put(entry, new RememberedCheck(check, ofRows.size(), desk));
            }
        }
        RuleSet<ActivityRow> silent = rules;
        for (RuleSet.Entry<ActivityRow> entry : rowsInOrder) {
            silent = silent.without(entry.rule().descriptor().code());
        }
        silentAboutRows = silent;
    }

    /** A rule that speaks for others may have seen more than a row. */
    private static boolean judgesRows(Rule<ActivityRow> rule, Check<ActivityRow> check) {
        return rule.alsoRaises().isEmpty() && RunningRule.judgesAlone(rule, check);
    }

    /** A rule that waits for one that sees the whole, or whose code that one raises too, is one itself. */
    private boolean moveOne() {
        for (RuleSet.Entry<ActivityRow> entry : rowsInOrder) {
            if (ofTheWhole.stream().anyMatch(whole -> takesAlong(whole.rule(), entry.rule()))) {
                rowsInOrder.remove(entry);
                ofTheWhole.add(entry);
                return true;
            }
        }
        return false;
    }

    private static boolean takesAlong(Rule<ActivityRow> whole, Rule<ActivityRow> rule) {
        return rule.yieldsTo().contains(whole.descriptor().code())
                || whole.alsoRaises().contains(rule.descriptor().code())
                || (whole.silences() && !rule.needs().isEmpty());
    }

    int countOfRows() {
        return ofRows.size();
    }

    /** What the rules of rows are asked about next. */
    RememberedCheck.Desk desk() {
        return desk;
    }

    /** The rules that judge each row by itself. */
    List<RunningRule<ActivityRow>> rowRules() {
        List<RunningRule<ActivityRow>> running = new ArrayList<>();
        for (RuleSet.Entry<ActivityRow> entry : rowsInOrder) {
            add(entry, running);
        }
        return RuleEngine.inOrder(running);
    }

    /** The rules that see the whole, prepared anew, among the rules of rows that silence them or win over them. */
    List<RunningRule<ActivityRow>> wholeRules() {
        Set<String> winners = new HashSet<>();
        ofTheWhole.forEach(entry -> winners.addAll(entry.rule().yieldsTo()));
        List<RuleSet.Entry<ActivityRow>> company = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (RuleSet.Entry<ActivityRow> entry : rowsInOrder) {
                Rule<ActivityRow> rule = entry.rule();
                if (!company.contains(entry)
                        && (rule.silences()
                                || winners.contains(rule.descriptor().code()))) {
                    company.add(entry);
                    winners.addAll(rule.yieldsTo());
                    more = true;
                }
            }
        }
        List<RunningRule<ActivityRow>> running = new ArrayList<>();
        for (RuleSet.Entry<ActivityRow> entry : rules.active()) {
            if (company.contains(entry)) {
                add(entry, running);
            } else if (ofTheWhole.contains(entry)) {
                running.add(new RunningRule<>(entry.rule(), entry.provider(), entry.prepare(context)));
            }
        }
        return RuleEngine.inOrder(running);
    }

    private void add(RuleSet.Entry<ActivityRow> entry, List<RunningRule<ActivityRow>> running) {
        RememberedCheck check = ofRows.get(entry);
        if (check != null) {
            running.add(new RunningRule<>(entry.rule(), entry.provider(), check));
        }
    }

    /** The rules, where those of rows silence and win, but add nothing: it is known already. */
    RuleSet<ActivityRow> silentAboutRows() {
        return silentAboutRows;
    }
}
