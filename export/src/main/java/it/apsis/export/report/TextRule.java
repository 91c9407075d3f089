package it.apsis.export.report;

import it.apsis.finding.Finding;
import it.apsis.finding.RuleText;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The findings of a rule in a terminal: what it asks, the first places, how many more, what to do. */
final class TextRule {
    private final ValidationReport report;
    private final Words words;
    private final FindingWords names;
    private final TextPage page;
    private final int places;

    TextRule(ValidationReport report, Words words, TextPage page, int places) {
        this.report = report;
        this.words = words;
        this.names = new FindingWords(words, report.messages());
        this.page = page;
        this.places = places == 0 ? Integer.MAX_VALUE : places;
    }

    void write(RuleGroup group) throws IOException {
        RuleText rule = report.messages().rule(group.code(), words.language());
        page.blank();
        heading(group, rule);
        List<Finding> findings = group.findings();
        int listed = Math.min(places, findings.size());
        for (Finding finding : findings.subList(0, listed)) {
            writePlace(finding);
        }
        writeOthers(group.count() - listed, listed);
        if (!rule.advice().isEmpty()) {
            page.paragraph(2, 4, words.get(Word.WHAT_TO_DO) + ": " + rule.advice());
        }
    }

    private void heading(RuleGroup group, RuleText rule) throws IOException {
        String times = words.count(group.count(), Word.TIMES_ONE, Word.TIMES_MANY);
        String code = rule.summary().equals(group.code()) ? "" : " [" + group.code() + "]";
        String text = rule.summary() + code + ", " + times;
        Severity severity = group.severity();
        if (severity == null) {
            page.paragraph(0, 2, text);
        } else {
            page.heading(severity, words.severity(severity).toUpperCase(Locale.ROOT), text);
        }
    }

    private void writePlace(Finding finding) throws IOException {
        String message = names.message(finding);
        String value = names.value(finding.value(), message);
        page.paragraph(2, 6, names.place(finding.place()) + (value.isEmpty() ? "" : " " + value) + ": " + message);
    }

    private void writeOthers(long others, int listed) throws IOException {
        if (others == 0) {
            return;
        }
        page.paragraph(
                2,
                6,
                listed == 0 ? words.get(Word.NOT_LISTED) : "… " + words.count(others, Word.MORE_ONE, Word.MORE_MANY));
    }
}
