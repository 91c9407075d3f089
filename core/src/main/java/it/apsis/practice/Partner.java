package it.apsis.practice;

import org.jspecify.annotations.Nullable;

/**
 * A partner of a practice.
 *
 * @param name its name; null where it was not stated
 * @param type its type, of the list {@code body-type}; null where it was not stated
 * @param role what it did; null where it was not stated
 */
public record Partner(
        @Nullable String name,
        @Nullable String type,
        @Nullable String role) {}
