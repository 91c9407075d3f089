/** Campaigns on the way out: their notice as a page. */
@NullMarked
package it.apsis.export.campaign;

import org.jspecify.annotations.NullMarked;
