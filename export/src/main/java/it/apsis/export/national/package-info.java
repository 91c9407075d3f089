/** The year's figures for the Report to Parliament: counted from activities, written as a page and as Markdown. */
@NullMarked
package it.apsis.export.national;

import org.jspecify.annotations.NullMarked;
