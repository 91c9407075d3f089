/**
 * The JSON forms of what is no questionnaire, one description each: what writes and reads them, binds them to an
 * application's mapper and makes their schema goes through it. Not API.
 */
@NullMarked
package it.apsis.export.shape;

import org.jspecify.annotations.NullMarked;
