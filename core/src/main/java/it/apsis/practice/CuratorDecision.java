package it.apsis.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A curator's decision about the class of a practice. It counts when nothing of it is missing.
 *
 * @param serviceClass the class, of the list {@code service-class}; null where it was not stated
 * @param reason why; null where it was not stated
 * @param by who decided; null where it was not stated
 * @param on the day; null where it was not stated or could not be read
 */
public record CuratorDecision(
        @Nullable String serviceClass,
        @Nullable String reason,
        @Nullable String by,
        @Nullable LocalDate on) {
    /**
     * Whether it has a class, a reason, a name and a day.
     *
     * @return true where nothing is missing
     */
    public boolean isComplete() {
        return serviceClass != null && reason != null && by != null && on != null;
    }
}
