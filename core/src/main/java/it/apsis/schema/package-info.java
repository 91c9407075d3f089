/**
 * The questionnaires as values: which answers an edition asks, of what type, how long, from which code list.
 *
 * <p>The tables behind them are data; see {@link it.apsis.schema.Questionnaire}.
 */
@NullMarked
package it.apsis.schema;

import org.jspecify.annotations.NullMarked;
