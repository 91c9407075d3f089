/** How JSON is written: one way for the whole library, so that what Jackson throws and leaves open is settled once. Not API. */
@NullMarked
package it.apsis.export.jackson;

import org.jspecify.annotations.NullMarked;
