package it.apsis.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a sheet.
 *
 * @param from the state before, of the list {@code sheet-state}; null where it was not stated
 * @param to the state after; null where it was not stated
 * @param on the day; null where it was not stated or could not be read
 * @param by who did it; null where it was not stated
 * @param reason why; null where it was not stated
 */
public record StateChange(
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable String reason) {}
