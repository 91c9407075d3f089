package it.apsis.validation.statistical;

import it.apsis.codelist.CodeList;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityCode.SustainableDevelopmentTarget;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivitySeries;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** A question that codes of a list answer, while one document passes. Not thread-safe. */
final class CodedAnswer {
    private static final int MOST_REMEMBERED = 4096;

    private final String key;
    private final CodeList list;
    private final Question<ActivityRecord, ?, ?> question;
    private final long bit;
    private final BiPredicate<CodeList, String> isGood;

    /** Good answers, each the very object that a reader gives for it. */
    private final Set<Object> good = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Good codes, which need no look into the list. Wrong ones are not remembered: they may all differ. */
    private final Set<String> met = new HashSet<>();

    private CodedAnswer(Field field, CodeList list, BiPredicate<CodeList, String> isGood) {
        this.key = field.key();
        this.list = list;
        this.question = ActivityQuestions.get(field.key());
        this.bit = ActivitySeries.bit(field.key());
        this.isGood = isGood;
    }

    /** The questions that the document asks, in the order of the form. */
    static List<CodedAnswer> asked(RuleContext context, BiPredicate<CodeList, String> isGood) {
        List<CodedAnswer> answers = new ArrayList<>();
        for (Field field : context.form().fields()) {
            if (isCoded(field) && context.isAsked(field.key())) {
                CodeList list = context.codeLists().list(field.codeList().orElseThrow());
                answers.add(new CodedAnswer(field, list, isGood));
            }
        }
        return answers;
    }

    /** Markers, flags and keywords have rules of their own. */
    static boolean isCoded(Field field) {
        return field.codeList().isPresent()
                && switch (field.answer()) {
                    case CODE, CODES, WEIGHTED_CODES, INTEGER -> true;
                    default -> false;
                };
    }

    String key() {
        return key;
    }

    CodeList list() {
        return list;
    }

    /**
     * The codes of the answer that are not good, each once; none in the usual case.
     *
     * @param changes the answers that may be others than those in which nothing was wrong
     */
    List<String> wrong(ActivityRecord activity, long changes) {
        if ((bit & changes) == 0) {
            return List.of();
        }
        Object answer = question.get(activity);
        if (answer == null || good.contains(answer)) {
            return List.of();
        }
        List<String> wrong = wrongCodes(answer);
        if (wrong.isEmpty() && good.size() < MOST_REMEMBERED) {
            good.add(answer);
        }
        return wrong;
    }

    private List<String> wrongCodes(Object answer) {
        if (answer instanceof ActivityCode code) {
            return wrong(code.value(), List.of());
        }
        List<String> wrong = List.of();
        if (answer instanceof Purposes purposes) {
            for (PurposeShare share : purposes.shares()) {
                wrong = wrong(share.purpose().value(), wrong);
            }
        } else if (answer instanceof SdgFocus focus) {
            for (SustainableDevelopmentTarget target : focus.targets()) {
                wrong = wrong(target.value(), wrong);
            }
        } else {
            wrong = wrong(answer.toString(), wrong);
        }
        return wrong;
    }

    private List<String> wrong(String code, List<String> before) {
        if (met.contains(code)) {
            return before;
        }
        if (isGood.test(list, code)) {
            if (met.size() < MOST_REMEMBERED) {
                met.add(code);
            }
            return before;
        }
        if (before.size() >= CodeRules.MOST_NAMED || before.contains(code)) {
            return before;
        }
        List<String> wrong = new ArrayList<>(before);
        wrong.add(code);
        return wrong;
    }
}
