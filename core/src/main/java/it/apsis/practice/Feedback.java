package it.apsis.practice;

import org.jspecify.annotations.Nullable;

/**
 * What people reported back.
 *
 * @param rating the rating, of the list {@code feedback-rating}; null where it was not stated
 * @param text what they said; null where it was not stated
 */
public record Feedback(@Nullable String rating, @Nullable String text) {}
