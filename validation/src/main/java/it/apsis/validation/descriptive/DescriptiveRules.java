package it.apsis.validation.descriptive;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.rule.Declarations;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.TableFormatException;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleProvider;
import it.apsis.validation.RuleSet;
import java.util.List;

/** The rules about descriptive questionnaires, ready to use. */
public final class DescriptiveRules {
    private DescriptiveRules() {}

    /**
     * The bundled rules, and nothing else.
     *
     * @return the rules
     */
    public static RuleSet<DescriptiveQuestionnaire> bundled() {
        return RuleSet.of(List.of(provider()));
    }

    /**
     * The bundled rules as a provider, to be composed with others by {@link RuleSet#of}.
     *
     * @return the provider
     */
    public static RuleProvider<DescriptiveQuestionnaire> provider() {
        return new BundledDescriptiveRules();
    }

    /**
     * Rules of an application's own that are sentences of a table, for its provider to hand over.
     *
     * @param own the table
     * @param lists the code lists that it may name
     * @return the rules that are declared in full, in the order of the table
     * @throws TableFormatException where a row cannot be understood, or names a question that the questionnaire does not ask
     */
    public static List<Rule<DescriptiveQuestionnaire>> declared(Declarations own, CodeLists lists) {
        return DocumentAnswers.rules(own.checked(DescriptiveSurvey.form(StatisticalSurvey.LAST_YEAR), lists));
    }
}
