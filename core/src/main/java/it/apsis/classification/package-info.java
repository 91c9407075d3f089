/**
 * The classification of practices: the guided status of a component, the class that follows from the components, which
 * class counts, and a hint from the text.
 *
 * <h2>A scheme is data</h2>
 *
 * <p>{@link it.apsis.classification.ClassificationScheme} is read from a table with the columns
 * {@code kind,code,when,outcome,name_it,name_en}. The kinds of its rows:
 *
 * <ul>
 *   <li>{@code class}: a class that a practice can have; {@code outside}: what it is when it has none.
 *   <li>{@code status}: a status of a component; {@code outcome} is the group it counts in, {@code -} when it never counts,
 *       {@code *} when it may be any of the others (exactly one status is such).
 *   <li>{@code question}: a question of the guide; {@code outcome} has its answers, separated by {@code |}.
 *   <li>{@code step}: the guide, first match first; {@code when} is {@code question = answer}, blank for the last step;
 *       {@code outcome} is a status. A question that is reached and not answered gives the status that may be any.
 *   <li>{@code decision}: from the groups of the components to the class, first match first; {@code when} has the groups
 *       that have to be there, separated by blanks, none for the last; {@code outcome} is a class or the one outside.
 *   <li>{@code setting}: {@code reference_day} with the day that the guide's questions name.
 * </ul>
 *
 * <p>The table of candidates is not written anywhere: it follows from the decisions, by giving every unknown component each
 * status in turn.
 *
 * <h2>Cues of the text hint are data</h2>
 *
 * <p>{@link it.apsis.classification.TextHint} describes the grammar.
 */
@NullMarked
package it.apsis.classification;

import org.jspecify.annotations.NullMarked;
