/**
 * The published practices as a static site: a list to search and filter, a page for each sheet, statistics, in Italian and
 * English. It needs no server and no network.
 */
@NullMarked
package it.apsis.export.catalogue;

import org.jspecify.annotations.NullMarked;
