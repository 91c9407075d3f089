/**
 * Practice sheets as JSON and as text files, read and written, their classes, and the statistics of a collection.
 *
 * <p>What a cell holds is told in {@link it.apsis.schema.AnswerCell}; {@link it.apsis.export.practice.SheetRows} makes
 * sheets of rows of cells, wherever these come from.
 */
@NullMarked
package it.apsis.export.practice;

import org.jspecify.annotations.NullMarked;
