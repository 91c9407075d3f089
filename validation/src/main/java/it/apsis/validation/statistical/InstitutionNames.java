package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.INSTITUTION;

import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.Recognition;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Suggestion;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.text.Folding;
import it.apsis.validation.Findings;
import it.apsis.validation.GatheringCheck;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each distinct name of a notifying body, and tells of it on the row where it stands first. Names of which there is
 * nothing to say are not kept, whatever their number. Not thread-safe.
 */
final class InstitutionNames implements GatheringCheck<ActivityRow, NamesSeen> {
    /** To look for names near an unknown one takes thousands of times as long as to find one that is known. */
    private static final int MOST_SEARCHED = 100;

    private static final int MOST_SUGGESTIONS = 3;

    /** How many names of which there is nothing to say are not looked at again. */
    private static final int MOST_REMEMBERED = 4096;

    private final RuleContext context;
    private final BodyRegister bodies;
    private final boolean searching;
    private final Judge judge;
    private NamesSeen seen;
    private final Set<String> good = new HashSet<>();
    private @Nullable String last;
    private int searches = MOST_SEARCHED;

    private InstitutionNames(RuleContext context, boolean searching, Judge judge) {
        this.context = context;
        this.searching = searching;
        this.bodies = context.reference().bodies();
        this.judge = judge;
        this.seen = new NamesSeen(context.keptFindings());
    }

    /** Suggests names near those that it tells of. */
    static InstitutionNames searching(RuleContext context, Judge judge) {
        return new InstitutionNames(context, true, judge);
    }

    /** Suggests what the judge suggests. */
    static InstitutionNames finding(RuleContext context, Judge judge) {
        return new InstitutionNames(context, false, judge);
    }

    /** What is said of a name. */
    @FunctionalInterface
    interface Judge {
        @Nullable
        Raised judge(Recognition name);
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        String name = row.activity().institution();
        if (name == null || name.equals(last)) {
            return;
        }
        last = name;
        if (good.contains(name)) {
            return;
        }
        long key = FirstRows.mixed(Folding.fold(name));
        if (seen.has(key)) {
            return;
        }
        Raised raised = judge(name);
        if (raised == null) {
            if (good.size() >= MOST_REMEMBERED) {
                good.clear();
            }
            good.add(name);
        } else {
            String text = row.text(INSTITUTION.key());
            seen.tell(new NamesSeen.Told(key, row.row(), row.line(), name, text, raised.severity()));
        }
    }

    private static final long NAME = ActivitySeries.bit(INSTITUTION.key());

    /** What is to be said of a name is said in the end, however often it stands there. */
    @Override
    public long restsOn() {
        return NAME;
    }

    private @Nullable Raised judge(String name) {
        return judge.judge(bodies.look(name, context.flowYear()));
    }

    @Override
    public void finish(Findings out) {
        for (NamesSeen.Told told : seen.told()) {
            Raised raised = judge(told.name());
            if (raised != null) {
                Place place = context.place(told.row(), told.line(), INSTITUTION.key());
                out.report(raised.place(place).value(told.text()));
            }
        }
        seen.more().forEach((severity, count) -> {
            Raised raised = severity == null ? Raised.byRule() : Raised.byRule().severity(severity);
            out.report(raised.place(Place.WHOLE).counted(count));
        });
    }

    @Override
    public List<Suggestion> suggestions(Finding kept) {
        String name = kept.value();
        if (!searching || name == null || searches == 0) {
            return kept.suggestions();
        }
        searches--;
        return bodies.near(name, MOST_SUGGESTIONS).stream()
                .map(Body::suggestion)
                .toList();
    }

    @Override
    public NamesSeen gathered() {
        return seen;
    }

    @Override
    public void resume(NamesSeen gathered) {
        seen = gathered;
    }
}
