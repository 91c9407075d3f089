package it.apsis.export.report;

import it.apsis.export.html.Html;
import it.apsis.finding.EngineFault;
import it.apsis.finding.Provenance;
import it.apsis.finding.RuleText;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first screen of a page: the verdict, the document, what it was checked with, and each rule with its count. */
final class HtmlSummary {
    private final Html page;
    private final ValidationReport report;
    private final Words words;

    HtmlSummary(Html page, ValidationReport report, Words words) {
        this.page = page;
        this.report = report;
        this.words = words;
    }

    void write(List<RuleGroup> groups) throws IOException {
        writeVerdict();
        writeFaults();
        page.open("div", "facts").line();
        writeFacts(Word.SOURCE, TextHead.facts(report, words));
        writeFacts(Word.PROVENANCE, provenance());
        page.close().line();
        if (!groups.isEmpty()) {
            writeRules(groups);
        }
    }

    private void writeVerdict() throws IOException {
        Verdict verdict = Verdict.of(report);
        page.open("section", "verdict " + verdict.style()).line();
        page.element("h2", verdict.sentence(report, words)).line();
        page.open("p").element("strong", words.get(Word.NEXT));
        page.text(" " + verdict.next(words)).close().line();
        page.open("ul", "counts").line();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            String[] parts = words.count(severity, count).split(" ", 2);
            page.open("li", style(severity) + (count == 0 ? " none" : ""));
            page.element("strong", parts[0]).text(" " + parts[1]).close().line();
        }
        page.close().close().line();
    }

    private void writeFaults() throws IOException {
        if (report.faults().isEmpty()) {
            return;
        }
        page.open("section", "faults").line();
        page.element("h2", words.get(Word.FAULTS)).line();
        page.element("p", words.get(Word.FAULTS_NOTE)).line();
        page.open("ul").line();
        for (EngineFault fault : report.faults()) {
            page.open("li").element("code", fault.rule()).text(" (" + fault.provider() + ")");
            if (fault.row() != 0) {
                page.text(", " + words.get(Word.ROW_AT, "n", Long.toString(fault.row())));
            }
            page.text(": " + Excerpt.cut(Excerpt.line(fault.message()), FindingWords.LONGEST_MESSAGE));
            page.close().line();
        }
        page.close().close().line();
    }

    private Map<String, String> provenance() {
        Provenance provenance = report.provenance();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get(Word.TOOL), Provenance.TOOL + " " + provenance.version());
        facts.put(words.get(Word.RULE_SET), provenance.ruleSet());
        facts.put(words.get(Word.CODE_LISTS), provenance.codeLists());
        if (provenance.profile() != null) {
            facts.put(words.get(Word.PROFILE), provenance.profile());
        }
        if (report.source().sha256() != null) {
            facts.put(words.get(Word.SHA256), report.source().sha256());
        }
        return facts;
    }

    private void writeFacts(Word title, Map<String, String> facts) throws IOException {
        page.open("section").line();
        page.element("h2", words.get(title)).line();
        page.open("dl").line();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            page.open("div").element("dt", fact.getKey());
            page.open("dd").element("bdi", fact.getValue()).close();
            page.close().line();
        }
        page.close().close().line();
    }

    private void writeRules(List<RuleGroup> groups) throws IOException {
        page.open("section").attribute("aria-labelledby", "rules").line();
        page.open("h2")
                .attribute("id", "rules")
                .text(words.get(Word.RULES))
                .close()
                .line();
        page.open("table", "rules").line();
        page.element("caption", "unseen", words.get(Word.RULES_CAPTION)).line();
        page.open("thead").open("tr");
        heading(Word.SEVERITY, "c-severity");
        heading(Word.RULE, "c-rule");
        heading(Word.COUNT, "c-count");
        page.open("td", "c-only").close();
        page.close().close().line();
        page.open("tbody").line();
        for (RuleGroup group : groups) {
            writeRule(group);
        }
        page.close().close().close().line();
    }

    private void heading(Word word, String style) throws IOException {
        page.open("th", style).attribute("scope", "col").text(words.get(word)).close();
    }

    private void writeRule(RuleGroup group) throws IOException {
        RuleText rule = report.messages().rule(group.code(), words.language());
        page.open("tr").open("td");
        Severity severity = group.severity();
        if (severity != null) {
            tag(page, words, severity);
        }
        page.close()
                .open("td")
                .open("details")
                .open("summary")
                .text(rule.summary())
                .close();
        explain(Word.WHY, rule.explanation());
        explain(Word.WHAT_TO_DO, rule.advice());
        page.open("p").element("code", group.code()).close();
        page.close().close();
        page.element("td", "count", words.number(group.count())).open("td");
        if (!group.findings().isEmpty()) {
            page.open("button")
                    .attribute("type", "button")
                    .attribute("data-rule", group.code())
                    .attribute("aria-label", words.get(Word.SHOW_ONLY) + ": " + rule.summary())
                    .flag("hidden", true);
            page.text(words.get(Word.SHOW_ONLY)).close();
        }
        page.close().close().line();
    }

    private void explain(Word title, String text) throws IOException {
        if (!text.isEmpty()) {
            page.open("p")
                    .element("strong", words.get(title) + ":")
                    .text(" " + text)
                    .close();
        }
    }

    static void tag(Html page, Words words, Severity severity) throws IOException {
        page.element("span", "tag " + style(severity), words.severity(severity));
    }

    static String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
