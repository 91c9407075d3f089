/**
 * The register of submissions on disk: JSON Lines to keep, append to and merge, CSV to read.
 *
 * <p>A register file is JSON Lines in UTF-8: one entry a line, an object with {@code "type"} either {@code "submission"} or
 * {@code "choice"}. Lines are only ever added at its end, each forced to the disk before the next.
 */
@NullMarked
package it.apsis.export.register;

import org.jspecify.annotations.NullMarked;
