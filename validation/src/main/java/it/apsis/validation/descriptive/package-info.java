/**
 * The rules about descriptive questionnaires: one family, one small file.
 *
 * <p>They look at the form that a document answers. An application that has the statistical return of the same body passes a
 * {@link it.apsis.descriptive.ReturnSummary} among the settings of the validator; without one the comparing rules are
 * silent, and the body is taken to have something to tell.
 */
@NullMarked
package it.apsis.validation.descriptive;

import org.jspecify.annotations.NullMarked;
