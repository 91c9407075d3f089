/** Returns as activities of the International Aid Transparency Initiative (IATI 2.03): written, not read. */
@NullMarked
package it.apsis.export.iati;

import org.jspecify.annotations.NullMarked;
