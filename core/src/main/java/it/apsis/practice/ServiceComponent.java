package it.apsis.practice;

import org.jspecify.annotations.Nullable;

/**
 * A component of a service.
 *
 * @param name what it is; null where it was not stated
 * @param area its area, of the list {@code service-area}; null where it was not stated
 * @param status its status, of the list {@code component-status}; null where it was not stated
 * @param note a note; null where it was not stated
 */
public record ServiceComponent(
        @Nullable String name,
        @Nullable String area,
        @Nullable String status,
        @Nullable String note) {}
