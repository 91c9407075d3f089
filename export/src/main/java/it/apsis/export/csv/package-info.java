/** Returns as CSV: their reader and their writers. */
@NullMarked
package it.apsis.export.csv;

import org.jspecify.annotations.NullMarked;
