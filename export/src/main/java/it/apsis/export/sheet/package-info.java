/**
 * What the readers of sheets share, whatever their format: which rows are activities, blank rows or totals, and what the
 * first rows say of all. No part of the API.
 */
@NullMarked
package it.apsis.export.sheet;

import org.jspecify.annotations.NullMarked;
