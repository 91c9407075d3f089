package it.apsis.register;

import it.apsis.deadline.Inclusion;
import it.apsis.deadline.Timing;
import it.apsis.entity.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works out what counts. One use, one thread. */
final class StateBuilder {
    private final Map<EntityId, List<Submission>> byBody = new LinkedHashMap<>();
    private final Map<String, Choice> choices = new HashMap<>();
    private final Function<Submission, Timing> timings;

    StateBuilder(List<RegisterEntry> entries, Function<Submission, Timing> timings) {
        this.timings = timings;
        Map<String, Submission> byId = new LinkedHashMap<>();
        for (RegisterEntry entry : entries) {
            if (entry instanceof Submission submission) {
                byId.putIfAbsent(submission.id(), submission);
            } else if (entry instanceof Choice choice) {
                // Entries are in order of time: the last choice of a submission stands.
                choices.put(choice.submission(), choice);
            }
        }
        byId.values().stream()
                .sorted(EntryOrder.RECEIPT)
                .forEach(submission -> byBody.computeIfAbsent(submission.entity(), body -> new ArrayList<>())
                        .add(submission));
    }

    CampaignState build(int flowYear) {
        List<RegisteredSubmission> all = new ArrayList<>();
        byBody.values().forEach(ofBody -> all.addAll(registered(ofBody)));
        all.sort((one, other) -> EntryOrder.RECEIPT.compare(one.submission(), other.submission()));
        return new CampaignState(flowYear, all);
    }

    private List<RegisteredSubmission> registered(List<Submission> ofBody) {
        Map<Submission, Submission> duplicates = duplicates(ofBody);
        List<Submission> counting = ofBody.stream()
                .filter(submission -> submission.isUsable() && !duplicates.containsKey(submission))
                .toList();
        Submission current = counting.isEmpty() ? null : counting.get(counting.size() - 1);
        Choice choice = lastChoice(counting);
        Submission includable = includable(counting, choice);
        List<RegisteredSubmission> registered = new ArrayList<>();
        Submission before = null;
        for (Submission submission : ofBody) {
            boolean counts = submission.isUsable() && !duplicates.containsKey(submission);
            registered.add(new RegisteredSubmission(
                    submission,
                    timings.apply(submission),
                    submission == current,
                    submission == includable,
                    Optional.ofNullable(duplicates.get(submission)),
                    counts ? Optional.ofNullable(before) : Optional.empty(),
                    submission == includable ? Optional.ofNullable(choice) : Optional.empty()));
            before = counts ? submission : before;
        }
        return registered;
    }

    /**
     * Usable ones are duplicates of the first usable one with the same bytes: one that could not be used before (such as
     * for a time of receipt that could not be read) must not keep the same file from counting later.
     */
    private static Map<Submission, Submission> duplicates(List<Submission> ofBody) {
        Map<String, Submission> usable = new HashMap<>();
        Map<String, Submission> any = new HashMap<>();
        Map<Submission, Submission> duplicates = new HashMap<>();
        for (Submission submission : ofBody) {
            String bytes = submission.sha256();
            if (bytes != null) {
                Submission first = any.putIfAbsent(bytes, submission);
                if (submission.isUsable()) {
                    first = usable.putIfAbsent(bytes, submission);
                }
                if (first != null) {
                    duplicates.put(submission, first);
                }
            }
        }
        return duplicates;
    }

    /** Choices of submissions that are not there, or do not count, are kept in the register and choose nothing. */
    private @Nullable Choice lastChoice(List<Submission> counting) {
        return counting.stream()
                .map(submission -> choices.get(submission.id()))
                .filter(Objects::nonNull)
                .max(EntryOrder.ALL)
                .orElse(null);
    }

    private @Nullable Submission includable(List<Submission> counting, @Nullable Choice choice) {
        Submission includable = null;
        for (Submission submission : counting) {
            boolean chosen = choice != null && choice.submission().equals(submission.id());
            if (chosen) {
                return submission;
            }
            if (timings.apply(submission).inclusion() == Inclusion.ENSURED) {
                includable = submission;
            }
        }
        return includable;
    }
}
