/** A return as a document to read, to print and to file. */
@NullMarked
package it.apsis.export.dossier;

import org.jspecify.annotations.NullMarked;
