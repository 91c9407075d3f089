package it.apsis.export.register;

import it.apsis.deadline.Deadline;
import it.apsis.entity.EntityId;
import it.apsis.finding.Provenance;
import it.apsis.register.Content;
import it.apsis.register.Submission;
import it.apsis.register.Verdict;
import java.time.Instant;
import java.time.LocalDate;

/** Submissions of the survey of 2020 for tests. */
final class Samples {
    static final Instant FEBRUARY = Instant.parse("2021-02-01T10:00:00Z");
    private static final Deadline DEADLINE = Deadline.of(LocalDate.of(2021, 2, 28));

    private Samples() {}

    static Submission.Builder builder(String body, int number) {
        Instant received = FEBRUARY.plusSeconds(number);
        return Submission.builder()
                .flowYear(2020)
                .entity(EntityId.parse(body))
                .file("Comune di Agliè, \"" + number + "\"\n.csv")
                .sha256("ab" + number)
                .received(received)
                .order(number)
                .timing(DEADLINE.decide(received).timing())
                .content(Content.ACTIVITIES)
                .activities(number)
                .verdict(
                        new Verdict(1, 2, 3, new Provenance("0.1", "rules", "lists", number % 2 == 0 ? null : "mild")));
    }

    static Submission submission(int number) {
        return builder("001272", number).build();
    }
}
