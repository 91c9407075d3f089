package it.apsis.export.consolidation;

import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.export.national.Tally;
import it.apsis.register.CampaignState;
import it.apsis.register.RegisteredSubmission;
import it.apsis.register.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The submissions of a campaign with their files and checks. Immutable. */
final class Answers {
    /** One submission with its file and its check. */
    record Answer(RegisteredSubmission registered, Filed filed, CheckedFile checked) {
        Tally tally() {
            return new Tally(
                    checked.activities(),
                    checked.totals().commitment(),
                    checked.totals().disbursement());
        }
    }

    private final CampaignState state;
    private final BodyRegister bodies;
    private final List<Answer> all;

    /** The lists are in the order of the table; the answers are in that of receipt. */
    Answers(CampaignState state, BodyRegister bodies, List<Filed> filed, List<CheckedFile> checked) {
        this.state = state;
        this.bodies = bodies;
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < filed.size(); i++) {
            places.put(filed.get(i).row().order(), i);
        }
        this.all = state.submissions().stream()
                .map(one -> {
                    int place = places.getOrDefault(one.submission().order(), 0);
                    return new Answer(one, filed.get(place), checked.get(place));
                })
                .toList();
    }

    CampaignState state() {
        return state;
    }

    BodyRegister bodies() {
        return bodies;
    }

    List<Answer> all() {
        return all;
    }

    List<Answer> includable() {
        return all.stream().filter(one -> one.registered().includable()).toList();
    }

    List<Answer> late() {
        List<RegisteredSubmission> late = state.late();
        return all.stream().filter(one -> late.contains(one.registered())).toList();
    }

    /** What counted once, and was replaced by what came later. */
    List<Answer> superseded() {
        List<RegisteredSubmission> late = state.late();
        return all.stream()
                .filter(one ->
                        one.registered().counts() && !one.registered().includable() && !late.contains(one.registered()))
                .toList();
    }

    List<Answer> duplicates() {
        return all.stream()
                .filter(one -> one.registered().submission().isUsable()
                        && one.registered().duplicateOf().isPresent())
                .toList();
    }

    List<Answer> unusable() {
        return all.stream()
                .filter(one -> !one.registered().submission().isUsable())
                .toList();
    }

    static Tally sum(List<Answer> answers) {
        return answers.stream().map(Answer::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** What a body is called; homonyms are told apart by their province. */
    String name(Submission submission) {
        return bodies.find(submission.entity())
                .map(body -> body.title()
                        + body.provinceAbbreviation()
                                .map(code -> " (" + code + ")")
                                .orElse(""))
                .orElse(submission.named());
    }

    /** What the body signs with. */
    String signature(Submission submission) {
        return bodies.find(submission.entity()).map(Body::title).orElse(submission.named());
    }
}
