package it.apsis.export.form;

import it.apsis.export.collect.ChoiceValue;
import it.apsis.export.collect.Expr;
import it.apsis.export.form.AnswerPlaces.Place;
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
import it.apsis.rule.Criterion.PartOf;
import it.apsis.rule.Relation;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says in XPath when a criterion holds and when it fails; where the answers say nothing it does neither. XPath compares
 * with a blank as with no number at all: all comparisons are false, but for that of being other.
 */
final class CriterionExpressions {
    private static final int YEAR_DIGITS = 4;

    private final Questionnaire form;
    private final AnswerPlaces places;

    CriterionExpressions(Questionnaire form, AnswerPlaces places) {
        this.form = form;
        this.places = places;
    }

    /**
     * Says a criterion.
     *
     * @param criterion the criterion
     * @param holds whether it is said that it holds, or that it fails
     * @return the expression, or empty where XPath has no words for it
     */
    Optional<Expr> of(Criterion criterion, boolean holds) {
        if (!criterion.keys().stream().allMatch(key -> places.find(key).isPresent())) {
            return Optional.empty();
        }
        if (criterion instanceof AnyOf any) {
            return anyOf(any, holds);
        }
        if (criterion instanceof ComparedTo compared) {
            return Optional.of(comparedTo(compared, holds));
        }
        if (criterion instanceof PartOf part) {
            Expr holding = within(part);
            Expr given = Expr.all(List.of(given(part.key()), given(part.whole())));
            return Optional.of(Expr.all(List.of(given, holds ? holding : Expr.not(holding))));
        }
        return ofOne((Criterion.OfOne) criterion, holds);
    }

    private Optional<Expr> anyOf(AnyOf any, boolean holds) {
        List<Optional<Expr>> each =
                any.criteria().stream().map(one -> of(one, holds)).toList();
        if (each.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Expr> expressions = each.stream().flatMap(Optional::stream).toList();
        return Optional.of(holds ? Expr.any(expressions) : Expr.all(expressions));
    }

    private Expr comparedTo(ComparedTo compared, boolean holds) {
        Relation relation = holds ? compared.relation() : compared.relation().negated();
        return Expr.all(List.of(
                given(compared.key()),
                given(compared.other()),
                Expr.of(answer(compared.key()), sign(relation), answer(compared.other()))));
    }

    private Expr within(PartOf part) {
        Expr zero = Expr.number(0);
        Expr whole = answer(part.whole());
        return Expr.any(List.of(
                Expr.all(List.of(Expr.of(whole, ">=", zero), Expr.of(answer(part.key()), "<=", whole))),
                Expr.all(List.of(Expr.of(whole, "<", zero), Expr.of(answer(part.key()), ">=", whole)))));
    }

    private Optional<Expr> ofOne(Criterion.OfOne criterion, boolean holds) {
        String key = criterion.key();
        if (criterion instanceof Answered) {
            return Optional.of(holds ? given(key) : Expr.not(given(key)));
        }
        if (criterion instanceof Blank) {
            return Optional.of(holds ? blank(key) : Expr.not(blank(key)));
        }
        if (criterion instanceof Flagged flagged) {
            return Optional.of(Expr.of(answer(key), flagged.set() == holds ? "=" : "!=", Expr.text(FormChoices.SET)));
        }
        if (criterion instanceof Coded coded) {
            return Optional.of(coded(coded, holds));
        }
        return measured(criterion, holds);
    }

    private Optional<Expr> measured(Criterion.OfOne criterion, boolean holds) {
        String key = criterion.key();
        if (criterion instanceof Compared compared) {
            return Optional.of(
                    number(answer(key), compared.relation(), holds, new Expr.Figure(compared.number()), key));
        }
        if (criterion instanceof InYear in) {
            Expr year = Expr.call("substr", answer(key), Expr.number(0), Expr.number(YEAR_DIGITS));
            Expr number = Expr.call("number", year);
            return Optional.of(number(number, in.relation(), holds, Expr.number(form.flowYear()), key));
        }
        if (criterion instanceof Counted counted) {
            return count(key)
                    .map(count -> Expr.of(
                            count,
                            sign(holds ? counted.relation() : counted.relation().negated()),
                            Expr.number(counted.number())));
        }
        if (criterion instanceof Matching matching && !isSeveral(key)) {
            Expr match = Expr.call("regex", answer(key), Expr.text("^(" + matching.pattern() + ")$"));
            return Optional.of(Expr.all(List.of(given(key), holds ? match : Expr.not(match))));
        }
        return Optional.empty();
    }

    private Expr number(Expr value, Relation relation, boolean holds, Expr other, String key) {
        Relation asked = holds ? relation : relation.negated();
        Expr comparison = Expr.of(value, sign(asked), other);
        return asked == Relation.OTHER_THAN ? Expr.all(List.of(given(key), comparison)) : comparison;
    }

    /** One code, of several all or one, is among some. */
    private Expr coded(Coded coded, boolean holds) {
        String key = coded.key();
        List<String> values = coded.codes().stream().map(ChoiceValue::of).toList();
        Expr among;
        if (isSeveral(key)) {
            among = Expr.call("regex", all(key), Expr.text(pattern(values, coded instanceof Criterion.OneOf)));
        } else if (values.size() == 1) {
            among = Expr.of(answer(key), "=", Expr.text(values.get(0)));
        } else {
            among = Expr.call("selected", Expr.text(String.join(" ", values)), answer(key));
        }
        boolean asked = holds != coded instanceof NoneOf;
        return asked ? among : Expr.all(List.of(given(key), Expr.not(among)));
    }

    private static String pattern(List<String> values, boolean each) {
        String one = values.stream().map(value -> value.replace(".", "[.]")).collect(Collectors.joining("|", "(", ")"));
        return each ? "^" + one + "( " + one + ")*$" : "^(.* )?" + one + "( .*)?$";
    }

    private boolean isSeveral(String key) {
        return switch (place(key).field().answer()) {
            case CODES, CHOICES, LIST, TABLE, FEEDBACK -> true;
            case WEIGHTED_CODES -> AnswerPlaces.isShared(form, place(key).field());
            default -> false;
        };
    }

    /** All codes of an answer with blanks between them. */
    private Expr all(String key) {
        Place place = place(key);
        if (place.field().answer() != AnswerType.WEIGHTED_CODES) {
            return answer(key);
        }
        Expr further = new Expr.Answer(
                place.node().parent().child(AnswerPlaces.further(place.field())).child(SharedPurposes.CODE));
        Expr blank = Expr.text(" ");
        return Expr.call("normalize-space", Expr.call("concat", answer(key), blank, Expr.call("join", blank, further)));
    }

    private Optional<Expr> count(String key) {
        Place place = place(key);
        return switch (place.field().answer()) {
            case CODES, CHOICES -> Optional.of(Expr.call("count-selected", answer(key)));
            case TABLE -> AnswerPlaces.isCounted(place.field()) ? Optional.of(answer(key)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Expr given(String key) {
        Place place = place(key);
        return switch (place.field().answer()) {
            case TABLE ->
                AnswerPlaces.isCounted(place.field())
                        ? Expr.of(answer(key), ">", Expr.number(0))
                        : Expr.any(place.field().columns().stream()
                                .map(column ->
                                        Expr.given(new Expr.Answer(place.node().child(column.name()))))
                                .toList());
            case FEEDBACK ->
                Expr.any(CollectionAnswers.FEEDBACK.stream()
                        .map(part -> Expr.given(new Expr.Answer(place.node().child(part))))
                        .toList());
            default -> Expr.given(answer(key));
        };
    }

    /** An amount of zero is none. */
    private Expr blank(String key) {
        Expr blank = Expr.not(given(key));
        return place(key).field().answer() == AnswerType.AMOUNT
                ? Expr.any(List.of(blank, Expr.of(answer(key), "=", Expr.number(0))))
                : blank;
    }

    private Expr answer(String key) {
        return new Expr.Answer(place(key).node());
    }

    private Place place(String key) {
        return places.find(key).orElseThrow(() -> new IllegalArgumentException("There is no answer '" + key + "'"));
    }

    private static String sign(Relation relation) {
        return relation == Relation.OTHER_THAN ? "!=" : relation.sign();
    }
}
