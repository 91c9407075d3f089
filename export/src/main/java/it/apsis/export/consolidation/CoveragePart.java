package it.apsis.export.consolidation;

import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import it.apsis.export.html.Html;
import it.apsis.export.page.BarChart;
import it.apsis.export.page.Numerals;
import it.apsis.export.page.Page;
import it.apsis.export.page.Page.Cell;
import it.apsis.register.Coverage;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who answered, by kind and Regione. */
final class CoveragePart {
    private static final Words WORDS = TableProblem.WORDS;

    private final Coverage coverage;
    private final BodyRegister bodies;
    private final Language language;
    private final Numerals numerals;

    CoveragePart(Coverage coverage, BodyRegister bodies, Language language) {
        this.coverage = coverage;
        this.bodies = bodies;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    private record Count(long invited, long positive, long nil) {
        Count plus(Coverage.Line line) {
            return new Count(invited + line.invited(), positive + line.positive(), nil + line.nil());
        }

        long answered() {
            return positive + nil;
        }
    }

    private String word(String key) {
        return WORDS.text(key, language);
    }

    void write(Page page) throws IOException {
        Html html = page.html();
        html.open("section").attribute("id", "coverage").line();
        html.element("h2", word("coverage.title")).line();
        html.element("p", "definition", word("coverage.definition")).line();
        part(page, "coverage-kind", "coverage.kind", byKind());
        part(page, "coverage-region", "coverage.region", byRegion());
        html.close().line();
    }

    private void part(Page page, String id, String key, Map<String, Count> counts) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.element("h3", word(key + ".title")).line();
        html.open("div", "pair").line();
        page.chart(chart(id, key, counts), List.of(word("coverage.positive"), word("coverage.nil")));
        page.table(word(key + ".title"), header(key), rows(counts));
        html.close().line();
    }

    private BarChart chart(String id, String key, Map<String, Count> counts) {
        List<BarChart.Bar> bars = new ArrayList<>();
        counts.forEach((name, count) -> bars.add(new BarChart.Bar(
                name,
                numerals.whole(count.answered()),
                List.of(BigDecimal.valueOf(count.positive()), BigDecimal.valueOf(count.nil())))));
        String description = WORDS.render(
                "coverage.chart",
                language,
                Map.of(
                        "answered", numerals.whole(coverage.answered()),
                        "positive", numerals.whole(coverage.positive()),
                        "nil", numerals.whole(coverage.nil())));
        return new BarChart(id, word(key + ".chart"), description, bars);
    }

    private List<Cell> header(String key) {
        return List.of(
                Cell.of(word(key + ".column")),
                Cell.number(word("coverage.invited")),
                Cell.number(word("coverage.answered")),
                Cell.number(word("coverage.share")),
                Cell.number(word("coverage.positive")),
                Cell.number(word("coverage.nil")));
    }

    private List<List<Cell>> rows(Map<String, Count> counts) {
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(row(Cell.of(name), count)));
        Count all = new Count(coverage.invited(), coverage.positive(), coverage.nil());
        rows.add(row(new Cell(word("all"), "total"), all));
        return rows;
    }

    private List<Cell> row(Cell name, Count count) {
        return List.of(
                name,
                Cell.number(numerals.whole(count.invited())),
                Cell.number(numerals.whole(count.answered())),
                Cell.number(numerals.share(BigDecimal.valueOf(count.answered()), BigDecimal.valueOf(count.invited()))),
                Cell.number(numerals.whole(count.positive())),
                Cell.number(numerals.whole(count.nil())));
    }

    private Map<String, Count> byKind() {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Coverage.Line line : coverage.lines()) {
            EntityKind kind = line.kind();
            add(
                    counts,
                    kind == EntityKind.OTHER
                            ? word("coverage.other")
                            : kind.labels().in(language),
                    line);
        }
        return counts;
    }

    private Map<String, Count> byRegion() {
        Map<String, Count> counts = new LinkedHashMap<>();
        coverage.lines().stream()
                .sorted((one, other) -> one.regionCode()
                        .orElse("~")
                        .compareTo(other.regionCode().orElse("~")))
                .forEach(line -> add(
                        counts,
                        line.regionCode()
                                .map(code -> bodies.regionName(code).orElse(code))
                                .orElse(word("coverage.unknown")),
                        line));
        return counts;
    }

    private static void add(Map<String, Count> counts, String name, Coverage.Line line) {
        counts.put(name, counts.getOrDefault(name, new Count(0, 0, 0)).plus(line));
    }
}
