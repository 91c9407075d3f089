/**
 * Metadata beside published open data, as DCAT-AP_IT asks for: what the data is, who answers for it, under which licence and
 * where it is. Written as JSON-LD that needs nothing from the network.
 */
@NullMarked
package it.apsis.export.dcat;

import org.jspecify.annotations.NullMarked;
