/** Code lists and rules on their way out, for people and for programs. */
@NullMarked
package it.apsis.export.reference;

import org.jspecify.annotations.NullMarked;
