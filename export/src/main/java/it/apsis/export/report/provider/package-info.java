/** What the service loader finds of the bundled formats of reports. Not API. */
@NullMarked
package it.apsis.export.report.provider;

import org.jspecify.annotations.NullMarked;
