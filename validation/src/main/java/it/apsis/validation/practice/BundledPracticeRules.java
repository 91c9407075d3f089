package it.apsis.validation.practice;

import it.apsis.finding.RuleCatalogue;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.rule.Declarations;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleProvider;
import it.apsis.validation.Version;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** All rules about practice sheets, family by family. A new family is one line here. */
final class BundledPracticeRules implements RuleProvider<PracticeEntry>, Serializable {
    private static final long serialVersionUID = 1;

    /** Rules of the statistical return that readers of sheets raise too. */
    private static final List<String> SHARED =
            List.of("column_unknown", "column_missing", "column_repeated", "date_malformed", "date_impossible");

    @Override
    public String name() {
        return Version.NAME;
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Rule<PracticeEntry>> rules() {
        return Stream.of(
                        SheetAnswers.rules(Declarations.practice()),
                        AnswerRules.all(),
                        TextRules.all(),
                        ChoiceRules.all(),
                        ProviderRules.all(),
                        ClassRules.all(),
                        DeclaredClassRules.all(),
                        NumberRules.all(),
                        DateRules.all(),
                        StateRules.all(),
                        CompletenessRules.all(),
                        RepetitionRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public RuleCatalogue furtherRules() {
        return RuleCatalogue.of(
                        SHARED.stream().map(StatisticalSurvey.rules()::get).toList())
                .and(PracticeCollection.rules());
    }
}
