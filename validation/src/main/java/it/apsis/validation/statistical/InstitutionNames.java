package it.apsis.validation.statistical;

import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import it.apsis.entity.Recognition;
import it.apsis.statistical.ActivityRow;
import it.apsis.text.Folding;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at each distinct name of a notifying body once, on the row where it stands first. Not thread-safe. */
final class InstitutionNames implements Check<ActivityRow> {
    /** To look for names near an unknown one takes thousands of times as long as to find one that is known. */
    private static final int MOST_SEARCHED = 100;

    private static final Set<String> FIRST_WORDS_OF_INCOMPLETE_LISTS = Set.of("unione", "comunita", "consorzio");

    private final BodyRegister bodies;
    private final int flowYear;
    private final Judge judge;
    private final FirstRows seen = new FirstRows(-1L);
    private @Nullable String last;
    private int searches;

    private InstitutionNames(RuleContext context, int searches, Judge judge) {
        this.bodies = context.reference().bodies();
        this.flowYear = context.flowYear();
        this.searches = searches;
        this.judge = judge;
    }

    /** With the kind that unknown names tell, and names near them, as long as these are not too many. */
    static InstitutionNames searching(RuleContext context, Judge judge) {
        return new InstitutionNames(context, MOST_SEARCHED, judge);
    }

    /** For a rule that has nothing to say of unknown names. */
    static InstitutionNames finding(RuleContext context, Judge judge) {
        return new InstitutionNames(context, 0, judge);
    }

    /** What is done with a name. */
    @FunctionalInterface
    interface Judge {
        void judge(Recognition name, Findings out);
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        String name = row.activity().institution();
        if (name == null || name.equals(last)) {
            return;
        }
        last = name;
        if (seen.put(FirstRows.mixed(Folding.fold(name)), row.row()) < 0) {
            judge.judge(recognise(name), out);
        }
    }

    private Recognition recognise(String name) {
        if (searches > 0) {
            Recognition recognition = bodies.recognise(name, flowYear);
            searches -= recognition.bodies().isEmpty() ? 1 : 0;
            return recognition;
        }
        List<Body> found = bodies.find(name).map(List::of).orElseGet(() -> bodies.findByName(name, flowYear));
        Optional<EntityKind> kind = found.stream().findFirst().map(Body::kind);
        boolean incomplete = found.isEmpty()
                && Folding.words(name).stream().limit(1).anyMatch(FIRST_WORDS_OF_INCOMPLETE_LISTS::contains);
        return new Recognition(name, found, kind, incomplete, List.of());
    }
}
