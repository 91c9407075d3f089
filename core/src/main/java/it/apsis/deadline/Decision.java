package it.apsis.deadline;

import it.apsis.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The timing of one submission, with its reasons: published day, policy, effective last instant, time of receipt, and how
 * far apart they are. Made by {@link Deadline#decide}. Immutable.
 */
public final class Decision {
    private final Deadline deadline;
    private final @Nullable Instant received;
    private final Timing timing;

    Decision(Deadline deadline, @Nullable Instant received, Timing timing) {
        this.deadline = deadline;
        this.received = received;
        this.timing = timing;
    }

    /**
     * The deadline it was measured by.
     *
     * @return the deadline, with its policy, its extension and the effective days of both
     */
    public Deadline deadline() {
        return deadline;
    }

    /**
     * The time of receipt.
     *
     * @return the instant, or empty where nothing was received
     */
    public Optional<Instant> received() {
        return Optional.ofNullable(received);
    }

    /**
     * The timing.
     *
     * @return the timing
     */
    public Timing timing() {
        return timing;
    }

    /**
     * What follows for the Report to Parliament.
     *
     * @return the inclusion that belongs to the timing
     */
    public Inclusion inclusion() {
        return timing.inclusion();
    }

    /**
     * The last day that decided: that of the extension where the submission came after the deadline and there is one,
     * that of the deadline otherwise.
     *
     * @return the day
     */
    public LastDay decisive() {
        return timing == Timing.WITHIN_EXTENSION || timing == Timing.LATE ? deadline.ultimate() : deadline.last();
    }

    /**
     * How long before the last instant of the {@linkplain #decisive() decisive} day it was received.
     *
     * @return zero or positive in time, negative when late; empty where nothing was received
     */
    public Optional<Duration> margin() {
        return received().map(instant -> Duration.between(instant, decisive().instant()));
    }

    /**
     * The decision in one sentence.
     *
     * @param language the language
     * @return timing and inclusion in words, with a full stop
     */
    public String message(Language language) {
        return new DecisionWords(language).message(this);
    }

    /**
     * Why it was decided so.
     *
     * @param language the language
     * @return one sentence each for the published day and its policy, the effective last instant, the extension where
     *     there is one, the time of receipt in Italian time, and how far apart they are
     */
    public List<String> reasons(Language language) {
        return new DecisionWords(language).reasons(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && deadline.equals(that.deadline)
                && Objects.equals(received, that.received);
    }

    @Override
    public int hashCode() {
        return Objects.hash(deadline, received);
    }

    @Override
    public String toString() {
        return timing + " (received " + received + ", deadline " + deadline + ")";
    }
}
