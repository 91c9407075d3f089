package it.apsis.validation.declared;

import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells whether an answer has the codes, scores or constants of a criterion, in one edition of a form. Immutable. */
final class CodeJudge {
    private final Set<String> codes;
    private final Predicate<String> known;
    private final boolean negated;
    private final boolean oneIsEnough;

    /**
     * A judge.
     *
     * @param known whether another code says something
     */
    CodeJudge(Coded criterion, Predicate<String> known) {
        // Not an unmodifiable one, which divides to find its place.
        this.codes = new HashSet<>(criterion.codes());
        this.known = known;
        this.negated = criterion instanceof NoneOf;
        this.oneIsEnough = negated || criterion instanceof Has;
    }

    Outcome judge(Object answer) {
        if (answer instanceof ActivityCode code) {
            return one(code.value());
        }
        if (answer instanceof Purposes purposes) {
            return several(purposes.shares(), PurposeShare::purpose);
        }
        return answer instanceof List<?> values ? several(values, value -> value) : one(answer.toString());
    }

    private Outcome one(String code) {
        return codes.contains(code) ? Outcome.of(!negated) : known.test(code) ? Outcome.of(negated) : Outcome.SILENT;
    }

    private <T> Outcome several(List<T> values, Function<T, Object> code) {
        boolean some = false;
        boolean all = true;
        boolean allKnown = true;
        for (int i = 0; i < values.size(); i++) {
            Object value = code.apply(values.get(i));
            String text = value instanceof ActivityCode one ? one.value() : value.toString();
            boolean among = codes.contains(text);
            some |= among;
            all &= among;
            allKnown &= among || known.test(text);
        }
        return outcome(some, all, allKnown);
    }

    private Outcome outcome(boolean some, boolean all, boolean allKnown) {
        if (oneIsEnough ? some : all) {
            return Outcome.of(!negated);
        }
        return allKnown ? Outcome.of(negated) : Outcome.SILENT;
    }
}
