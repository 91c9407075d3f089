/**
 * The statistical questionnaire: one {@link it.apsis.statistical.ActivityRecord} for each activity, CRS++ items 1-55 and
 * the later markers, and the return that holds them.
 *
 * <p>Amounts are thousands of euro. Answers that are blank or could not be read are {@code null}; what could not be read
 * is kept as text in {@link it.apsis.statistical.UnreadableAnswers}.
 */
@NullMarked
package it.apsis.statistical;

import org.jspecify.annotations.NullMarked;
