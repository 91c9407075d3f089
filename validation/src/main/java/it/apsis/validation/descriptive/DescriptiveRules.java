package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
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
}
