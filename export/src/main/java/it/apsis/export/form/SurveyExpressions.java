package it.apsis.export.form;

import static it.apsis.export.form.SurveyExpression.all;
import static it.apsis.export.form.SurveyExpression.any;
import static it.apsis.export.form.SurveyExpression.quoted;

import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.ComparedTo;
import it.apsis.rule.Criterion.Counted;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.InYear;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.rule.Criterion.PartOf;
import it.apsis.rule.Relation;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Choice;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Criteria in the language of SurveyJS. That a criterion holds is one expression, that it fails another: in between the
 * answers say nothing.
 */
final class SurveyExpressions {
    private static final Set<AnswerType> SEVERAL =
            Set.of(AnswerType.CODES, AnswerType.CHOICES, AnswerType.LIST, AnswerType.TAGS);
    private static final Set<AnswerType> NUMBERS = Set.of(AnswerType.AMOUNT, AnswerType.DECIMAL, AnswerType.INTEGER);

    private final Questionnaire form;
    private final FormChoices choices;
    private final String scope;

    /**
     * Expressions about the answers of one document.
     *
     * @param scope what stands before a name: {@code panel.} where the questions are repeated for each activity
     */
    SurveyExpressions(Questionnaire form, FormChoices choices, String scope) {
        this.form = form;
        this.choices = choices;
        this.scope = scope;
    }

    /** Whether an expression can say it. A pattern is no part of the language. */
    static boolean isCarried(Criterion criterion) {
        return criterion instanceof AnyOf any
                ? any.criteria().stream().allMatch(SurveyExpressions::isCarried)
                : !(criterion instanceof Matching);
    }

    /** Refers to an answer. */
    String answer(String key) {
        return "{" + scope + SurveyExpression.named(key) + "}";
    }

    /** Refers to how many there are of an answer. */
    String count(String key) {
        return "{" + scope + SurveyExpression.named(key) + ".length}";
    }

    SurveyExpression given(String key) {
        return SurveyExpression.of(answer(key) + " notempty");
    }

    SurveyExpression blank(String key) {
        return SurveyExpression.of(answer(key) + " empty");
    }

    SurveyExpression holds(Criterion criterion) {
        return says(criterion, true);
    }

    SurveyExpression fails(Criterion criterion) {
        return says(criterion, false);
    }

    private SurveyExpression says(Criterion criterion, boolean holds) {
        if (criterion instanceof AnyOf any) {
            List<SurveyExpression> each =
                    any.criteria().stream().map(one -> says(one, holds)).toList();
            return holds ? any(each) : all(each);
        }
        if (criterion instanceof Coded coded) {
            return coded(coded, holds);
        }
        if (criterion instanceof Answered answered) {
            return holds ? given(answered.key()) : blank(answered.key());
        }
        if (criterion instanceof Blank none) {
            return none(form.field(none.key()), holds);
        }
        if (criterion instanceof Flagged flagged) {
            String relation = flagged.set() == holds ? " = " : " <> ";
            return SurveyExpression.of(answer(flagged.key()) + relation + quoted(FormChoices.SET));
        }
        return compared(criterion, holds);
    }

    /** An amount of zero is none. */
    private SurveyExpression none(Field field, boolean holds) {
        String answer = answer(field.key());
        if (!NUMBERS.contains(field.answer())) {
            return holds ? blank(field.key()) : given(field.key());
        }
        return holds
                ? any(blank(field.key()), SurveyExpression.of(answer + " = 0"))
                : all(given(field.key()), SurveyExpression.of(answer + " <> 0"));
    }

    private SurveyExpression compared(Criterion criterion, boolean holds) {
        if (criterion instanceof Compared one) {
            String number = one.number().toPlainString();
            SurveyExpression relation = relation(answer(one.key()), one.relation(), number, holds);
            // Of a blank answer SurveyJS says that it is another number, and nothing else.
            return relation.text().contains(" <> ") ? all(given(one.key()), relation) : relation;
        }
        if (criterion instanceof InYear one) {
            // A text of digits alone is a number to SurveyJS, of which there is no part.
            String year = "substring('-' + " + answer(one.key()) + ", 1, 5)";
            return all(given(one.key()), relation(year, one.relation(), String.valueOf(form.flowYear()), holds));
        }
        if (criterion instanceof Counted one) {
            String number = String.valueOf(one.number());
            return all(given(one.key()), relation(count(one.key()), one.relation(), number, holds));
        }
        if (criterion instanceof ComparedTo one) {
            return all(
                    given(one.key()),
                    given(one.other()),
                    relation(answer(one.key()), one.relation(), answer(one.other()), holds));
        }
        if (criterion instanceof PartOf part) {
            return part(part, holds);
        }
        throw new IllegalArgumentException("SurveyJS has no expression for " + criterion);
    }

    /** What cannot be read is neither so nor otherwise. */
    private static SurveyExpression relation(String left, Relation relation, String right, boolean holds) {
        Relation asked = holds ? relation : relation.negated();
        return SurveyExpression.of(left + " " + asked.sign() + " " + right);
    }

    /** Of a correction, which is negative, a part is not further below zero. */
    private SurveyExpression part(PartOf part, boolean holds) {
        String one = answer(part.key());
        String whole = answer(part.whole());
        SurveyExpression within = any(
                all(relation(whole, Relation.AT_LEAST, "0", true), relation(one, Relation.AT_MOST, whole, holds)),
                all(relation(whole, Relation.BELOW, "0", true), relation(one, Relation.AT_LEAST, whole, holds)));
        return all(given(part.key()), given(part.whole()), within);
    }

    private SurveyExpression coded(Coded coded, boolean holds) {
        Field field = form.field(coded.key());
        boolean among = !(coded instanceof NoneOf) == holds;
        if (field.answer() == AnswerType.BOOLEAN) {
            boolean yes = coded.codes().contains("true") == among;
            return SurveyExpression.of(answer(field.key()) + " = " + yes);
        }
        if (coded instanceof OneOf && isSeveral(field)) {
            // That each is one of these is that none is another.
            return found(field, others(field, coded.codes()), !among);
        }
        return found(field, coded.codes(), among);
    }

    private boolean isSeveral(Field field) {
        return SEVERAL.contains(field.answer()) || isWeighted(field);
    }

    private boolean isWeighted(Field field) {
        return field.answer() == AnswerType.WEIGHTED_CODES && AnswerSchemas.hasShares(form.flowYear());
    }

    private List<String> others(Field field, List<String> codes) {
        Set<String> named = Set.copyOf(codes);
        return choices.of(field).stream()
                .flatMap(list -> list.choices().stream())
                .map(Choice::code)
                .filter(code -> !named.contains(code))
                .toList();
    }

    /** That the answer is given, and one of its codes is among these, or none is. */
    private SurveyExpression found(Field field, List<String> codes, boolean among) {
        if (codes.isEmpty()) {
            return among ? SurveyExpression.NEVER : given(field.key());
        }
        SurveyExpression found = isWeighted(field) ? shares(field, codes) : listed(field, codes, among);
        if (among) {
            return found;
        }
        return all(given(field.key()), isWeighted(field) ? found.negated() : found);
    }

    private SurveyExpression listed(Field field, List<String> codes, boolean among) {
        Stream<String> quoted = codes.stream().map(SurveyExpression::quoted);
        return SurveyExpression.of(answer(field.key())
                + (among ? " anyof " : " noneof ")
                + quoted.collect(Collectors.joining(", ", "[", "]")));
    }

    /** With a stroke before it and a colon behind, so stands each code in the text. */
    private SurveyExpression shares(Field field, List<String> codes) {
        String text = "('|' + " + answer(field.key()) + " + ':') contains ";
        List<String> ended = codes.stream().map(code -> code + ":").toList();
        List<String> beside =
                others(field, codes).stream().map(code -> code + ":").toList();
        return any(CodePrefixes.of(ended, beside).stream()
                .map(prefix -> SurveyExpression.of(text + quoted("|" + prefix)))
                .toList());
    }
}
