package it.apsis.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened in a campaign: a submission came, or an operator chose one. */
public sealed interface RegisterEntry permits Submission, Choice {
    /**
     * The calendar year of the flows, which is the campaign it belongs to.
     *
     * @return the year
     */
    int flowYear();

    /**
     * When it happened.
     *
     * @return the instant; null for a submission whose time of receipt could not be read
     */
    @Nullable
    Instant at();
}
