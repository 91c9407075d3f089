/**
 * The rule engine: {@link it.apsis.validation.Rule rules} gathered in a {@link it.apsis.validation.RuleSet}, run by a
 * {@link it.apsis.validation.SurveyValidator} over a return that streams by.
 */
@NullMarked
package it.apsis.validation;

import org.jspecify.annotations.NullMarked;
