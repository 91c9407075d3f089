package it.apsis.validation.statistical;

import it.apsis.codelist.CodeLists;
import it.apsis.rule.Declarations;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.TableFormatException;
import it.apsis.validation.ActivityRuleProvider;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/** The rules about a statistical return, ready to use. */
public final class StatisticalRules {
    private StatisticalRules() {}

    /**
     * The rules of the guide to notification, and nothing else.
     *
     * @return the bundled rules
     */
    public static RuleSet<ActivityRow> bundled() {
        return RuleSet.of(List.of(provider()));
    }

    /**
     * The rules of the guide and those of every {@link ActivityRuleProvider} that is found.
     *
     * @param loader where to look for providers
     * @return the rules
     * @throws IllegalArgumentException where two rules have the same code; it names both providers
     * @throws NullPointerException where there is no loader
     */
    public static RuleSet<ActivityRow> discovered(ClassLoader loader) {
        List<ActivityRuleProvider> providers = new ArrayList<>();
        providers.add(provider());
        ServiceLoader.load(ActivityRuleProvider.class, Objects.requireNonNull(loader, "loader"))
                .forEach(providers::add);
        return RuleSet.of(providers);
    }

    /**
     * The bundled rules as a provider, to be composed with others by {@link RuleSet#of}.
     *
     * @return the provider
     */
    public static ActivityRuleProvider provider() {
        return new BundledRules();
    }

    /**
     * Rules of an application's own that are sentences of a table, for its provider to hand over.
     *
     * @param own the table
     * @param lists the code lists that it may name
     * @return the rules that are declared in full, in the order of the table
     * @throws TableFormatException where a row cannot be understood, or names a question that no edition asks
     */
    public static List<Rule<ActivityRow>> declared(Declarations own, CodeLists lists) {
        return Declared.all(own.checked(StatisticalSurvey.form(StatisticalSurvey.LAST_YEAR), lists));
    }
}
