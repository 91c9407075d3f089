package it.apsis.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a practice when its class is asked for.
 *
 * @param statuses the statuses of its components; a blank or unknown text counts as the status that may be any
 * @param declared the class that its body declared, or null
 * @param curated the class that a curator decided on, with reason, name and date; null where there is no such decision, or
 *     an incomplete one
 */
public record ClassEvidence(
        List<String> statuses,
        @Nullable String declared,
        @Nullable String curated) {
    /**
     * Copies the list.
     *
     * @param statuses the statuses of its components; a blank or unknown text counts as the status that may be any
     * @param declared the class that its body declared, or null
     * @param curated the class that a curator decided on, with reason, name and date; null where there is no such decision, or
     *     an incomplete one
     */
    public ClassEvidence {
        statuses = List.copyOf(statuses);
    }
}
