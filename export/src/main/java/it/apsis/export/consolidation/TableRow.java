package it.apsis.export.consolidation;

/**
 * A row of the table of submissions, as it was written.
 *
 * @param order its place among the rows, from 1
 * @param line the line on which it begins, from 1
 * @param file the file
 * @param entity the body
 * @param received the time of receipt
 */
record TableRow(int order, long line, String file, String entity, String received) {}
