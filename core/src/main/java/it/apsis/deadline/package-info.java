/**
 * Deadlines of campaigns: the last day as published or rolled over holidays, its last instant in Italy, and the timing and
 * inclusion of what was received. Instants in, decisions out; nothing here reads a clock, a default zone or a locale.
 *
 * <p>Rules: civil code, article 2963 (the last day is inclusive; one that is a holiday is extended to the next working
 * day); code of civil procedure, article 155, fourth paragraph. All days are days of {@code Europe/Rome}, summer time
 * included.
 */
@NullMarked
package it.apsis.deadline;

import org.jspecify.annotations.NullMarked;
