package it.apsis.export.collect;

import it.apsis.text.Bilingual;

/**
 * What is asked of an answer.
 *
 * @param expression what has to hold; for an obligation, when it has to be answered
 * @param message what is said where it does not
 * @param rule the code of the rule that asks it; empty where it is the question's own type
 */
public record Condition(Expr expression, Bilingual message, String rule) {}
