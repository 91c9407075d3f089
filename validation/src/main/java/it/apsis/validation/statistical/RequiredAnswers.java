package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.NATURE_OF_SUBMISSION;

import it.apsis.codelist.CodeList;
import it.apsis.rule.Clause;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode.AidType;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ActivitySeries;
import it.apsis.validation.EditionValue;
import it.apsis.validation.Findings;
import it.apsis.validation.GatheringCheck;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import it.apsis.validation.declared.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Looks for mandatory answers that are blank, while one document passes. Not thread-safe. */
final class RequiredAnswers implements GatheringCheck<ActivityRow, BlankAnswers> {
    private static final EditionValue<List<Clause>> SENTENCES = Declared.sentences(RequiredAnswerRules.MISSING);
    private static final Function<RuleContext, Test<ActivityRecord>> EXCUSED =
            Declared.test("aid_type in multilateral_core");

    private final RuleContext context;
    private final CodeList aidTypes;
    private final Test<ActivityRecord> excused;
    private final Set<String> excusable;
    private final List<Question<ActivityRecord, ActivityRecord.Builder, ?>> columns = new ArrayList<>();

    /** For each of them, the answers that tell whether it is missed. */
    private final long[] bits;

    private final long reads;
    private BlankAnswers blanks;

    /** Whether the row of the moment misses an answer, which is said now or, once for each row, in the end. */
    private boolean isMissed;

    RequiredAnswers(RuleContext context) {
        this.context = context;
        this.aidTypes = context.codeLists().list("aid-types");
        this.excused = EXCUSED.apply(context);
        this.excusable = SENTENCES.in(context).stream()
                .flatMap(sentence -> sentence.then().stream())
                .flatMap(criterion -> criterion.keys().stream())
                .collect(Collectors.toUnmodifiableSet());
        for (Field field : context.form().fields()) {
            if (field.isMandatory() && context.isAsked(field.key())) {
                columns.add(ActivityQuestions.get(field.key()));
            }
        }
        this.bits = columns.stream().mapToLong(this::bits).toArray();
        this.reads = LongStream.of(bits).reduce(0, (one, other) -> one | other);
        this.blanks = new BlankAnswers(columns.size(), context.keptFindings());
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        isMissed = false;
        long changes = out.changes();
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & changes) == 0) {
                continue;
            }
            Question<ActivityRecord, ?, ?> question = columns.get(i);
            if (isAnswered(question.get(activity)) || isExcused(question, activity)) {
                blanks.open(i);
            } else {
                isMissed = true;
                missed(i, question, row, out);
            }
        }
    }

    private long bits(Question<?, ?, ?> question) {
        long own = ActivitySeries.bit(question.key());
        return excusable.contains(question.key()) ? own | ActivitySeries.bit(AID_TYPE.key()) : own;
    }

    @Override
    public long restsOn() {
        return isMissed ? ActivitySeries.EVERYTHING : reads;
    }

    /** A reader leaves a blank text out; an application may well hand one over. */
    private static boolean isAnswered(@Nullable Object answer) {
        return answer instanceof String text ? !text.isBlank() : answer != null;
    }

    /** Not blank but unreadable, or not asked of this row; nor is it missed where it cannot be told which it is. */
    private boolean isExcused(Question<ActivityRecord, ?, ?> question, ActivityRecord activity) {
        if (activity.unreadable().get(question.key()) != null) {
            return true;
        }
        if (!excusable.contains(question.key())) {
            return false;
        }
        AidType type = activity.aidType();
        return type == null
                ? activity.unreadable().get(AID_TYPE.key()) != null
                : excused.holds(activity) || !aidTypes.isKnown(type.value());
    }

    /** As long as a column has no answer, its blanks are held back: it may be that it has none at all. */
    private void missed(int column, Question<?, ?, ?> question, ActivityRow row, Findings out) {
        if (blanks.isOpen(column) && !out.isRoomFor(row.row())) {
            out.report(Raised.at(question.key()).place(row.place(null)));
            return;
        }
        ImpliedNature implied =
                question.equals(NATURE_OF_SUBMISSION) ? ImpliedNature.of(row.activity()) : ImpliedNature.UNCLEAR;
        if (blanks.isOpen(column)) {
            out.report(Raised.at(question.key())
                    .place(row.place(question.key()))
                    .suggesting(implied.suggestions(context)));
        } else {
            blanks.held(column).add(row, implied);
        }
    }

    @Override
    public void finish(Findings out) {
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            long count = blanks.held(i).count();
            if (count > 1 && !blanks.isOpen(i)) {
                out.report(Raised.at(key)
                        .as(RequiredAnswerRules.COLUMN_BLANK)
                        .place(context.header(key))
                        .with("rows", count));
            } else {
                blanks.held(i).release(key, context, out);
            }
        }
    }

    @Override
    public BlankAnswers gathered() {
        return blanks;
    }

    @Override
    public void resume(BlankAnswers gathered) {
        blanks = gathered;
    }
}
