/** How documents are made immutable; for the compiler alone. */
package it.apsis.style;
