/**
 * The register of submissions: append-only, nothing in it is ever lost or overwritten. What counts (current, includable,
 * duplicate) is worked out from the entries, so that replaying them gives the same state, and registers can be merged in
 * any order.
 */
@NullMarked
package it.apsis.register;

import org.jspecify.annotations.NullMarked;
