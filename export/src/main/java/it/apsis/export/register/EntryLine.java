package it.apsis.export.register;

import it.apsis.deadline.Timing;
import it.apsis.entity.EntityId;
import it.apsis.finding.Provenance;
import it.apsis.register.Choice;
import it.apsis.register.Content;
import it.apsis.register.RegisterEntry;
import it.apsis.register.Submission;
import it.apsis.register.Verdict;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of a register as a line of JSON. */
final class EntryLine {
    private static final String SUBMISSION = "submission";
    private static final String CHOICE = "choice";

    private final Map<String, String> values;

    private EntryLine(Map<String, String> values) {
        this.values = values;
    }

    static byte[] write(RegisterEntry entry) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (entry instanceof Submission submission) {
            values.put("type", SUBMISSION);
            put(values, submission);
        } else if (entry instanceof Choice choice) {
            values.put("type", CHOICE);
            values.put("flowYear", choice.flowYear());
            values.put("submission", choice.submission());
            values.put("operator", choice.operator());
            values.put("at", choice.at());
            values.put("reason", choice.reason());
        }
        return FlatJson.write(values);
    }

    private static void put(Map<String, @Nullable Object> values, Submission submission) {
        values.put("id", submission.id());
        values.put("flowYear", submission.flowYear());
        values.put("scheme", submission.entity().scheme());
        values.put("entity", submission.entity().code());
        values.put("named", submission.named());
        values.put("file", submission.file());
        values.put("sha256", submission.sha256());
        values.put("received", submission.received());
        values.put("order", submission.order());
        values.put("timing", submission.timing());
        values.put("inclusion", submission.inclusion());
        values.put("content", submission.content().key());
        values.put("activities", submission.activities());
        Verdict verdict = submission.verdict();
        values.put("errors", verdict.errors());
        values.put("warnings", verdict.warnings());
        values.put("infos", verdict.infos());
        Provenance provenance = verdict.provenance();
        if (provenance != null) {
            values.put("version", provenance.version());
            values.put("ruleSet", provenance.ruleSet());
            values.put("codeLists", provenance.codeLists());
            values.put("profile", provenance.profile());
        }
        values.put("reason", submission.reason());
    }

    /** Throws IllegalArgumentException with what is wrong where the line is no entry. */
    static RegisterEntry read(byte[] line) {
        try {
            EntryLine read = new EntryLine(FlatJson.read(line));
            return switch (read.text("type")) {
                case SUBMISSION -> read.submission();
                case CHOICE -> read.choice();
                default -> throw new IllegalArgumentException("no type of entries: " + read.text("type"));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Choice choice() {
        return new Choice(
                number("flowYear"), text("submission"), text("operator"), Instant.parse(text("at")), text("reason"));
    }

    private Submission submission() {
        String received = values.get("received");
        return Submission.builder()
                .id(text("id"))
                .flowYear(number("flowYear"))
                .entity(new EntityId(EntityId.Scheme.valueOf(text("scheme")), text("entity")))
                .named(text("named"))
                .file(text("file"))
                .sha256(values.get("sha256"))
                .received(received == null ? null : Instant.parse(received))
                .order(number("order"))
                .timing(Timing.valueOf(text("timing")))
                .content(Content.ofKey(text("content"))
                        .orElseThrow(() -> new IllegalArgumentException("no content: " + text("content"))))
                .activities(Long.parseLong(text("activities")))
                .verdict(verdict())
                .reason(values.get("reason"))
                .build();
    }

    private Verdict verdict() {
        return new Verdict(
                Long.parseLong(text("errors")),
                Long.parseLong(text("warnings")),
                Long.parseLong(text("infos")),
                values.containsKey("version")
                        ? new Provenance(text("version"), text("ruleSet"), text("codeLists"), values.get("profile"))
                        : null);
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    private String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an entry without " + name);
        }
        return value;
    }
}
