package it.apsis.register;

import it.apsis.deadline.Inclusion;
import it.apsis.deadline.Timing;
import it.apsis.entity.EntityId;
import it.apsis.style.DocumentStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One submission of one body, as it was registered. Immutable. */
@DocumentStyle
@Value.Immutable
public non-sealed interface Submission extends RegisterEntry {
    /**
     * Starts a submission.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it is called in the register.
     *
     * @return a name that no other submission has; where none was given, one made of year, body, file, bytes, time of
     *     receipt and place in the table, so that the same submission registered twice is one entry
     */
    @Value.Default
    default String id() {
        return SubmissionName.of(this);
    }

    @Override
    int flowYear();

    /**
     * The body.
     *
     * @return its {@linkplain it.apsis.entity.BodyRegister#identify first identifier}, or what was written where the body is
     *     not known
     */
    EntityId entity();

    /**
     * What was written for the body.
     *
     * @return the text; that of the identifier where nothing else was given
     */
    @Value.Default
    default String named() {
        return entity().code();
    }

    /**
     * The file.
     *
     * @return its name, as the table of submissions gives it
     */
    String file();

    /**
     * What its bytes are.
     *
     * @return their SHA-256 in lower-case hexadecimal, or null where there are none to be had
     */
    @Nullable
    String sha256();

    /**
     * When it was received.
     *
     * @return the instant; null where that could not be read, which makes the submission unusable
     */
    @Nullable
    Instant received();

    /**
     * Where it stands among those received at the same instant.
     *
     * @return its place in the table of submissions; 0 where nothing else was given
     */
    @Value.Default
    default int order() {
        return 0;
    }

    /**
     * The timing, decided by the deadline in force when it was registered.
     *
     * @return the timing
     */
    Timing timing();

    /**
     * What follows from the timing.
     *
     * @return the inclusion
     */
    default Inclusion inclusion() {
        return timing().inclusion();
    }

    /**
     * What it is.
     *
     * @return the content
     */
    Content content();

    /**
     * How many activities it has.
     *
     * @return the count; 0 where nothing else was given
     */
    @Value.Default
    default long activities() {
        return 0;
    }

    /**
     * What its check came to.
     *
     * @return the verdict; {@link Verdict#UNCHECKED} where nothing else was given
     */
    @Value.Default
    default Verdict verdict() {
        return Verdict.UNCHECKED;
    }

    /**
     * Why it is unusable.
     *
     * @return the reason, or null where it is usable
     */
    @Nullable
    String reason();

    @Override
    default @Nullable Instant at() {
        return received();
    }

    /**
     * Whether something can be made of it.
     *
     * @return true unless its content is {@link Content#UNUSABLE}
     */
    default boolean isUsable() {
        return content() != Content.UNUSABLE;
    }

    /**
     * Checks that it is whole.
     *
     * @throws IllegalArgumentException where it is unusable without a reason, or usable without a time of receipt or its
     *     bytes
     */
    @Value.Check
    default void check() {
        if (!isUsable() && reason() == null) {
            throw new IllegalArgumentException("An unusable submission has a reason: " + file());
        }
        if (isUsable() && (received() == null || sha256() == null)) {
            throw new IllegalArgumentException("A usable submission was received and has bytes: " + file());
        }
    }

    /** Builds a submission. Not thread-safe. */
    final class Builder extends ImmutableSubmission.Builder {
        Builder() {}
    }
}
