/** The reference data that readers, rules and exporters are given: passed in, never global. */
@NullMarked
package it.apsis.reference;

import org.jspecify.annotations.NullMarked;
