package it.apsis.validation;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.Subject;
import it.apsis.finding.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule at work on one document, and what became of it.
 *
 * @param <T> what it looks at
 */
final class RunningRule<T extends Subject> {
    final RuleDescriptor descriptor;
    final Check<T> check;
    final boolean silences;
    final boolean last;
    final List<String> yieldsTo;
    RunningRule<?>[] winners = {};
    boolean spoke;

    /** The {@link #bit}s of the answers it needs. */
    long needed;

    /** Over its cap: not asked any more. */
    boolean stopped;

    /** Has had its last word. */
    boolean settled;

    /** How many findings it has raised that are not about the subject of the moment. */
    long elsewhere;

    private static final Set<RuleScope> OF_ONE_ROW = Set.of(RuleScope.ANSWER, RuleScope.ROW);

    private final String provider;
    private final boolean divisible;
    private final String[] needs;
    private @Nullable Failure failure;

    RunningRule(Rule<T> rule, String provider, Check<T> check) {
        this.descriptor = rule.descriptor();
        this.check = check;
        this.silences = rule.silences();
        this.last = rule.isLast();
        this.yieldsTo = rule.yieldsTo();
        this.provider = provider;
        this.divisible = check instanceof GatheringCheck || judgesAlone(rule, check);
        this.needs = rule.needs().toArray(new String[0]);
        for (String key : needs) {
            needed |= bit(key);
        }
    }

    /** One bit for a question: where two have the same, a second look tells them apart. */
    static long bit(String question) {
        return 1L << question.hashCode();
    }

    boolean isYielding() {
        for (RunningRule<?> winner : winners) {
            if (winner.spoke) {
                return true;
            }
        }
        return false;
    }

    boolean needsOneOf(Set<String> silent) {
        for (String key : needs) {
            if (silent.contains(key)) {
                return true;
            }
        }
        return false;
    }

    void failed(long row, Throwable cause) {
        failed(Failure.of(row, cause));
    }

    void failed(Failure other) {
        failure = failure == null ? other : failure.and(other);
        stopped |= other.stopped();
    }

    /** How it has failed, if it has. */
    Optional<Failure> failure() {
        return Optional.ofNullable(failure).map(known -> stopped ? known.stop() : known);
    }

    /** One fault for a rule, however often it fails: the first failure, and how many more there were. */
    Optional<EngineFault> fault() {
        return failure().map(known -> {
            String more = known.more() > 0 ? " (and on " + known.more() + " more)" : "";
            return new EngineFault(descriptor.code(), provider, known.row(), known.message() + more);
        });
    }

    /** Whether it judges each subject by itself, so that the others make no difference to what it says. */
    static boolean judgesAlone(Rule<?> rule, Check<?> check) {
        return OF_ONE_ROW.contains(rule.descriptor().scope()) && !hasLastWord(check);
    }

    /** A check that has a last word may have seen more than a row. */
    private static boolean hasLastWord(Check<?> check) {
        try {
            return check.getClass().getMethod("finish", Findings.class).getDeclaringClass() != Check.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every check has it", e);
        }
    }

    /** Whether the document can be checked in parts as far as this rule goes. */
    boolean isDivisible() {
        return divisible;
    }

    /** What it has gathered of the rows so far; empty where it judges each of them alone. */
    Optional<Gathered<?>> gathered() {
        return check instanceof GatheringCheck<?, ?> gathering ? Optional.of(gathering.gathered()) : Optional.empty();
    }

    /** A finding of this rule with what it finds to write instead. */
    Finding suggested(Finding kept) {
        try {
            List<Suggestion> found = check.suggestions(kept);
            return found.equals(kept.suggestions()) ? kept : kept.withSuggestions(found);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            failed(0, e);
            return kept;
        }
    }

    /** Takes what was gathered of the document; where there is nothing, it has been settled before. */
    @SuppressWarnings("unchecked") // What stands under the code of a rule was gathered by it.
    <S extends Gathered<S>> void resume(@Nullable Gathered<?> gathered) {
        if (gathered == null) {
            settled = true;
        } else if (check instanceof GatheringCheck<?, ?> gathering) {
            ((GatheringCheck<T, S>) gathering).resume((S) gathered);
        }
    }
}
