package it.apsis.export.catalogue;

import it.apsis.export.html.Html;
import it.apsis.practice.StatisticsRow;
import it.apsis.practice.StatisticsTable;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of two dimensions: a row for each code, a column for each class or area, and a bar for the parts. */
final class CrossedTable {
    /** More columns than these make no bar that could be read. */
    private static final int MOST_PARTS = 5;

    private final Html page;
    private final SiteWords words;

    CrossedTable(Html page, SiteWords words) {
        this.page = page;
        this.words = words;
    }

    void write(StatisticsTable table) throws IOException {
        Map<String, List<StatisticsRow>> rows = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> rows.computeIfAbsent(row.code(), code -> new ArrayList<>())
                        .add(row));
        List<StatisticsRow> columns = rows.values().iterator().next();
        boolean parts = columns.size() <= MOST_PARTS;
        page.open("table", parts ? "crossed" : "crossed many").line();
        writeHead(columns, parts);
        page.open("tbody").line();
        for (List<StatisticsRow> row : rows.values()) {
            writeRow(row, parts);
        }
        page.close().close().line();
    }

    private void writeHead(List<StatisticsRow> columns, boolean parts) throws IOException {
        page.open("thead").open("tr").open("td").close();
        if (parts) {
            page.open("td").close();
        }
        for (StatisticsRow column : columns) {
            page.open("th").attribute("scope", "col");
            if (parts) {
                page.open("span", "key " + style(column)).close();
            }
            Bilingual label = Objects.requireNonNull(column.crossedLabel(), "a crossed table");
            page.text(words.in(label)).close();
        }
        page.close().close().line();
    }

    private void writeRow(List<StatisticsRow> row, boolean parts) throws IOException {
        boolean group = row.get(0).code().length() == 1 || row.get(0).code().equals("TOTAL");
        page.open("tr", group ? "group" : "single").open("th").attribute("scope", "row");
        page.text(words.in(row.get(0).label())).close();
        if (parts) {
            page.open("td", "chart");
            Bars.parts(
                    page,
                    row.stream().map(StatisticsRow::count).toList(),
                    row.stream().map(CrossedTable::style).toList());
            page.close();
        }
        for (StatisticsRow cell : row) {
            page.open("td", cell.count() == 0 ? "number zero" : "number").text(words.number(cell.count()));
            if (parts && cell.share() != null) {
                page.element("small", StatisticsPage.share(words, cell.share()));
            }
            page.close();
        }
        page.close().line();
    }

    private static String style(StatisticsRow cell) {
        return SheetPage.style(Objects.requireNonNull(cell.crossed(), "a crossed table"));
    }
}
