package it.apsis.export.report;

import it.apsis.finding.Provenance;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was read, and what it comes down to. */
final class TextHead {
    private final ValidationReport report;
    private final Words words;
    private final TextPage page;

    TextHead(ValidationReport report, Words words, TextPage page) {
        this.report = report;
        this.words = words;
        this.page = page;
    }

    void write() throws IOException {
        Map<String, String> facts = facts(report, words);
        Provenance provenance = report.provenance();
        facts.put(
                words.get(Word.TOOL),
                words.get(
                        Word.CHECKED_WITH,
                        Map.of(
                                "tool", Provenance.TOOL + " " + provenance.version(),
                                "rules", provenance.ruleSet(),
                                "lists", provenance.codeLists())));
        String profile = provenance.profile();
        if (profile != null) {
            // Whoever reads the verdict has to know that rules were softened or switched off.
            facts.put(words.get(Word.PROFILE), profile);
        }
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        page.paragraph(0, 0, words.get(Word.TITLE));
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            page.pair(fact.getKey(), width, fact.getValue());
        }
        page.blank();
        page.paragraph(0, 2, Verdict.of(report).sentence(report, words));
    }

    /** What is known of the document, by names that people read; what is not known is left out. */
    static Map<String, String> facts(ValidationReport report, Words words) {
        SourceDescription source = report.source();
        Collected what = Collected.by(report);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get(Word.FILE), source.file() == null ? words.get(Word.NO_FILE) : source.file());
        if (source.sheet() != null) {
            facts.put(words.get(Word.SHEET), source.sheet());
        }
        facts.put(words.get(Word.EDITION), words.get(what.year, "year", report.edition()));
        if (source.layout() != null) {
            facts.put(words.get(Word.LAYOUT), source.layout());
        }
        facts.put(words.get(what.rows), words.number(source.rows()));
        if (source.skippedRows() > 0) {
            facts.put(words.get(Word.SKIPPED_ROWS), words.number(source.skippedRows()));
        }
        Totals totals = report.totals();
        if (totals != null) {
            facts.put(
                    words.get(Word.COMMITMENT),
                    words.get(Word.THOUSAND_EURO, "amount", words.amount(totals.commitment())));
            facts.put(
                    words.get(Word.DISBURSEMENT),
                    words.get(Word.THOUSAND_EURO, "amount", words.amount(totals.disbursement())));
        }
        return facts;
    }

    static String truncated(Words words, long kept, long all) {
        return words.get(Word.TRUNCATED, Map.of("kept", words.number(kept), "all", words.number(all)));
    }
}
