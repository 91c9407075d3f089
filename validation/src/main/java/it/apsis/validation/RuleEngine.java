package it.apsis.validation;

import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.Place;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.finding.Subject;
import it.apsis.statistical.ActivitySeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules of one document over its subjects, one after the other. Not thread-safe.
 *
 * <p>The order of the rules is fixed by what they say of themselves, never by how they were found: those that silence
 * answers first, then each rule after those it yields to, then by code.
 *
 * @param <T> what the rules look at
 */
final class RuleEngine<T extends Subject> {
    private static final int NOBODY = -1;
    private static final long ASK = ActivitySeries.EVERYTHING;

    /** Whatever has changed, this has: it is another subject. */
    private static final long ANOTHER = Long.MIN_VALUE;

    /** More questions than a subject has: what a rule can have held back for each. */
    private static final long HELD_BACK_PER_SUBJECT = 100;

    private final RuleSet<T> rules;
    private final FindingCollector collector;
    private final RunningRule<T>[] running;

    /** For each rule, the answers on which its silence rests; one that has spoken, or was not asked, is to be asked. */
    private final long[] watched;

    private final Limits limits;
    private final Set<String> silent = new HashSet<>();
    private final Sink sink = new Sink();
    private long subjects;

    /** Where the answers that are silent are found at a glance: see {@link RunningRule#bit}. */
    private long silentBits;

    /** Whether any rule may have spoken of the subject of the moment, so that another has to yield. */
    private boolean anySpoke = true;

    /** Findings of severity ERROR about the subject of the moment; those of its reader come before it. */
    private long errors;

    @SuppressWarnings("unchecked") // Nothing else is put into the array.
    RuleEngine(RuleSet<T> rules, List<RunningRule<T>> running, FindingCollector collector, Limits limits) {
        this.rules = rules;
        this.running = (RunningRule<T>[]) running.toArray(new RunningRule<?>[0]);
        this.watched = new long[this.running.length];
        Arrays.fill(watched, ASK);
        this.collector = collector;
        this.limits = limits;
    }

    /** Begins with the next subject. */
    void begin() {
        errors = 0;
    }

    /** Findings of a reader pass under the same severities and switches as those of rules. */
    void note(Finding finding) {
        Optional<Severity> severity = rules.severity(finding.code(), finding.severity());
        severity.ifPresent(counts -> keep(finding.withSeverity(counts)));
    }

    private void keep(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
        }
        collector.add(finding);
    }

    /**
     * Runs the rules on a subject.
     *
     * @param subject the subject
     * @param row its number, for faults
     * @param unreadable the keys of the answers that could not be read
     * @param changes the answers that may be others than those of the subject before
     */
    void run(T subject, long row, Set<String> unreadable, long changes) {
        long changed = changes | ANOTHER;
        subjects++;
        hush(unreadable);
        sink.turnTo(subject);
        for (int i = 0; i < running.length; i++) {
            long rests = watched[i];
            if ((rests & changed) == 0) {
                continue;
            }
            watched[i] = ASK;
            RunningRule<T> rule = running[i];
            if (rule.stopped
                    || (anySpoke && rule.isYielding())
                    || ((rule.needed & silentBits) != 0 && rule.needsOneOf(silent))) {
                continue;
            }
            sink.begin(i, rests == ASK ? ASK : changes);
            try {
                rule.check.check(subject, sink);
                if (sink.raised == 0) {
                    watched[i] = rule.check.restsOn();
                }
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                // A rule that fails is named, and the others still run. Errors of the machine itself are not swallowed.
                rule.failed(row, e);
            }
            sink.end(rule);
        }
        sink.turnTo(null);
    }

    /** Begins with a subject: of the one before, nothing is silent any more, and nobody has spoken of this one. */
    private void hush(Set<String> unreadable) {
        if (silentBits != 0) {
            silent.clear();
            silentBits = 0;
        }
        if (anySpoke) {
            for (RunningRule<T> rule : running) {
                rule.spoke = false;
            }
            anySpoke = false;
        }
        if (!unreadable.isEmpty()) {
            unreadable.forEach(this::silence);
        }
    }

    private void silence(String question) {
        silent.add(question);
        silentBits |= RunningRule.bit(question);
    }

    /** Gives every rule its last word. */
    void finish() {
        for (int i = 0; i < running.length; i++) {
            RunningRule<T> rule = running[i];
            if (rule.stopped || rule.settled) {
                continue;
            }
            sink.begin(i, ASK);
            try {
                rule.check.finish(sink);
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                rule.failed(0, e);
            }
            sink.end(rule);
        }
    }

    /** How many subjects have passed by. */
    long subjects() {
        return subjects;
    }

    /** Goes on as if so many subjects more had passed by. */
    void goOn(long more) {
        subjects += more;
    }

    /** Takes what the rule of the moment has to say, and hands it on when the rule has finished with the subject. */
    private final class Sink implements Findings {
        private final List<Finding> said = new ArrayList<>();
        private final List<String> silenced = new ArrayList<>();
        private @Nullable T subject;

        /** Which rule speaks: its index, for a reference costs more to write down, and most rules say nothing. */
        private int speaking = NOBODY;

        private int raised;
        private long changes = ASK;

        void turnTo(@Nullable T next) {
            subject = next;
        }

        void begin(int rule, long changed) {
            speaking = rule;
            changes = changed;
            raised = 0;
        }

        @Override
        public long errors() {
            return errors;
        }

        @Override
        public boolean isRoomFor(long row) {
            return collector.keeps(row);
        }

        @Override
        public long changes() {
            return changes;
        }

        void end(RunningRule<T> speaker) {
            speaking = NOBODY;
            if (raised == 0) {
                return;
            }
            if (speaker.stopped) {
                // It went round in circles: nothing of what it said of this subject is worth keeping.
                speaker.spoke = false;
            } else {
                said.forEach(RuleEngine.this::keep);
                silenced.forEach(RuleEngine.this::silence);
                anySpoke |= speaker.spoke;
            }
            said.clear();
            silenced.clear();
        }

        @Override
        public void report(Raised what) {
            if (speaking == NOBODY) {
                throw new IllegalStateException("A rule reports outside its check");
            }
            RunningRule<T> speaker = running[speaking];
            raised++;
            boolean here = subject != null && what.place() == null;
            limit(speaker, here);
            RuleDescriptor descriptor = descriptor(speaker, what);
            Severity usual = what.severity() == null ? descriptor.severity() : what.severity();
            Optional<Severity> severity = rules.severity(descriptor.code(), usual);
            List<String> questions = questions(speaker.descriptor, what);
            if (here) {
                speaker.spoke = true;
                if (speaker.silences) {
                    silenced.addAll(questions);
                }
            }
            severity.ifPresent(counts -> add(descriptor.code(), counts, what, questions));
        }

        /** On one subject a rule says little. What it held back it says in one go, but no more than it can have seen. */
        private void limit(RunningRule<T> speaker, boolean here) {
            int most = limits.maxPerSubject();
            if (here && raised > most) {
                speaker.stopped = true;
                throw new IllegalStateException("more than " + most + " findings on one subject");
            }
            if (!here && ++speaker.elsewhere > HELD_BACK_PER_SUBJECT * subjects + most) {
                speaker.stopped = true;
                throw new IllegalStateException("more findings than there can be on " + subjects + " subjects");
            }
        }

        private RuleDescriptor descriptor(RunningRule<T> speaker, Raised what) {
            String other = what.code();
            return other == null ? speaker.descriptor : rules.catalogue().get(other);
        }

        private void add(String code, Severity severity, Raised what, List<String> questions) {
            if (what.countedOnly() > 0) {
                collector.addUnkept(code, severity, what.countedOnly());
                return;
            }
            String question = questions.isEmpty() ? null : questions.get(0);
            Place place = place(what, question);
            if (!collector.keeps(place.row())) {
                said.add(new Finding(code, severity, place, question, null));
                return;
            }
            Attributes attributes = what.attributes();
            if (questions.size() > 1) {
                attributes = attributes.with("questions", questions);
            }
            said.add(new Finding(
                    code, severity, place, question, value(what, question), attributes, what.suggestions()));
        }

        private Place place(Raised what, @Nullable String question) {
            Place place = what.place();
            if (place != null) {
                return place;
            }
            return subject == null ? Place.WHOLE : subject.place(question);
        }

        private @Nullable String value(Raised what, @Nullable String question) {
            return what.value() != null || subject == null || question == null || what.place() != null
                    ? what.value()
                    : subject.text(question);
        }
    }

    private static List<String> questions(RuleDescriptor descriptor, Raised what) {
        if (!what.questions().isEmpty()) {
            return what.questions();
        }
        List<String> all = descriptor.questions();
        return all.contains(RuleDescriptor.ANY) ? List.of() : all;
    }

    /** Puts rules in the order in which they have to run. */
    static <T extends Subject> List<RunningRule<T>> inOrder(List<RunningRule<T>> rules) {
        Map<String, RunningRule<T>> byCode =
                rules.stream().collect(Collectors.toMap(rule -> rule.descriptor.code(), rule -> rule));
        List<RunningRule<T>> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        rules.stream().filter(rule -> rule.silences).forEach(rule -> place(rule, byCode, placed, ordered));
        rules.stream().filter(rule -> !rule.last).forEach(rule -> place(rule, byCode, placed, ordered));
        rules.forEach(rule -> place(rule, byCode, placed, ordered));
        return ordered;
    }

    private static <T extends Subject> void place(
            RunningRule<T> rule, Map<String, RunningRule<T>> byCode, Set<String> placed, List<RunningRule<T>> ordered) {
        if (!placed.add(rule.descriptor.code())) {
            return;
        }
        List<RunningRule<T>> winners = new ArrayList<>();
        for (String code : rule.yieldsTo) {
            RunningRule<T> winner = byCode.get(code);
            if (winner != null) {
                place(winner, byCode, placed, ordered);
                winners.add(winner);
            }
        }
        rule.winners = winners.toArray(new RunningRule<?>[0]);
        ordered.add(rule);
    }
}
