package it.apsis.export.layout;

import org.jspecify.annotations.Nullable;

/**
 * A column that a layout declares.
 *
 * @param header its header
 * @param key the key of the field that its cells answer; null for an extra, whose cells are kept and raise nothing
 */
public record LayoutColumn(String header, @Nullable String key) {}
