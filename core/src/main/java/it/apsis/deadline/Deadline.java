package it.apsis.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a campaign wants its answers: a last day, perhaps a later one (<i>proroga</i>), and the policy that governs
 * both. Immutable.
 */
public final class Deadline {
    private final LocalDate published;
    private final @Nullable LocalDate extendedTo;
    private final DeadlinePolicy policy;
    private final ItalianHolidays holidays;
    private final LastDay last;
    private final @Nullable LastDay extension;

    private Deadline(
            LocalDate published, @Nullable LocalDate extendedTo, DeadlinePolicy policy, ItalianHolidays holidays) {
        if (extendedTo != null && extendedTo.isBefore(published)) {
            throw new IllegalArgumentException(
                    "An extension is not before the deadline it extends: " + extendedTo + " is before " + published);
        }
        this.published = published;
        this.extendedTo = extendedTo;
        this.policy = Objects.requireNonNull(policy, "policy");
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.last = LastDay.of(published, policy, holidays);
        this.extension = extendedTo == null ? null : LastDay.of(extendedTo, policy, holidays);
    }

    /**
     * A deadline without extension, as published ({@link DeadlinePolicy#LITERAL}), with the {@linkplain
     * ItalianHolidays#national() national} holidays.
     *
     * @param published the last day, a day of Europe/Rome
     * @return the deadline
     */
    public static Deadline of(LocalDate published) {
        return new Deadline(published, null, DeadlinePolicy.LITERAL, ItalianHolidays.national());
    }

    /**
     * The same deadline with a second, later last day.
     *
     * @param day the last day of the extension, a day of Europe/Rome, or null for none
     * @return another deadline
     * @throws IllegalArgumentException where the day is before the deadline
     */
    public Deadline extendedTo(@Nullable LocalDate day) {
        return new Deadline(published, day, policy, holidays);
    }

    /**
     * The same deadline under another policy.
     *
     * @param other the policy, for the deadline and its extension
     * @return another deadline
     */
    public Deadline withPolicy(DeadlinePolicy other) {
        return new Deadline(published, extendedTo, other, holidays);
    }

    /**
     * The same deadline with other holidays, such as those with a patron saint's day.
     *
     * @param other the holidays; they matter for {@link DeadlinePolicy#ROLL_FORWARD} alone
     * @return another deadline
     */
    public Deadline withHolidays(ItalianHolidays other) {
        return new Deadline(published, extendedTo, policy, other);
    }

    /**
     * The policy.
     *
     * @return what becomes of a last day that is a holiday
     */
    public DeadlinePolicy policy() {
        return policy;
    }

    /**
     * The last day.
     *
     * @return the day as published and as it counts; that of the deadline even where it was extended
     */
    public LastDay last() {
        return last;
    }

    /**
     * The last day of the extension.
     *
     * @return the day as published and as it counts, or empty where there is no extension
     */
    public Optional<LastDay> extension() {
        return Optional.ofNullable(extension);
    }

    /**
     * The last day on which something can come in time, extended or not.
     *
     * @return the later of deadline and extension
     */
    public LastDay ultimate() {
        return extension == null || extension.instant().isBefore(last.instant()) ? last : extension;
    }

    /**
     * Decides on a submission.
     *
     * @param received the instant of receipt, or null where nothing was received
     * @return the decision; every instant has exactly one
     */
    public Decision decide(@Nullable Instant received) {
        return new Decision(this, received, timing(received));
    }

    private Timing timing(@Nullable Instant received) {
        if (received == null) {
            return Timing.NOT_RECEIVED;
        }
        if (last.isMet(received)) {
            return Timing.ON_TIME;
        }
        return extension != null && extension.isMet(received) ? Timing.WITHIN_EXTENSION : Timing.LATE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && published.equals(that.published)
                && Objects.equals(extendedTo, that.extendedTo)
                && policy == that.policy
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(published, extendedTo, policy, holidays);
    }

    @Override
    public String toString() {
        return published + (extendedTo == null ? "" : " extended to " + extendedTo) + " (" + policy + ")";
    }
}
