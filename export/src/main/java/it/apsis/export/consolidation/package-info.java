/**
 * A whole campaign from a folder: its returns are read, checked by whatever checker the application passes in, registered,
 * and written as the national files.
 */
@NullMarked
package it.apsis.export.consolidation;

import org.jspecify.annotations.NullMarked;
