package it.apsis.export.catalogue;

import it.apsis.export.html.Html;
import it.apsis.practice.OperatorStatistics;
import it.apsis.practice.PracticeStatistics;
import it.apsis.practice.SheetCounters;
import it.apsis.practice.StatisticsRow;
import it.apsis.practice.StatisticsTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All statistics of the collection, each table with its chart and its note. */
final class StatisticsPage {
    private final PageFrame frame;
    private final SiteWords words;
    private final PracticeStatistics statistics;

    StatisticsPage(PageFrame frame, PracticeStatistics statistics) {
        this.frame = frame;
        this.words = frame.words();
        this.statistics = statistics;
    }

    void write(OutputStream out) throws IOException {
        frame.write(
                new PageFrame.Sheet(words.get("statistics"), Address::statistics, SheetPage.Script.KEEP), out, page -> {
                    page.open("div", "wide plain statistics").line();
                    page.element("h1", words.get("statistics")).line();
                    page.element("p", "note", PageFrame.note(words)).line();
                    writeCounters(page, statistics.sheets());
                    writeContents(page);
                    for (StatisticsTable table : statistics.tables()) {
                        writeTable(page, table);
                    }
                    writeOperators(page, statistics.operators());
                    page.close().line();
                });
    }

    private void writeCounters(Html page, SheetCounters sheets) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("received", sheets.received());
        counts.put("under_review", sheets.underReview());
        counts.put("admitted", sheets.admitted());
        counts.put("excluded", sheets.excluded());
        counts.put("published", sheets.published());
        counts.put("withdrawn", sheets.withdrawn());
        page.open("section")
                .element("h2", words.get("counters"))
                .line()
                .open("dl", "counters")
                .line();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            page.open("div").element("dt", words.get("state_" + count.getKey()));
            page.element("dd", words.number(count.getValue())).close().line();
        }
        page.close().close().line();
    }

    private void writeContents(Html page) throws IOException {
        page.open("nav", "contents")
                .attribute("aria-label", words.get("contents"))
                .open("ul")
                .line();
        for (StatisticsTable table : statistics.tables()) {
            page.open("li").open("a").attribute("href", "#" + table.name());
            page.text(words.in(table.title())).close().close().line();
        }
        page.open("li").open("a").attribute("href", "#operators").text(words.label("operators_total"));
        page.close().close().line().close().close().line();
    }

    private void writeTable(Html page, StatisticsTable table) throws IOException {
        page.open("section").attribute("id", table.name()).line();
        page.open("h2")
                .attribute("id", table.name() + "-title")
                .text(words.in(table.title()))
                .close()
                .line();
        page.open("div", "scroll").attribute("role", "region").attribute("tabindex", "0");
        page.attribute("aria-labelledby", table.name() + "-title").line();
        boolean crossed = table.rows().stream().anyMatch(row -> row.crossed() != null);
        if (crossed) {
            new CrossedTable(page, words).write(table);
        } else {
            writeSimple(page, table);
        }
        page.close().line();
        for (var note : table.notes()) {
            page.element("p", "note", words.in(note) + ".").line();
        }
        page.close().line();
    }

    private void writeSimple(Html page, StatisticsTable table) throws IOException {
        int most = table.rows().stream().mapToInt(StatisticsRow::count).max().orElse(0);
        page.open("table", "bars").open("thead").open("tr");
        head(page, words.in(table.title()));
        page.open("td").close();
        head(page, words.get("sheets"));
        head(page, words.get("share"));
        page.close().close().line().open("tbody").line();
        for (StatisticsRow row : table.rows()) {
            page.open("tr")
                    .open("th")
                    .attribute("scope", "row")
                    .text(words.in(row.label()))
                    .close();
            page.open("td", "chart");
            Bars.one(page, row.count(), most);
            page.close();
            page.element("td", "number", words.number(row.count()));
            page.element("td", "number", share(words, row.share())).close().line();
        }
        page.close().close().line();
    }

    private void writeOperators(Html page, OperatorStatistics operators) throws IOException {
        page.open("section")
                .attribute("id", "operators")
                .element("h2", words.label("operators_total"))
                .line();
        page.open("dl", "counters").line();
        fact(page, "answered", words.number(operators.answered()));
        fact(page, "sum", words.number(operators.sum().longValue()));
        fact(page, "q1", decimal(operators.q1()));
        fact(page, "median", decimal(operators.median()));
        fact(page, "q3", decimal(operators.q3()));
        page.close()
                .line()
                .element("p", "note", PageFrame.note(words) + ".")
                .close()
                .line();
    }

    private void fact(Html page, String word, String value) throws IOException {
        page.open("div")
                .element("dt", words.get(word))
                .element("dd", value)
                .close()
                .line();
    }

    private String decimal(@Nullable BigDecimal number) {
        return number == null ? "–" : words.decimal(number);
    }

    private static void head(Html page, String text) throws IOException {
        page.open("th").attribute("scope", "col").text(text).close();
    }

    static String share(SiteWords words, @Nullable BigDecimal share) {
        return share == null ? "–" : words.decimal(share) + "%";
    }
}
