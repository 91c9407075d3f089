package it.apsis.register;

import it.apsis.deadline.Deadline;
import it.apsis.entity.EntityId;
import java.time.Instant;
import java.time.LocalDate;

/** Submissions of the survey of 2020 for tests. */
final class RegisterSamples {
    static final Deadline DEADLINE = Deadline.of(LocalDate.of(2021, 2, 28));
    static final Instant FEBRUARY = Instant.parse("2021-02-01T10:00:00Z");
    static final Instant MARCH = Instant.parse("2021-03-05T10:00:00Z");

    private RegisterSamples() {}

    static Submission.Builder builder(String body, String file, Instant received) {
        return Submission.builder()
                .flowYear(2020)
                .entity(EntityId.parse(body))
                .file(file)
                .sha256("hash of " + file)
                .received(received)
                .timing(DEADLINE.decide(received).timing())
                .content(Content.ACTIVITIES)
                .activities(3);
    }

    static Submission submission(String body, String file, Instant received) {
        return builder(body, file, received).build();
    }

    static Submission nil(String body, String file, Instant received) {
        return builder(body, file, received).content(Content.NIL).activities(0).build();
    }

    static Submission unusable(String body, String file, Instant received) {
        return builder(body, file, received)
                .content(Content.UNUSABLE)
                .activities(0)
                .reason("cannot be read")
                .build();
    }
}
