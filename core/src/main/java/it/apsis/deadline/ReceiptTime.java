package it.apsis.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Times of receipt as text. */
public final class ReceiptTime {
    private ReceiptTime() {}

    /**
     * Reads a time of receipt. A time without offset is none: which instant it was would be a guess.
     *
     * @param text ISO 8601 date and time with an offset, such as {@code 2021-02-28T23:59:59+01:00} or
     *     {@code 2021-02-28T22:59:59Z}; seconds may be missing, surrounding white space does not count
     * @return the instant, or empty where the text is not of that form
     */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
