package it.apsis.validation.practice;

import it.apsis.practice.PracticeEntry;
import it.apsis.validation.RuleProvider;
import it.apsis.validation.RuleSet;
import java.util.List;

/** The rules about practice sheets, ready to use. */
public final class PracticeRules {
    private PracticeRules() {}

    /**
     * The bundled rules, and nothing else.
     *
     * @return the rules
     */
    public static RuleSet<PracticeEntry> bundled() {
        return RuleSet.of(List.of(provider()));
    }

    /**
     * The bundled rules as a provider, to be composed with others by {@link RuleSet#of}.
     *
     * @return the provider
     */
    public static RuleProvider<PracticeEntry> provider() {
        return new BundledPracticeRules();
    }
}
