/** XML as all formats write it: through the platform's own writer, a line for each element. */
@NullMarked
package it.apsis.export.xml;

import org.jspecify.annotations.NullMarked;
