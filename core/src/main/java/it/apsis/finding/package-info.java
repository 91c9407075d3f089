/**
 * What readers, rules and writers all speak in: findings, the descriptors of the rules that raise them, and reports.
 *
 * <p>A {@link it.apsis.finding.Finding} is data; {@link it.apsis.finding.MessageRenderer} turns it into words, in any
 * language, at any later time.
 */
@NullMarked
package it.apsis.finding;

import org.jspecify.annotations.NullMarked;
