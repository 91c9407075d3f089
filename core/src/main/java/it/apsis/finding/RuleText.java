package it.apsis.finding;

/**
 * What is said of a rule in one language.
 *
 * @param summary what the rule asks, in one line
 * @param message the sentence of a finding, as a {@link it.apsis.text.MessageTemplate}
 * @param explanation why the rule is there
 * @param advice what to do about a finding
 */
public record RuleText(String summary, String message, String explanation, String advice) {}
