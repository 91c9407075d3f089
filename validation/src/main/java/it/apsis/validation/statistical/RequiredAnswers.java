package it.apsis.validation.statistical;

import static it.apsis.statistical.ActivityQuestions.AID_TYPE;
import static it.apsis.statistical.ActivityQuestions.NATURE_OF_SUBMISSION;
import static it.apsis.statistical.ActivityQuestions.PURPOSE;
import static it.apsis.statistical.ActivityQuestions.RECIPIENT;

import it.apsis.codelist.CodeList;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode.AidType;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for mandatory answers that are blank, while one document passes. Not thread-safe. */
final class RequiredAnswers implements Check<ActivityRow> {
    private final RuleContext context;
    private final CodeList aidTypes;
    private final AidKinds kinds;
    private final List<RequiredColumn> columns = new ArrayList<>();

    RequiredAnswers(RuleContext context) {
        this.context = context;
        this.aidTypes = context.codeLists().list("aid-types");
        this.kinds = AidKinds.of(context);
        for (Field field : context.form().fields()) {
            if (field.isMandatory() && context.isAsked(field.key())) {
                columns.add(new RequiredColumn(ActivityQuestions.get(field.key())));
            }
        }
    }

    @Override
    public void check(ActivityRow row, Findings out) {
        ActivityRecord activity = row.activity();
        for (RequiredColumn column : columns) {
            if (isAnswered(column.question.get(activity)) || isExcused(column.question, activity)) {
                column.found(out);
            } else {
                column.missed(row, out);
            }
        }
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
        if (!question.equals(RECIPIENT) && !question.equals(PURPOSE)) {
            return false;
        }
        AidType type = activity.aidType();
        return type == null
                ? activity.unreadable().get(AID_TYPE.key()) != null
                : kinds.is(AidKinds.MULTILATERAL_CORE, type) || !aidTypes.isKnown(type.value());
    }

    @Override
    public void finish(Findings out) {
        for (RequiredColumn column : columns) {
            column.finish(out);
        }
    }

    /** A column of mandatory answers. As long as all of them are missed, they are held back. */
    private final class RequiredColumn {
        private final Question<ActivityRecord, ?, ?> question;
        private final HeldBack held;
        private boolean open;

        RequiredColumn(Question<ActivityRecord, ?, ?> question) {
            this.question = question;
            this.held = new HeldBack(context.keptFindings());
        }

        void found(Findings out) {
            if (!open) {
                open = true;
                held.release(question.key(), context, out);
            }
        }

        void missed(ActivityRow row, Findings out) {
            if (open) {
                out.report(Raised.at(question.key()).suggesting(implied(row).suggestions(context)));
            } else {
                held.add(row, implied(row));
            }
        }

        void finish(Findings out) {
            if (held.count() > 1 && !open) {
                out.report(Raised.at(question.key())
                        .as(RequiredAnswerRules.COLUMN_BLANK)
                        .place(context.header(question.key()))
                        .with("rows", held.count()));
            } else if (!open) {
                held.release(question.key(), context, out);
            }
        }

        private ImpliedNature implied(ActivityRow row) {
            return question.equals(NATURE_OF_SUBMISSION) ? ImpliedNature.of(row.activity()) : ImpliedNature.UNCLEAR;
        }
    }
}
