/**
 * How pages are written: one writer that knows where each piece of text stands, and the one escaper that it uses. Not API.
 */
@NullMarked
package it.apsis.export.html;

import org.jspecify.annotations.NullMarked;
