/**
 * Office Open XML as far as returns need it: packages, parts, sheets, row by row. Nothing of it knows the survey, and no
 * part of it is API.
 *
 * <p>Written on the platform's own ZIP and StAX: no library is needed, and nothing is read that was not counted first.
 * See {@code docs/decisions/workbooks.md}.
 */
@NullMarked
package it.apsis.export.ooxml;

import org.jspecify.annotations.NullMarked;
