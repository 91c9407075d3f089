package it.apsis.validation;

import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.StatisticalSurvey;
import java.util.Arrays;
import java.util.List;

/** Runs rules over lines, for tests. */
final class Lines {
    static final SourceDescription SOURCE = new SourceDescription(null, null, "keys", 0, 0, null);

    private Lines() {}

    static RuleProvider<Line> provider(String name, LineRule... rules) {
        return provider(name, RuleCatalogue.EMPTY, rules);
    }

    static RuleProvider<Line> provider(String name, RuleCatalogue further, LineRule... rules) {
        return new RuleProvider<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public List<Rule<Line>> rules() {
                return List.of(rules);
            }

            @Override
            public RuleCatalogue furtherRules() {
                return further;
            }
        };
    }

    static RuleCatalogue catalogue(RuleDescriptor... descriptors) {
        return RuleCatalogue.of(List.of(descriptors));
    }

    static RuleSet<Line> rules(LineRule... rules) {
        return RuleSet.of(List.of(provider("test", rules)));
    }

    static ValidationReport check(RuleSet<Line> rules, int cap, Line... lines) {
        long[] everything = new long[lines.length];
        Arrays.fill(everything, ActivitySeries.EVERYTHING);
        return check(rules, cap, everything, lines);
    }

    /** Checks lines of which it is known in which answers each differs from the one before. */
    static ValidationReport check(RuleSet<Line> rules, int cap, long[] changes, Line... lines) {
        Limits limits = Limits.keeping(cap);
        RuleContext context =
                RuleContext.of(StatisticalSurvey.form(2020), new Editions(ReferenceData.bundled()), limits, List.of());
        RuleRun<Line> run = new RuleRun<>(rules, context, limits);
        for (int i = 0; i < lines.length; i++) {
            run.accept(lines[i], lines[i].row(), lines[i].unreadable(), changes[i]);
        }
        return run.finish(SOURCE, null);
    }

    static List<String> codes(RuleSet<Line> rules, Line... lines) {
        return check(rules, 0, lines).findings().stream()
                .map(finding -> finding.place().row() + " " + finding.code())
                .toList();
    }
}
