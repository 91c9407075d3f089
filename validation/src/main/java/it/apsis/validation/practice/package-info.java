/**
 * The rules about practice sheets: one family, one small file.
 *
 * <p>They look at {@link it.apsis.practice.PracticeEntry entries}; an application passes {@link
 * it.apsis.practice.PracticeSettings} among the settings of the validator, or leaves them out for the bundled ones.
 */
@NullMarked
package it.apsis.validation.practice;

import org.jspecify.annotations.NullMarked;
