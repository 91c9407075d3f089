package it.apsis.register;

import it.apsis.deadline.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every submission of every campaign, and every choice of an operator. Append-only and immutable: each change is another
 * register, that has all entries of this one.
 *
 * <p>A register is the set of its entries. Appending an entry twice is appending it once, replaying the {@link #entries()}
 * gives an equal register, and merging is commutative, associative and idempotent.
 */
public final class SubmissionRegister {
    private static final SubmissionRegister EMPTY = new SubmissionRegister(List.of());

    private final List<RegisterEntry> entries;

    private SubmissionRegister(List<RegisterEntry> sorted) {
        this.entries = sorted;
    }

    /**
     * The register without any entry.
     *
     * @return the register
     */
    public static SubmissionRegister empty() {
        return EMPTY;
    }

    /**
     * The register of some entries: a replay.
     *
     * @param entries entries in any order, some of them perhaps repeated
     * @return the register
     */
    public static SubmissionRegister of(Collection<? extends RegisterEntry> entries) {
        return EMPTY.append(entries);
    }

    /**
     * This register and one entry more.
     *
     * @param entry the entry
     * @return another register
     */
    public SubmissionRegister append(RegisterEntry entry) {
        int place = Collections.binarySearch(entries, entry, EntryOrder.ALL);
        if (place >= 0) {
            // The order looks at all an entry has, but only as text: let equality decide.
            return append(List.of(entry));
        }
        List<RegisterEntry> more = new ArrayList<>(entries.size() + 1);
        more.addAll(entries.subList(0, -place - 1));
        more.add(entry);
        more.addAll(entries.subList(-place - 1, entries.size()));
        return new SubmissionRegister(Collections.unmodifiableList(more));
    }

    /**
     * This register and some entries more.
     *
     * @param more the entries, in any order
     * @return another register
     */
    public SubmissionRegister append(Collection<? extends RegisterEntry> more) {
        Set<RegisterEntry> all = new LinkedHashSet<>(entries);
        if (!all.addAll(more)) {
            return this;
        }
        List<RegisterEntry> sorted = new ArrayList<>(all);
        sorted.sort(EntryOrder.ALL);
        return new SubmissionRegister(List.copyOf(sorted));
    }

    /**
     * The entries of this register and of another.
     *
     * @param other the other
     * @return a register with the entries of both
     */
    public SubmissionRegister merge(SubmissionRegister other) {
        return append(other.entries);
    }

    /**
     * This register and an operator's choice.
     *
     * @param submission the id of a submission
     * @param operator who chooses
     * @param at when
     * @param reason why
     * @return another register, in whose state the submission is the includable one of its body
     * @throws IllegalArgumentException where there is no such submission, or it is unusable or a duplicate, or nobody
     *     chooses, or for no reason
     */
    public SubmissionRegister choose(String submission, String operator, Instant at, String reason) {
        Submission chosen = find(submission)
                .orElseThrow(() -> new IllegalArgumentException("There is no submission '" + submission + "'"));
        CampaignState state = campaign(chosen.flowYear());
        if (!state.find(submission).map(RegisteredSubmission::counts).orElse(false)) {
            throw new IllegalArgumentException(
                    "A submission that is unusable or a duplicate cannot be chosen: '" + submission + "'");
        }
        return append(new Choice(chosen.flowYear(), submission, operator, at, reason));
    }

    /**
     * All entries.
     *
     * @return the entries by the time at which they happened, those without a time last; unmodifiable
     */
    public List<RegisterEntry> entries() {
        return entries;
    }

    /**
     * Finds a submission.
     *
     * @param id its id
     * @return the submission, the first one where entries are in {@link #conflicts() conflict}, or empty
     */
    public Optional<Submission> find(String id) {
        return submissions().stream()
                .filter(submission -> submission.id().equals(id))
                .findFirst();
    }

    private List<Submission> submissions() {
        return entries.stream()
                .filter(Submission.class::isInstance)
                .map(Submission.class::cast)
                .toList();
    }

    /**
     * The years of which there are entries.
     *
     * @return the flow years, in order
     */
    public Set<Integer> flowYears() {
        Set<Integer> years = new TreeSet<>();
        entries.forEach(entry -> years.add(entry.flowYear()));
        return years;
    }

    /**
     * Ids that several different submissions have, as can happen when registers are merged that were kept apart. The first
     * submission of such an id counts, the others are kept.
     *
     * @return the ids, in order
     */
    public Set<String> conflicts() {
        Map<String, Submission> byId = new HashMap<>();
        Set<String> conflicts = new TreeSet<>();
        for (Submission submission : submissions()) {
            if (byId.putIfAbsent(submission.id(), submission) != null) {
                conflicts.add(submission.id());
            }
        }
        return conflicts;
    }

    /**
     * What counts in a campaign, by the timing that each submission was registered with.
     *
     * @param flowYear the calendar year of the flows
     * @return the state; empty where there is no entry of that year
     */
    public CampaignState campaign(int flowYear) {
        return new StateBuilder(ofYear(flowYear), Submission::timing).build(flowYear);
    }

    /**
     * What counts in a campaign whose deadline has changed since, such as by an extension. The entries stay as they are.
     *
     * @param flowYear the calendar year of the flows
     * @param deadline the deadline that decides
     * @return the state, with the timing that follows from the deadline
     */
    public CampaignState campaign(int flowYear, Deadline deadline) {
        return new StateBuilder(
                        ofYear(flowYear),
                        submission -> deadline.decide(submission.received()).timing())
                .build(flowYear);
    }

    private List<RegisterEntry> ofYear(int flowYear) {
        return entries.stream().filter(entry -> entry.flowYear() == flowYear).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubmissionRegister that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "SubmissionRegister[" + entries.size() + " entries of " + flowYears() + "]";
    }
}
