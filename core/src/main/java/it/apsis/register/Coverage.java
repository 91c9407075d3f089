package it.apsis.register;

import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many bodies answered, by kind and Regione. A body answered when it has a current submission, late ones too.
 *
 * @param lines one for each kind and Regione with bodies that were invited or answered, by kind, then Regione, those
 *     without a known Regione last
 */
public record Coverage(List<Line> lines) {

    /**
     * One kind of body in one Regione.
     *
     * @param kind the kind; {@link EntityKind#OTHER} for bodies that are not known
     * @param regionCode the two digits of the Regione, or empty where it is not known
     * @param invited how many bodies of the register the campaign asked: those of its kinds that existed in the flow
     *     year
     * @param answered how many sent something that can be used, invited or not; positive and nil together
     * @param positive how many of these sent activities, by their current submission
     * @param nil how many of these declared to have none
     */
    public record Line(
            EntityKind kind, Optional<String> regionCode, long invited, long answered, long positive, long nil) {}

    private record Group(EntityKind kind, Optional<String> regionCode) {}

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::kind)
            .thenComparing(line -> line.regionCode().isEmpty())
            .thenComparing(line -> line.regionCode().orElse(""));

    /**
     * Copies the list.
     *
     * @param lines one for each kind and Regione with bodies that were invited or answered, by kind, then Regione,
     *     those without a known Regione last
     */
    public Coverage {
        lines = List.copyOf(lines);
    }

    /**
     * The coverage of a campaign.
     *
     * @param state what counts in it
     * @param respondents the kinds it asks
     * @param bodies the bodies that are known
     * @return the coverage
     */
    public static Coverage of(CampaignState state, Set<EntityKind> respondents, BodyRegister bodies) {
        Map<Group, long[]> counts = new HashMap<>();
        for (EntityKind kind : respondents) {
            for (Body body : bodies.bodies(kind, state.flowYear())) {
                counts(counts, group(Optional.of(body)))[0]++;
            }
        }
        for (RegisteredSubmission current : state.current()) {
            Submission submission = current.submission();
            counts(counts, group(bodies.find(submission.entity())))[submission.content() == Content.NIL ? 2 : 1]++;
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((group, count) -> lines.add(
                new Line(group.kind(), group.regionCode(), count[0], count[1] + count[2], count[1], count[2])));
        lines.sort(ORDER);
        return new Coverage(lines);
    }

    private static Group group(Optional<Body> body) {
        return new Group(body.map(Body::kind).orElse(EntityKind.OTHER), body.flatMap(Body::regionCode));
    }

    private static long[] counts(Map<Group, long[]> counts, Group group) {
        return counts.computeIfAbsent(group, key -> new long[3]);
    }

    /**
     * How many bodies were invited.
     *
     * @return the sum over all lines
     */
    public long invited() {
        return lines.stream().mapToLong(Line::invited).sum();
    }

    /**
     * How many bodies answered.
     *
     * @return the sum over all lines
     */
    public long answered() {
        return lines.stream().mapToLong(Line::answered).sum();
    }

    /**
     * How many bodies sent activities.
     *
     * @return the sum over all lines
     */
    public long positive() {
        return lines.stream().mapToLong(Line::positive).sum();
    }

    /**
     * How many bodies declared to have none.
     *
     * @return the sum over all lines
     */
    public long nil() {
        return lines.stream().mapToLong(Line::nil).sum();
    }
}
