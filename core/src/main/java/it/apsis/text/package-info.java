/**
 * Words and small text files: the two languages of the survey, folding for searching and comparing, a bounded edit
 * distance, message templates, and the reader of the library's own tables.
 *
 * <p>Nothing here depends on the default locale, the default character set or the clock of the machine. Every type is
 * immutable and safe for use by several threads.
 */
@NullMarked
package it.apsis.text;

import org.jspecify.annotations.NullMarked;
