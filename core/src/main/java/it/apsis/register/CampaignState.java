package it.apsis.register;

import it.apsis.deadline.Timing;
import it.apsis.entity.EntityId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What counts in the campaign of one flow year. Immutable. */
public final class CampaignState {
    private final int flowYear;
    private final List<RegisteredSubmission> submissions;
    private final Map<String, RegisteredSubmission> byId = new HashMap<>();
    private final Map<EntityId, RegisteredSubmission> current = new LinkedHashMap<>();
    private final Map<EntityId, RegisteredSubmission> includable = new LinkedHashMap<>();
    private final Map<EntityId, RegisteredSubmission> late = new LinkedHashMap<>();

    CampaignState(int flowYear, List<RegisteredSubmission> inOrder) {
        this.flowYear = flowYear;
        this.submissions = List.copyOf(inOrder);
        for (RegisteredSubmission one : submissions) {
            EntityId body = one.submission().entity();
            byId.put(one.submission().id(), one);
            if (one.current()) {
                current.put(body, one);
            }
            if (one.includable()) {
                includable.put(body, one);
            }
            if (one.counts() && one.timing() == Timing.LATE) {
                late.put(body, one);
            }
        }
        late.values().removeIf(RegisteredSubmission::includable);
    }

    /**
     * The calendar year of the flows.
     *
     * @return the year
     */
    public int flowYear() {
        return flowYear;
    }

    /**
     * All submissions, unusable ones and duplicates too.
     *
     * @return the submissions in order of receipt, equal instants in the order of the table, those without an instant last
     */
    public List<RegisteredSubmission> submissions() {
        return submissions;
    }

    /**
     * Finds a submission.
     *
     * @param id its id
     * @return the submission and what it counts for, or empty
     */
    public Optional<RegisteredSubmission> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The current submissions: the last one of each body that answered, late or not.
     *
     * @return one for each body, in order of receipt
     */
    public List<RegisteredSubmission> current() {
        return submissions.stream().filter(RegisteredSubmission::current).toList();
    }

    /**
     * The current submission of a body.
     *
     * @param body its {@linkplain it.apsis.entity.BodyRegister#identify first identifier}
     * @return the submission, or empty where it sent none that can be used
     */
    public Optional<RegisteredSubmission> current(EntityId body) {
        return Optional.ofNullable(current.get(body));
    }

    /**
     * The submissions that enter the Report.
     *
     * @return at most one for each body, in order of receipt
     */
    public List<RegisteredSubmission> includable() {
        return submissions.stream().filter(RegisteredSubmission::includable).toList();
    }

    /**
     * The submission of a body that enters the Report.
     *
     * @param body its {@linkplain it.apsis.entity.BodyRegister#identify first identifier}
     * @return the submission, or empty where none is in time and none was chosen
     */
    public Optional<RegisteredSubmission> includable(EntityId body) {
        return Optional.ofNullable(includable.get(body));
    }

    /**
     * The last late submission of each body, whether or not it has one that is includable.
     *
     * @return at most one for each body, in order of receipt; none that an operator chose
     */
    public List<RegisteredSubmission> late() {
        return late.values().stream()
                .sorted(Comparator.comparing(RegisteredSubmission::submission, EntryOrder.RECEIPT))
                .toList();
    }

    @Override
    public String toString() {
        return "CampaignState[" + flowYear + ": " + submissions.size() + " submissions, " + current.size()
                + " bodies answered, " + includable.size() + " includable]";
    }
}
