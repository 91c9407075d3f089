/**
 * Constraint annotations for applications that live in Bean Validation. What they check is written elsewhere, once: they
 * name a field, and its code list, length and obligation are looked up. Their validators are in the module
 * {@code it.apsis.validation}, where a {@link java.util.ServiceLoader} finds them.
 */
@NullMarked
package it.apsis.statistical.constraint;

import org.jspecify.annotations.NullMarked;
