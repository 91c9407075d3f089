/**
 * Practice sheets: the sheet as a typed value, its states, its class, and the statistics of a collection.
 *
 * <p>The fields, the closed lists, the transitions between states and the bands of size are tables beside this package; the
 * classes and the statuses of components are those of the scheme in {@link it.apsis.classification}.
 */
@NullMarked
package it.apsis.practice;

import org.jspecify.annotations.NullMarked;
