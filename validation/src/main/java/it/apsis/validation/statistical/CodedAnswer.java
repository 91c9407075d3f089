package it.apsis.validation.statistical;

import it.apsis.codelist.CodeList;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityCode.SustainableDevelopmentTarget;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** A question that codes of a list answer, while one document passes. Not thread-safe. */
final class CodedAnswer {
    private final String key;
    private final CodeList list;
    private final Question<ActivityRecord, ?, ?> question;
    private final BiPredicate<CodeList, String> good;

    /** Most columns repeat themselves from row to row: what was good a row ago needs no look into the list. */
    private String lastGood = "";

    private CodedAnswer(Field field, CodeList list, BiPredicate<CodeList, String> good) {
        this.key = field.key();
        this.list = list;
        this.question = ActivityQuestions.get(field.key());
        this.good = good;
    }

    /** The questions that the document asks, in the order of the form. */
    static List<CodedAnswer> asked(RuleContext context, BiPredicate<CodeList, String> good) {
        List<CodedAnswer> answers = new ArrayList<>();
        for (Field field : context.form().fields()) {
            if (isCoded(field) && context.isAsked(field.key())) {
                CodeList list = context.codeLists().list(field.codeList().orElseThrow());
                answers.add(new CodedAnswer(field, list, good));
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

    /** The codes of the answer that are not good, each once; none in the usual case. */
    List<String> wrong(ActivityRecord activity) {
        Object answer = question.get(activity);
        if (answer == null) {
            return List.of();
        }
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
        if (code.equals(lastGood)) {
            return before;
        }
        if (good.test(list, code)) {
            lastGood = code;
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
