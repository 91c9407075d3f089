/**
 * A return as JSON: {@link it.apsis.export.json.JsonReturnReader} reads it, {@link it.apsis.export.json.JsonReturnFormat}
 * is the format by which it is also written.
 */
@NullMarked
package it.apsis.export.json;

import org.jspecify.annotations.NullMarked;
