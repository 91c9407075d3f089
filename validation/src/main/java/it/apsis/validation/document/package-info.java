/** What the rules about documents of one piece have in common. Not exported. */
@NullMarked
package it.apsis.validation.document;

import org.jspecify.annotations.NullMarked;
