package it.apsis.validation;

import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.StatisticalReturn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checking of a return that somebody is writing. After each change only the rules that have read a changed answer look
 * at the row again, and those that see the return as a whole; the report is the same as that of a check from the start.
 * Not thread-safe; it holds the rows.
 *
 * <p>A rule that looks at one answer or one row judges by that row alone: what it remembers of other rows is not seen
 * here. Where a rule fails, or counts what others say ({@link Rule#isLast}), every report comes from a check from the
 * start.
 */
public final class IncrementalValidation {
    private final SurveyValidator validator;
    private final RuleContext context;
    private final Limits limits;
    private final StatisticalReturn initial;
    private final ReturnHead head;
    private final List<RowMemory> rows = new ArrayList<>();
    private final @Nullable DividedRules rules;
    private final List<RunningRule<ActivityRow>> rowRules;
    private boolean fromTheStart;
    private @Nullable ValidationReport report;

    IncrementalValidation(
            SurveyValidator validator,
            Limits limits,
            StatisticalReturn document,
            RuleContext context,
            ReturnHead head) {
        this.validator = validator;
        this.limits = limits;
        this.initial = document;
        this.head = head;
        this.context = context;
        this.rules = divide();
        this.rowRules = rules == null ? List.of() : rules.rowRules();
        document.activities().forEach(this::add);
    }

    private @Nullable DividedRules divide() {
        try {
            boolean counting = validator.rules().active().stream()
                    .anyMatch(entry -> entry.rule().isLast());
            // What all others say of a row is not to be had from a part of them.
            fromTheStart = counting;
            return counting ? null : new DividedRules(validator.rules(), context);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            // A rule that cannot even be prepared: the engine names it in each report.
            fromTheStart = true;
            return null;
        }
    }

    /**
     * How many activities there are.
     *
     * @return the number
     */
    public int size() {
        return rows.size();
    }

    /**
     * An activity.
     *
     * @param index its place, from 0
     * @return the activity as it is now
     * @throws IndexOutOfBoundsException where there is none
     */
    public ActivityRecord get(int index) {
        return rows.get(index).row().activity();
    }

    /**
     * Puts an activity in the place of one.
     *
     * @param index its place, from 0
     * @param activity the activity with whatever has changed
     * @throws IndexOutOfBoundsException where there is none
     */
    public void set(int index, ActivityRecord activity) {
        RowMemory memory = rows.get(index);
        memory.replace(row(index, activity));
        check(memory);
    }

    /**
     * Adds an activity at the end.
     *
     * @param activity the activity
     */
    public void add(ActivityRecord activity) {
        RowMemory memory = new RowMemory(row(rows.size(), activity), rules == null ? 0 : rules.countOfRows());
        rows.add(memory);
        check(memory);
    }

    /**
     * Takes an activity out. Those behind it move up, and are checked again.
     *
     * @param index its place, from 0
     * @throws IndexOutOfBoundsException where there is none
     */
    public void remove(int index) {
        rows.remove(index);
        report = null;
        for (int i = index; i < rows.size(); i++) {
            set(i, get(i));
        }
    }

    /**
     * The return as it is now.
     *
     * @return the return
     */
    public StatisticalReturn document() {
        return StatisticalReturn.builder()
                .flowYear(initial.flowYear())
                .entity(initial.entity())
                .nilReturn(initial.nilReturn())
                .addAllActivities(
                        rows.stream().map(memory -> memory.row().activity()).toList())
                .build();
    }

    /**
     * The verdict on the return as it is now.
     *
     * @return the report, the same that {@link SurveyValidator#validate(StatisticalReturn)} gives for {@link #document()}
     */
    public ValidationReport report() {
        ValidationReport current = report;
        if (current == null) {
            current = fromTheStart ? validator.validate(document()) : sumUp();
            report = current;
        }
        return current;
    }

    /**
     * What there is to say of one activity by itself, known as soon as it has been written; {@link #report} adds what
     * the rules say that see the return as a whole.
     *
     * @param index its place, from 0
     * @return the findings of the rules that look at one answer or one row, in order
     * @throws IndexOutOfBoundsException where there is none
     */
    public List<Finding> findings(int index) {
        RowMemory memory = rows.get(index);
        return rules != null
                ? RunningRules.suggested(memory.findings().findings(), rowRules)
                : report().findings().stream()
                        .filter(finding -> finding.place().row() == memory.row().row())
                        .toList();
    }

    private ActivityRow row(int index, ActivityRecord activity) {
        return ActivityRow.of(head.columns(), index + 1L, activity);
    }

    private void check(RowMemory memory) {
        report = null;
        DividedRules divided = rules;
        if (divided == null) {
            return;
        }
        RuleEngine<ActivityRow> engine = new RuleEngine<>(validator.rules(), rowRules, memory.findings(), limits);
        run(engine, memory, divided);
        engine.finish();
        fromTheStart |= !RunningRules.faults(rowRules).isEmpty();
    }

    private static void run(RuleEngine<ActivityRow> engine, RowMemory memory, DividedRules divided) {
        ActivityRow row = memory.row();
        divided.desk().memory = memory;
        engine.run(
                row, row.row(), Set.copyOf(row.activity().unreadable().asMap().keySet()), ActivitySeries.EVERYTHING);
    }

    private ValidationReport sumUp() {
        DividedRules divided = rules;
        FindingCollector collector = FindingCollector.keeping(limits.maxFindings());
        AmountSums sums = new AmountSums();
        List<RunningRule<ActivityRow>> running = new ArrayList<>(rowRules);
        if (divided != null) {
            List<RunningRule<ActivityRow>> whole = divided.wholeRules();
            running.addAll(whole);
            RuleEngine<ActivityRow> engine = new RuleEngine<>(divided.silentAboutRows(), whole, collector, limits);
            for (RowMemory memory : rows) {
                collector.addAll(memory.findings());
                sums.add(memory.row().activity());
                run(engine, memory, divided);
            }
            engine.finish();
        }
        List<Finding> kept = RunningRules.suggested(collector.findings(), running);
        if (!RunningRules.faults(running).isEmpty()) {
            fromTheStart = true;
            return validator.validate(document());
        }
        SourceDescription source =
                new SourceDescription(head.file(), head.sheet(), head.layout(), rows.size(), 0, null);
        return RuleRun.report(validator.rules(), context, source, sums.totals(), collector, kept, List.of());
    }
}
