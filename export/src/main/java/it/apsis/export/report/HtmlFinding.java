package it.apsis.export.report;

import it.apsis.export.html.Html;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding as a row of the table. */
final class HtmlFinding {
    private static final int LONGEST_VALUE = 300;

    private final Html page;
    private final ValidationReport report;
    private final Words words;
    private final FindingWords names;
    private final Map<String, String> advice = new HashMap<>();

    HtmlFinding(Html page, ValidationReport report, Words words) {
        this.page = page;
        this.report = report;
        this.words = words;
        this.names = new FindingWords(words, report.messages());
    }

    void write(Finding finding, int rule) throws IOException {
        page.open("tr").attribute("data-s", finding.severity().name());
        page.attribute("data-r", Integer.toString(rule));
        page.open("td");
        HtmlSummary.tag(page, words, finding.severity());
        page.close();
        writePlace(finding.place());
        writeQuestion(finding);
        writeValue(finding.value());
        page.open("td").element("p", names.message(finding));
        writeSuggestions(finding);
        String whatToDo = advice.computeIfAbsent(finding.code(), this::advice);
        if (!whatToDo.isEmpty()) {
            page.open("p", "do").element("b", words.get(Word.WHAT_TO_DO) + ":");
            page.text(" " + whatToDo).close();
        }
        page.element("code", finding.code()).close();
        page.close().line();
    }

    private String advice(String code) {
        return report.messages().rule(code, words.language()).advice();
    }

    private void writePlace(Place place) throws IOException {
        page.open("th").attribute("scope", "row");
        if (place.address().isPresent()) {
            page.element("b", place.address().get()).text(" ");
        }
        page.element("span", names.row(place)).close();
    }

    private void writeQuestion(Finding finding) throws IOException {
        page.open("td");
        String question = finding.question();
        if (question != null) {
            page.element("span", report.messages().label(question, words.language()));
        }
        String column = finding.place().column();
        if (column != null && !column.isEmpty()) {
            page.text(" ").element("code", Excerpt.cut(Excerpt.line(column), LONGEST_VALUE));
        }
        page.close();
    }

    private void writeValue(@Nullable String value) throws IOException {
        page.open("td", "value");
        if (value != null && !value.isEmpty()) {
            String shown = Excerpt.cut(value, LONGEST_VALUE);
            page.element("bdi", shown);
            if (shown.length() != value.length()) {
                page.element("small", words.get(Word.VALUE_CUT, "n", words.number(LONGEST_VALUE - 1L)));
            }
        }
        page.close();
    }

    private void writeSuggestions(Finding finding) throws IOException {
        if (finding.suggestions().isEmpty()) {
            return;
        }
        page.open("p", "near").element("b", words.get(Word.INSTEAD) + ":").close();
        page.open("ul", "near");
        for (Suggestion suggestion : finding.suggestions()) {
            page.element("li", names.suggestion(suggestion));
        }
        page.close();
    }
}
