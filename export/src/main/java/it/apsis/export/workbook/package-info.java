/**
 * Workbooks: the template that goes out, the return that comes back, and the return that is given back with its findings
 * in its own cells.
 *
 * <p>Start with {@link it.apsis.export.workbook.WorkbookTemplate}, {@link it.apsis.export.workbook.WorkbookFormat} and
 * {@link it.apsis.export.workbook.AnnotatedWorkbook}.
 */
@NullMarked
package it.apsis.export.workbook;

import org.jspecify.annotations.NullMarked;
