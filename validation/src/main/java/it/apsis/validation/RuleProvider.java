package it.apsis.validation;

import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.Subject;
import java.util.List;

/**
 * Gives rules to the engine. Each kind of document has a service of its own, such as {@link ActivityRuleProvider}, by which
 * providers are found.
 *
 * @param <T> what its rules look at
 */
public interface RuleProvider<T extends Subject> {
    /**
     * The name that reports and faults give, such as {@code apsis} or {@code regione-toscana}.
     *
     * @return the name
     */
    String name();

    /**
     * The version of the rules, so that a verdict can be explained years later.
     *
     * @return the version
     */
    String version();

    /**
     * The rules.
     *
     * @return the rules, in any order
     */
    List<Rule<T>> rules();

    /**
     * Descriptors of rules that are raised outside the engine, by readers for instance.
     *
     * @return the descriptors; none where this method is not overridden
     */
    default RuleCatalogue furtherRules() {
        return RuleCatalogue.EMPTY;
    }
}
