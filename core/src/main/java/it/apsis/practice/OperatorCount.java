package it.apsis.practice;

import org.jspecify.annotations.Nullable;

/**
 * How many operators of a profile took part.
 *
 * @param role the profile, of the list {@code operator-role}; null where it was not stated
 * @param count how many; null where it was not stated or could not be read
 */
public record OperatorCount(@Nullable String role, @Nullable Long count) {}
