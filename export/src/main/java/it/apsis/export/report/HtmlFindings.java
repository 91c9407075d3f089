package it.apsis.export.report;

import it.apsis.export.html.Html;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a page, and the controls that choose among them. All of them are in the page: without a script they are
 * all shown, and the controls are not.
 */
final class HtmlFindings {
    /** How many rows a script shows at a time: a browser lays out a few hundred at once without a pause. */
    private static final int AT_A_TIME = 200;

    private final Html page;
    private final ValidationReport report;
    private final Words words;
    private final List<RuleGroup> groups;
    private final long all;

    HtmlFindings(Html page, ValidationReport report, Words words, List<RuleGroup> groups) {
        this.page = page;
        this.report = report;
        this.words = words;
        this.groups =
                groups.stream().filter(group -> !group.findings().isEmpty()).toList();
        this.all = groups.stream().mapToLong(RuleGroup::count).sum();
    }

    void write() throws IOException {
        page.open("section").attribute("aria-labelledby", "findings").line();
        page.open("h2").attribute("id", "findings").attribute("tabindex", "-1");
        page.text(words.get(Word.FINDINGS)).close().line();
        if (report.truncated()) {
            String note = TextHead.truncated(words, report.findings().size(), all);
            page.element("p", "note", note).line();
        }
        if (report.findings().isEmpty()) {
            page.element("p", words.get(Word.NO_FINDINGS)).line();
        } else {
            writeFilter();
            writeTable();
            writeMore();
            page.data("words", script()).line();
        }
        page.close().line();
    }

    private void writeFilter() throws IOException {
        page.open("div", "filter").attribute("id", "filter").attribute("role", "search");
        page.attribute("aria-label", words.get(Word.FILTER))
                .flag("hidden", true)
                .line();
        page.open("fieldset").element("legend", words.get(Word.SEVERITY)).line();
        for (Severity severity : Severity.values()) {
            writeChoice(severity);
        }
        page.close().line();
        page.open("div", "field")
                .open("label")
                .attribute("for", "rule")
                .text(words.get(Word.RULE))
                .close();
        page.open("select").attribute("id", "rule").line();
        option("", words.get(Word.ALL_RULES));
        for (RuleGroup group : groups) {
            option(group.code(), label(group.code()));
        }
        page.close().close().line();
        page.open("div", "field")
                .open("label")
                .attribute("for", "text")
                .text(words.get(Word.SEARCH))
                .close();
        page.open("input").attribute("type", "search").attribute("id", "text");
        page.attribute("placeholder", words.get(Word.SEARCH_HINT)).attribute("autocomplete", "off");
        page.attribute("spellcheck", "false").close().line();
        page.open("button")
                .attribute("type", "button")
                .attribute("id", "reset")
                .text(words.get(Word.RESET))
                .close()
                .line();
        page.open("p", "shown")
                .attribute("id", "shown")
                .attribute("role", "status")
                .close()
                .line();
        page.close().line();
    }

    private void writeChoice(Severity severity) throws IOException {
        long kept = report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        if (kept > 0) {
            page.open("label").open("input").attribute("type", "checkbox").attribute("name", "severity");
            page.attribute("value", severity.name()).flag("checked", true);
            page.text(" " + words.severity(severity) + " ");
            page.element("span", "n", words.number(kept)).close().line();
        }
    }

    private void option(String value, String text) throws IOException {
        page.open("option").attribute("value", value).text(text).close().line();
    }

    private String label(String code) {
        return report.messages().rule(code, words.language()).summary();
    }

    private void writeTable() throws IOException {
        page.open("table", "findings").attribute("id", "list").line();
        page.element("caption", "unseen", words.get(Word.FINDINGS_CAPTION)).line();
        page.open("thead").open("tr");
        for (Word word : List.of(Word.SEVERITY, Word.PLACE, Word.ANSWER, Word.VALUE, Word.WRONG)) {
            page.open("th", "c-" + word.key())
                    .attribute("scope", "col")
                    .text(words.get(word))
                    .close();
        }
        page.close().close().line();
        page.open("tbody").line();
        Map<String, Integer> rules = new HashMap<>();
        groups.forEach(group -> rules.put(group.code(), rules.size()));
        HtmlFinding row = new HtmlFinding(page, report, words);
        for (Finding finding : report.findings()) {
            row.write(finding, rules.getOrDefault(finding.code(), -1));
        }
        page.close().close().line();
    }

    private void writeMore() throws IOException {
        page.open("p", "more").attribute("id", "more").flag("hidden", true);
        page.open("button").attribute("type", "button").attribute("id", "some").close();
        page.text(" ");
        page.open("button").attribute("type", "button").attribute("id", "all");
        page.text(words.get(Word.SHOW_ALL)).close().close().line();
    }

    /** What the script needs to know that it cannot read off the page. */
    private Map<String, Object> script() {
        List<String> codes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (RuleGroup group : groups) {
            codes.add(group.code());
            labels.add(label(group.code()));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("atATime", AT_A_TIME);
        data.put("groupMark", String.valueOf(words.groupMark()));
        data.put("shown", words.pattern(Word.SHOWN));
        data.put("none", words.get(Word.SHOWN_NONE));
        data.put("more", words.pattern(Word.SHOW_MORE));
        data.put("allRules", words.get(Word.ALL_RULES));
        data.put("codes", codes);
        data.put("labels", labels);
        return data;
    }
}
