/**
 * Rules that are simple enough to be said in a table: where some answers are so, others have to be so. One
 * {@link it.apsis.rule.DeclaredRule} is read once and meant everywhere: the validator runs it, and exporters say it in the
 * language of a schema, a form or a spreadsheet.
 *
 * <p>A {@link it.apsis.rule.Criterion} has three outcomes. It holds, it fails, or the answer says nothing: it is blank,
 * could not be read, or is a code that is in no list. A {@link it.apsis.rule.Clause} complains where everything in
 * {@code where} holds, and something in {@code then} fails.
 */
@NullMarked
package it.apsis.rule;

import org.jspecify.annotations.NullMarked;
