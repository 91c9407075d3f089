/** A return beyond one machine, checked by Apache Spark with the same rules into the same report. */
@NullMarked
package it.apsis.examples.spark;

import org.jspecify.annotations.NullMarked;
