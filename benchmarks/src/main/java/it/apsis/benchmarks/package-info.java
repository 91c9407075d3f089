/** How fast it is: ratios measured in one run on one machine, never absolute times. */
@NullMarked
package it.apsis.benchmarks;

import org.jspecify.annotations.NullMarked;
