/** The validators of the constraint annotations. Not exported: a validator engine finds them as services. */
@NullMarked
package it.apsis.validation.constraint;

import org.jspecify.annotations.NullMarked;
