/**
 * How a verdict goes out: {@link it.apsis.export.report.ReportWriter} and the four that come with this library, as text for
 * a terminal, JSON, CSV and a page.
 */
@NullMarked
package it.apsis.export.report;

import org.jspecify.annotations.NullMarked;
