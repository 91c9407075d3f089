package it.apsis.validation.declared;

import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for codes, scores and constants. Most columns have few answers, and a reader gives the same object for the same
 * answer: what was found for it is not looked up again.
 */
final class CodeTest<D> implements Test<D> {
    /** A reader that makes an object for each row must not fill the memory. */
    private static final int MOST_REMEMBERED = 512;

    private final Function<D, @Nullable Object> reading;
    private final Set<String> codes;
    private final Predicate<String> known;
    private final boolean negated;
    private final boolean oneIsEnough;
    private final IdentityHashMap<Object, Outcome> found = new IdentityHashMap<>();
    private @Nullable Object last;
    private Outcome outcome = Outcome.SILENT;

    /**
     * A test.
     *
     * @param known whether another code says something
     */
    CodeTest(Coded criterion, Function<D, @Nullable Object> reading, Predicate<String> known) {
        this.reading = reading;
        // Not an unmodifiable one, which divides to find its place.
        this.codes = new HashSet<>(criterion.codes());
        this.known = known;
        this.negated = criterion instanceof NoneOf;
        this.oneIsEnough = negated || criterion instanceof Has;
    }

    @Override
    public Outcome of(D document) {
        Object answer = reading.apply(document);
        if (answer == null) {
            return Outcome.SILENT;
        }
        if (answer != last) {
            Outcome known = found.get(answer);
            outcome = known == null ? lookNew(answer) : known;
            last = answer;
        }
        return outcome;
    }

    private Outcome lookNew(Object answer) {
        Outcome looked = look(answer);
        if (found.size() < MOST_REMEMBERED) {
            found.put(answer, looked);
        }
        return looked;
    }

    private Outcome look(Object answer) {
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
