/**
 * A form for collection on a device, as one value: questions in groups and repeats, their choices, and what binds their
 * answers. An XForm and an XLSForm are written of the same value, so that they cannot differ. Nothing here knows the
 * survey.
 */
@NullMarked
package it.apsis.export.collect;

import org.jspecify.annotations.NullMarked;
