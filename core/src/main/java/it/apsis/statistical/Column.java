package it.apsis.statistical;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param position its position, from 0
 * @param header its header as written
 * @param key the key of the field that its cells answer; null for a column of no field, whose cells are kept
 */
public record Column(int position, String header, @Nullable String key) {}
