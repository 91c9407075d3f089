package it.apsis.validation;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the rules of one document have to show beside their findings, after its last subject or that of a part. */
final class RunningRules {
    private RunningRules() {}

    /** The rules that have failed. */
    static <T extends Subject> List<EngineFault> faults(List<RunningRule<T>> running) {
        return running.stream()
                .map(RunningRule::fault)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Lets the rules look for what could be written instead, for the findings that are kept and no others. */
    static <T extends Subject> List<Finding> suggested(List<Finding> kept, List<RunningRule<T>> running) {
        Map<String, RunningRule<T>> byCode = new HashMap<>();
        running.forEach(rule -> byCode.put(rule.descriptor.code(), rule));
        List<Finding> suggested = new ArrayList<>(kept.size());
        for (Finding finding : kept) {
            RunningRule<T> rule = byCode.get(finding.code());
            suggested.add(rule == null ? finding : rule.suggested(finding));
        }
        return suggested;
    }

    /** The rules that see the document as a whole, and cannot do so in parts. */
    static <T extends Subject> List<String> undivided(List<RunningRule<T>> running) {
        return running.stream()
                .filter(rule -> !rule.isDivisible())
                .map(rule -> rule.descriptor.code())
                .toList();
    }

    /** How rules have failed, by code. */
    static <T extends Subject> Map<String, Failure> failures(List<RunningRule<T>> running) {
        Map<String, Failure> failures = new TreeMap<>();
        for (RunningRule<T> rule : running) {
            rule.failure().ifPresent(failure -> failures.put(rule.descriptor.code(), failure));
        }
        return failures;
    }

    /** What the rules across rows have gathered, by code. */
    static <T extends Subject> Map<String, Gathered<?>> gathered(List<RunningRule<T>> running) {
        Map<String, Gathered<?>> gathered = new TreeMap<>();
        for (RunningRule<T> rule : running) {
            rule.gathered().ifPresent(some -> gathered.put(rule.descriptor.code(), some));
        }
        return gathered;
    }

    /** Hands the rules what came of them in the parts of a document. */
    static <T extends Subject> void resume(List<RunningRule<T>> running, PartialReport parts) {
        Map<String, Failure> failures = parts.failures();
        for (RunningRule<T> rule : running) {
            String code = rule.descriptor.code();
            Failure failure = failures.get(code);
            if (failure != null) {
                rule.failed(failure);
            }
            rule.resume(parts.gathered().get(code));
        }
    }
}
