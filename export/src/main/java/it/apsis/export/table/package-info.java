/**
 * What a CSV file holds, as Table Schema and Data Package (Frictionless) say it: columns with their types and constraints,
 * keys, and how the file is written. It stands beside the file, and other people's tools check the file against it.
 */
@NullMarked
package it.apsis.export.table;

import org.jspecify.annotations.NullMarked;
