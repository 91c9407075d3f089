package it.apsis.validation;

import it.apsis.statistical.ActivityRow;

/**
 * Gives rules about the activities of a statistical return: found by {@link java.util.ServiceLoader}, or passed explicitly
 * to {@link RuleSet#of}. To be found it needs a public constructor without parameters, or a static {@code provider()}
 * method.
 */
public interface ActivityRuleProvider extends RuleProvider<ActivityRow> {}
