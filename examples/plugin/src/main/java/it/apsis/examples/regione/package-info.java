/** An example of a plug-in: one rule, its words in two languages, and the provider that hands it over. */
@NullMarked
package it.apsis.examples.regione;

import org.jspecify.annotations.NullMarked;
