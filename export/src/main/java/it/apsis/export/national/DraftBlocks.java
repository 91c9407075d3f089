package it.apsis.export.national;

import it.apsis.export.page.BarChart;
import it.apsis.export.page.Numerals;
import it.apsis.export.page.Page.Cell;
import it.apsis.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the figures into words of one language. */
final class DraftBlocks {
    private static final int BARS = 12;

    private final NationalReport report;
    private final Language language;
    private final Numerals numerals;

    DraftBlocks(NationalReport report, Language language) {
        this.report = report;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    String word(String key) {
        return Group.WORDS.render(key, language, Map.of("year", Integer.toString(report.flowYear())));
    }

    Numerals numerals() {
        return numerals;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(total());
        for (Breakdown breakdown : report.breakdowns()) {
            blocks.add(block(breakdown, report.cooperation()));
        }
        blocks.add(markers());
        // Without refugees, one part says so for all.
        int parts =
                report.refugees().activities() == 0 ? 1 : report.refugeesBy().size();
        for (Breakdown breakdown : report.refugeesBy().subList(0, parts)) {
            blocks.add(block(breakdown, report.refugees()));
        }
        blocks.add(largest());
        blocks.add(block(report.late(), report.late().sum()));
        return blocks;
    }

    private Block total() {
        List<List<Cell>> rows = List.of(
                row(Cell.of(word("cooperation")), report.cooperation(), report.total()),
                row(Cell.of(word("refugees")), report.refugees(), report.total()),
                row(new Cell(word("all"), "total"), report.total(), report.total()));
        return new Block(
                word("total.title"), word("total.definition"), Optional.empty(), List.of(), header("total"), rows);
    }

    private Block block(Breakdown breakdown, Tally whole) {
        String title = word(breakdown.key() + ".title");
        String definition = word(breakdown.key() + ".definition");
        if (breakdown.figures().isEmpty()) {
            return Block.text(title, definition + " " + word("nothing"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Figure figure : breakdown.figures()) {
            rows.add(row(Cell.of(name(figure)), figure.tally(), whole));
        }
        if (breakdown.additive()) {
            rows.add(row(new Cell(word("all"), "total"), whole, whole));
        }
        return new Block(
                title, definition, Optional.of(chart(breakdown, title)), List.of(), header(breakdown.key()), rows);
    }

    private BarChart chart(Breakdown breakdown, String title) {
        List<BarChart.Bar> bars = breakdown.figures().stream()
                .limit(BARS)
                .map(figure -> new BarChart.Bar(
                        name(figure),
                        numerals.amount(figure.tally().disbursement()),
                        List.of(figure.tally().disbursement())))
                .toList();
        return chart(breakdown.key(), title, bars, breakdown.figures().size());
    }

    private BarChart chart(String key, String title, List<BarChart.Bar> bars, int all) {
        String description = Group.WORDS.render(
                "chart.description",
                language,
                Map.of(
                        "shown", numerals.whole(bars.size()),
                        "all", numerals.whole(all),
                        "first", bars.get(0).label() + ", " + bars.get(0).value()));
        return new BarChart("by-" + key, title + ": " + word("chart.unit"), description, bars);
    }

    private String name(Figure figure) {
        String label = figure.label().in(language);
        return figure.code().isEmpty() ? label : figure.code() + " " + label;
    }

    private List<Cell> header(String key) {
        return List.of(
                Cell.of(word(key + ".column")),
                Cell.number(word("activities")),
                Cell.number(word("commitment")),
                Cell.number(word("disbursement")),
                Cell.number(word("share")));
    }

    private List<Cell> row(Cell first, Tally tally, Tally whole) {
        return List.of(
                first,
                Cell.number(numerals.whole(tally.activities())),
                amount(tally.commitment()),
                amount(tally.disbursement()),
                Cell.number(numerals.share(tally.disbursement(), whole.disbursement())));
    }

    private Cell amount(BigDecimal amount) {
        return Cell.number(numerals.amount(amount));
    }

    private Block markers() {
        List<List<Cell>> rows = new ArrayList<>();
        List<BarChart.Bar> bars = new ArrayList<>();
        for (MarkerFigure marker : report.markers()) {
            String label = marker.label().in(language);
            BigDecimal aimed =
                    marker.principal().disbursement().add(marker.significant().disbursement());
            rows.add(List.of(
                    Cell.of(label),
                    pair(marker.principal()),
                    pair(marker.significant()),
                    pair(marker.other()),
                    pair(marker.notTargeted()),
                    pair(marker.notScreened())));
            bars.add(new BarChart.Bar(
                    label,
                    numerals.amount(aimed),
                    List.of(
                            marker.principal().disbursement(),
                            marker.significant().disbursement())));
        }
        String title = word("marker.title");
        return new Block(
                title,
                word("marker.definition"),
                Optional.of(chart("marker", title, bars, bars.size())),
                List.of(word("marker.principal"), word("marker.significant")),
                List.of(
                        Cell.of(word("marker.column")),
                        Cell.number(word("marker.principal")),
                        Cell.number(word("marker.significant")),
                        Cell.number(word("marker.other")),
                        Cell.number(word("marker.not-targeted")),
                        Cell.number(word("marker.not-screened"))),
                rows);
    }

    /** Amount and, behind it, how many activities. */
    private Cell pair(Tally tally) {
        return Cell.number(numerals.amount(tally.disbursement()) + " (" + numerals.whole(tally.activities()) + ")");
    }

    private Block largest() {
        String title = word("largest.title");
        if (report.largest().isEmpty()) {
            return Block.text(title, word("largest.definition") + " " + word("nothing"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (LargeActivity activity : report.largest()) {
            rows.add(List.of(
                    new Cell(activity.title().isEmpty() ? word("untitled") : activity.title(), "long"),
                    Cell.of(activity.body()),
                    Cell.of(activity.recipient().in(language)),
                    amount(activity.commitment()),
                    amount(activity.disbursement())));
        }
        return new Block(
                title,
                word("largest.definition"),
                Optional.empty(),
                List.of(),
                List.of(
                        Cell.of(word("largest.column")),
                        Cell.of(word("body.column")),
                        Cell.of(word("recipient.column")),
                        Cell.number(word("commitment")),
                        Cell.number(word("disbursement"))),
                rows);
    }
}
