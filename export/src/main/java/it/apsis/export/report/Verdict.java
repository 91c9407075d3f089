package it.apsis.export.report;

import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a report comes down to, in words. */
enum Verdict {
    /** Something has to be mended. */
    ERRORS("bad", Word.VERDICT_ERRORS, Word.NEXT_ERRORS),
    /** A rule failed, so that nobody knows whether something has to be mended. */
    INCOMPLETE("bad", Word.VERDICT_INCOMPLETE, Word.NEXT_FAULTS),
    /** Something has to be looked at. */
    WARNINGS("fair", Word.VERDICT_WARNINGS, Word.NEXT_WARNINGS),
    /** Nothing to do. */
    CLEAN("good", Word.VERDICT_CLEAN, Word.NEXT_CLEAN);

    private final String style;
    private final Word sentence;
    private final Word next;

    Verdict(String style, Word sentence, Word next) {
        this.style = style;
        this.sentence = sentence;
        this.next = next;
    }

    static Verdict of(ValidationReport report) {
        if (report.count(Severity.ERROR) > 0) {
            return ERRORS;
        }
        if (!report.faults().isEmpty()) {
            return INCOMPLETE;
        }
        return report.count(Severity.WARNING) > 0 ? WARNINGS : CLEAN;
    }

    /** The class by which a page paints it. */
    String style() {
        return style;
    }

    /** The verdict in one line, with the numbers: what there is, the worst first. */
    String sentence(ValidationReport report, Words words) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                counts.add(words.count(severity, report.count(severity)));
            }
        }
        if (!report.faults().isEmpty()) {
            counts.add(words.count(report.faults().size(), Word.FAULT_ONE, Word.FAULT_MANY));
        }
        return words.get(sentence, Map.of("counts", String.join(", ", counts)));
    }

    /** What to do next, in one line. */
    String next(Words words) {
        return words.get(next);
    }
}
