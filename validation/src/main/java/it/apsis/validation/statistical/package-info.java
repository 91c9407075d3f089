/** The rules of the guide to notification: one family, one small file. */
@NullMarked
package it.apsis.validation.statistical;

import org.jspecify.annotations.NullMarked;
