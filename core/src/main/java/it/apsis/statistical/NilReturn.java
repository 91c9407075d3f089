package it.apsis.statistical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a body that it has no activity to notify: a full answer, and the most frequent one.
 *
 * @param entity the body: six digits (Comune), three (Città metropolitana), an IndicePA code, or what was written instead
 * @param year the flow year
 * @param contact who answers for it; null where it was not stated
 * @param date the day of the declaration; null where it was not stated
 */
public record NilReturn(
        String entity,
        int year,
        @Nullable String contact,
        @Nullable LocalDate date) {
    /** The contact is a person: not printed. */
    @Override
    public String toString() {
        return "NilReturn[entity=" + entity + ", year=" + year + ", date=" + date + "]";
    }
}
