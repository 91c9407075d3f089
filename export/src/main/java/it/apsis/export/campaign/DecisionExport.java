package it.apsis.export.campaign;

import it.apsis.deadline.Deadline;
import it.apsis.deadline.Decision;
import it.apsis.deadline.LastDay;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** The decision on one submission, for machines and for people. */
public final class DecisionExport {
    private DecisionExport() {}

    /**
     * Writes a decision as a JSON object. The stream is flushed and not closed.
     *
     * @param edition what the edition is called
     * @param decision the decision
     * @param language the language of its message
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void json(String edition, Decision decision, Language language, OutputStream out) throws IOException {
        Deadline deadline = decision.deadline();
        JsonOutput.write(out, json -> {
            json.member("edition", edition);
            json.member("deadline", deadline.last().published().toString());
            json.member("policy", deadline.policy().name());
            json.member("effectiveLastDay", deadline.last().effective().toString());
            json.member("effectiveLastInstant", deadline.last().instant().toString());
            json.member(
                    "extendedTo",
                    deadline.extension()
                            .map(LastDay::published)
                            .map(Object::toString)
                            .orElse(null));
            json.member("received", decision.received().map(Instant::toString).orElse(null));
            json.member("timing", decision.timing().name());
            json.member("inclusion", decision.inclusion().name());
            json.member("message", decision.message(language));
        });
    }

    /**
     * Writes a decision in words: the constants of timing and inclusion, the message, and the reasons. The writer is
     * neither flushed nor closed.
     *
     * @param decision the decision
     * @param language the language
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void text(Decision decision, Language language, Appendable out) throws IOException {
        out.append(decision.timing().name())
                .append(" · ")
                .append(decision.inclusion().name());
        out.append('\n').append(decision.message(language)).append('\n');
        for (String reason : decision.reasons(language)) {
            out.append("- ").append(reason).append('\n');
        }
    }
}
