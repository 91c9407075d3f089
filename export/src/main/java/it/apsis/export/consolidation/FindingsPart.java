package it.apsis.export.consolidation;

import it.apsis.campaign.CampaignRules;
import it.apsis.export.html.Html;
import it.apsis.export.page.Numerals;
import it.apsis.export.page.Page;
import it.apsis.export.page.Page.Cell;
import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.register.SubmissionCheck;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found: of each submission in its own words, of the returns rule by rule. */
final class FindingsPart {
    private final Answers answers;
    private final SubmissionCheck check;
    private final Language language;
    private final Numerals numerals;

    FindingsPart(Answers answers, SubmissionCheck check, Language language) {
        this.answers = answers;
        this.check = check;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    private String word(String key) {
        return TableProblem.WORDS.text(key, language);
    }

    void write(Page page) throws IOException {
        Html html = page.html();
        html.open("section").attribute("id", "findings").line();
        html.element("h2", word("findings.title")).line();
        html.element("h3", word("findings.submissions")).line();
        table(page, "findings.submissions", submissionHeader(), submissions());
        html.element("h3", word("findings.returns")).line();
        html.element("p", "definition", word("findings.definition")).line();
        table(page, "findings.returns", returnHeader(), returns());
        html.close().line();
    }

    private void table(Page page, String caption, List<Cell> header, List<List<Cell>> rows) throws IOException {
        if (rows.isEmpty()) {
            page.html().element("p", word("findings.none")).line();
        } else {
            page.table(word(caption), header, rows);
        }
    }

    private List<Cell> submissionHeader() {
        return List.of(
                Cell.of(word("submissions.file")),
                Cell.of(word("submissions.body")),
                Cell.of(word("findings.severity")),
                Cell.of(word("findings.message")));
    }

    private List<List<Cell>> submissions() {
        MessageRenderer messages = MessageRenderer.of(CampaignRules.rules(), key -> null);
        List<List<Cell>> rows = new ArrayList<>();
        for (Answers.Answer one : answers.all()) {
            for (Finding finding : check.findings(one.registered())) {
                rows.add(List.of(
                        Cell.of(one.registered().submission().file()),
                        Cell.of(answers.name(one.registered().submission())),
                        Cell.of(word("severity." + finding.severity().name())),
                        new Cell(messages.message(finding, language), "long")));
            }
        }
        return rows;
    }

    private List<Cell> returnHeader() {
        return List.of(
                Cell.of(word("findings.rule")),
                Cell.of(word("findings.asks")),
                Cell.number(word("findings.count")),
                Cell.number(word("findings.in")));
    }

    private List<List<Cell>> returns() {
        Map<String, long[]> counts = new TreeMap<>();
        for (Answers.Answer one : answers.all()) {
            if (one.registered().counts()) {
                one.checked().byCode().forEach((code, count) -> {
                    long[] sums = counts.computeIfAbsent(code, any -> new long[2]);
                    sums[0] += count;
                    sums[1]++;
                });
            }
        }
        MessageRenderer messages = MessageRenderer.of(StatisticalSurvey.rules(), key -> null);
        return counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, long[]> entry) -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> List.of(
                        Cell.of(entry.getKey()),
                        new Cell(messages.rule(entry.getKey(), language).summary(), "long"),
                        Cell.number(numerals.whole(entry.getValue()[0])),
                        Cell.number(numerals.whole(entry.getValue()[1]))))
                .toList();
    }
}
