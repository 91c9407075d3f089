/**
 * From the text of one cell to a typed answer: shared by the readers of every format, and no part of the API.
 *
 * <p>A cell gives an answer, or nothing because it is blank, or its text with the reason why it could not be read. None
 * of these throws, whatever stands in the cell.
 */
@NullMarked
package it.apsis.export.cell;

import org.jspecify.annotations.NullMarked;
