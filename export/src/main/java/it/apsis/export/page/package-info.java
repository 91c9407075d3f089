/** What pages of figures share: their frame, tables, charts and numbers. Not API. */
@NullMarked
package it.apsis.export.page;

import org.jspecify.annotations.NullMarked;
