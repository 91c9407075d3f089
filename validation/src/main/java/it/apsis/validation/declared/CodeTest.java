package it.apsis.validation.declared;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks for codes, scores and constants in one document. Most columns have few answers, and a reader gives the same object
 * for the same answer: what was found for it is not looked up again. Not thread-safe.
 */
final class CodeTest<D> implements Test<D> {
    /** A reader that makes an object for each row must not fill the memory. */
    private static final int MOST_REMEMBERED = 512;

    private final CodeJudge judge;
    private final Function<D, @Nullable Object> reading;
    private final IdentityHashMap<Object, Outcome> found = new IdentityHashMap<>();
    private @Nullable Object last;
    private Outcome outcome = Outcome.SILENT;

    CodeTest(CodeJudge judge, Function<D, @Nullable Object> reading) {
        this.judge = judge;
        this.reading = reading;
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
        Outcome looked = judge.judge(answer);
        if (found.size() < MOST_REMEMBERED) {
            found.put(answer, looked);
        }
        return looked;
    }
}
