/** Descriptive questionnaires as JSON, read and written. */
@NullMarked
package it.apsis.export.descriptive;

import org.jspecify.annotations.NullMarked;
