package it.apsis.export.report;

import it.apsis.finding.EngineFault;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A report for a terminal. */
final class TextReport implements ReportWriter {
    private final TextStyle style;

    TextReport(TextStyle style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=utf-8";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(ValidationReport report, Language language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        // An encoder that replaces: halves of surrogate pairs are harmless.
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TextPage page = new TextPage(writer, style);
        new TextHead(report, words, page).write();
        TextRule rules = new TextRule(report, words, page, style.places());
        for (RuleGroup group : RuleGroup.of(report)) {
            rules.write(group);
        }
        if (report.truncated()) {
            long all =
                    report.byCode().values().stream().mapToLong(Long::longValue).sum();
            page.blank();
            page.paragraph(0, 0, TextHead.truncated(words, report.findings().size(), all));
        }
        writeFaults(report, words, page);
        page.blank();
        page.paragraph(0, 2, words.get(Word.NEXT) + " " + Verdict.of(report).next(words));
        writer.flush();
    }

    private static void writeFaults(ValidationReport report, Words words, TextPage page) throws IOException {
        if (report.faults().isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(0, 0, words.get(Word.FAULTS));
        page.paragraph(2, 2, words.get(Word.FAULTS_NOTE));
        for (EngineFault fault : report.faults()) {
            String row = fault.row() == 0 ? "" : ", " + words.get(Word.ROW_AT, "n", Long.toString(fault.row()));
            page.paragraph(
                    2,
                    4,
                    "- " + fault.rule() + " (" + fault.provider() + ")" + row + ": "
                            + Excerpt.cut(String.valueOf(fault.message()), FindingWords.LONGEST_MESSAGE));
        }
    }
}
