/**
 * A return as JSON: {@link it.apsis.export.json.JsonReturnReader} reads it, {@link it.apsis.export.json.JsonReturnFormat}
 * is the format by which it is also written. Types in a mapper of an application: {@link it.apsis.export.json.ApsisModule};
 * schemas of what is no questionnaire: {@link it.apsis.export.json.DocumentSchema}.
 */
@NullMarked
package it.apsis.export.json;

import org.jspecify.annotations.NullMarked;
