package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.RuleCatalogue;
import it.apsis.rule.Declarations;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleProvider;
import it.apsis.validation.Version;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** All rules about descriptive questionnaires, family by family. A new family is one line here. */
final class BundledDescriptiveRules implements RuleProvider<DescriptiveQuestionnaire>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public String name() {
        return Version.NAME;
    }

    @Override
    public String version() {
        return Version.current();
    }

    @Override
    public List<Rule<DescriptiveQuestionnaire>> rules() {
        return Stream.of(
                        DocumentAnswers.rules(Declarations.descriptive()),
                        RequiredRules.all(),
                        FormRules.all(),
                        CodeRules.all(),
                        NumberRules.all(),
                        CrossRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public RuleCatalogue furtherRules() {
        return DescriptiveSurvey.rules();
    }
}
