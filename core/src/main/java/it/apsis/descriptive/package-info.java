/**
 * The descriptive questionnaire: what bodies tell in words about their co-operation.
 *
 * <p>Its questions are not public; the bundled definition is a reconstruction. It is data: an application lays a table of
 * its own over it, or puts one in its place, with the columns
 * {@code section,key,name_it,name_en,answer,choices,cardinality,max_length,obligation,required_when,personal} (further
 * columns are kept as attributes of the fields):
 *
 * <ul>
 *   <li>{@code answer}: {@code text}, {@code long_text}, {@code list}, {@code email}, {@code phone}, {@code boolean},
 *       {@code integer}, {@code decimal}, {@code year}, {@code date}, {@code amount}, {@code choice}, {@code codes},
 *       {@code entity}, {@code table}.
 *   <li>{@code choices}: for {@code choice} the constants separated by {@code |}; for {@code codes} the id of a code list;
 *       for {@code table} the columns separated by {@code ;}, each a name or {@code name:constant|constant}.
 *   <li>{@code cardinality}: {@code 1}, {@code 0..1}, {@code 0..n} and the like.
 *   <li>{@code obligation}: {@code mandatory}, {@code optional}, or {@code conditional} with {@code required_when}:
 *       {@code not nil}, or {@code key = value}.
 *   <li>{@code personal}: {@code yes} for what tells of a person.
 * </ul>
 */
@NullMarked
package it.apsis.descriptive;

import org.jspecify.annotations.NullMarked;
