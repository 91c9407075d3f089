/**
 * Layouts: which header of a sheet stands for which field, and how the header row of a sheet is found. The same for every
 * format that has columns.
 */
@NullMarked
package it.apsis.export.layout;

import org.jspecify.annotations.NullMarked;
