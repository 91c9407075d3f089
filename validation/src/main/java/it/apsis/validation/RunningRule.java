package it.apsis.validation;

import it.apsis.finding.EngineFault;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Subject;
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
    private static final int LONGEST = 300;

    final RuleDescriptor descriptor;
    final Check<T> check;
    final boolean silences;
    final boolean last;
    final List<String> yieldsTo;
    RunningRule<?>[] winners = {};
    boolean spoke;

    /** Over its cap: not asked any more. */
    boolean stopped;

    /** How many findings it has raised that are not about the subject of the moment. */
    long elsewhere;

    private final String provider;
    private final String[] needs;
    private @Nullable Throwable failure;
    private long firstFailedRow;
    private long failures;

    RunningRule(Rule<T> rule, String provider, Check<T> check) {
        this.descriptor = rule.descriptor();
        this.check = check;
        this.silences = rule.silences();
        this.last = rule.isLast();
        this.yieldsTo = rule.yieldsTo();
        this.provider = provider;
        this.needs = rule.needs().toArray(new String[0]);
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
        if (failure == null) {
            failure = cause;
            firstFailedRow = row;
        }
        failures++;
    }

    /** One fault for a rule, however often it fails: the first failure, and how many more there were. */
    Optional<EngineFault> fault() {
        if (failure == null) {
            return Optional.empty();
        }
        String more = failures > 1 ? " (and on " + (failures - 1) + " more)" : "";
        return Optional.of(new EngineFault(descriptor.code(), provider, firstFailedRow, words(failure) + more));
    }

    /** What happened, in one line of bounded length: a message may quote a cell of any size. */
    static String words(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        if (message == null) {
            return name;
        }
        return name + ": " + (message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
    }
}
