package it.apsis.practice;

import org.jspecify.annotations.Nullable;

/**
 * A code that another classification gave a practice.
 *
 * @param scheme the classification; null where it was not stated
 * @param code the code; null where it was not stated
 */
public record ExternalCode(
        @Nullable String scheme, @Nullable String code) {}
