/**
 * An example of a plug-in: a rule in Java, a rule that is a sentence of a table, their words in two languages, and the
 * provider that hands them over.
 */
@NullMarked
package it.apsis.examples.regione;

import org.jspecify.annotations.NullMarked;
