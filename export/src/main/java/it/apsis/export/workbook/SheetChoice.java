package it.apsis.export.workbook;

import it.apsis.export.layout.HeaderSearch;
import it.apsis.export.layout.Layout;
import it.apsis.export.layout.LayoutColumn;
import it.apsis.export.layout.Layouts;
import it.apsis.export.layout.SheetHeader;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.ooxml.SheetEntry;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.ooxml.WorkbookReader;
import it.apsis.export.sheet.CellValues;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sheet with the activities.
 *
 * @param sheet the sheet
 * @param header its header row
 * @param others names of other sheets that have a header and something below it
 */
record SheetChoice(SheetEntry sheet, SheetHeader header, List<String> others) {
    /** More sheets than anybody keeps; those beyond are not looked at. */
    private static final int MOST_SHEETS = 60;

    /** Merged cells are looked for in sheets of this size; in larger ones they are not worth a pass of their own. */
    private static final long MERGES_WORTH = 1 << 24;

    private static final CellValues VALUES = new CellValues(false);

    SheetChoice {
        others = List.copyOf(others);
    }

    /** A sheet that has a header. */
    private record Candidate(SheetEntry sheet, SheetHeader header) {}

    /**
     * Chooses the sheet.
     *
     * @param searches takes the searches that were made, for the message where none finds a header
     * @return the choice, or null where no sheet has a header
     */
    static @Nullable SheetChoice of(
            WorkbookReader workbook,
            WorkbookMark mark,
            @Nullable Integer year,
            List<Layout> layouts,
            List<HeaderSearch> searches) {
        List<Layout> ours = layouts.stream().map(SheetChoice::withSector).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (SheetEntry sheet : workbook.sheets().stream().limit(MOST_SHEETS).toList()) {
            HeaderSearch search = new HeaderSearch(ours);
            look(workbook, sheet, search);
            searches.add(search);
            SheetHeader header = search.found();
            if (header != null) {
                candidates.add(new Candidate(sheet, header));
            }
        }
        Candidate best = best(candidates, mark.get(WorkbookNames.DATA_SHEET), year);
        if (best == null) {
            return null;
        }
        List<String> others = candidates.stream()
                .filter(candidate -> !candidate.equals(best) && isFilled(workbook, candidate))
                .map(candidate -> candidate.sheet().name())
                .toList();
        return new SheetChoice(best.sheet(), best.header(), others);
    }

    /** The sheet of the template; else the one named after the year; else the one with the most headers. */
    private static @Nullable Candidate best(
            List<Candidate> candidates, @Nullable String marked, @Nullable Integer year) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            if (candidate.sheet().name().equalsIgnoreCase(marked)) {
                return candidate;
            }
            if (best == null || rank(candidate, year) > rank(best, year)) {
                best = candidate;
            }
        }
        return best;
    }

    private static int rank(Candidate candidate, @Nullable Integer year) {
        boolean named = year != null && candidate.sheet().name().contains(year.toString());
        return candidate.header().matches()
                + (named ? 1000 : 0)
                + (candidate.sheet().hidden() ? 0 : 2000);
    }

    private static boolean isFilled(WorkbookReader workbook, Candidate candidate) {
        try (SheetReader rows = workbook.open(candidate.sheet())) {
            SheetRow row = rows.next();
            while (row != null && row.number() <= candidate.header().row()) {
                row = rows.next();
            }
            return row != null;
        }
    }

    /** The template has one column that answers nothing. */
    private static Layout withSector(Layout layout) {
        for (Language language : Language.values()) {
            String header = Words.in(language).get("sector.header");
            if (layout.name().equals("labels-" + language.tag())
                    && Layouts.all().contains(layout)) {
                List<LayoutColumn> columns = new ArrayList<>(layout.columns());
                columns.add(new LayoutColumn(header, null));
                return Layout.of(layout.name(), columns);
            }
        }
        return layout;
    }

    private static void look(WorkbookReader workbook, SheetEntry sheet, HeaderSearch search) {
        Map<Integer, String[]> rows = new TreeMap<>();
        try (SheetReader reader = workbook.open(sheet)) {
            SheetRow row = reader.next(HeaderSearch.ROWS);
            while (row != null && row.number() <= HeaderSearch.ROWS) {
                rows.put(row.number(), texts(row));
                row = reader.next(HeaderSearch.ROWS);
            }
        }
        if (!rows.isEmpty() && workbook.size(sheet) <= MERGES_WORTH) {
            workbook.merged(sheet, HeaderSearch.ROWS).forEach(range -> spread(range, rows));
        }
        rows.forEach((number, cells) -> search.look(number, 0, cells));
    }

    private static String[] texts(SheetRow row) {
        int width = row.cells().stream().mapToInt(SheetCell::column).max().orElse(-1) + 1;
        String[] texts = new String[width];
        Arrays.fill(texts, "");
        row.cells().forEach(cell -> texts[cell.column()] = VALUES.text(cell, null));
        return texts;
    }

    /** A header that is merged downwards stands in each of its rows. */
    private static void spread(Range range, Map<Integer, String[]> rows) {
        String[] first = rows.get(range.firstRow());
        int column = range.firstColumn();
        if (first == null || column >= first.length || first[column].isEmpty()) {
            return;
        }
        int last = Math.min(range.lastRow(), HeaderSearch.ROWS);
        for (int number = range.firstRow() + 1; number <= last; number++) {
            String[] row = rows.get(number);
            if (row != null) {
                String[] wide = row.length > column ? row : widened(row, column + 1);
                wide[column] = wide[column].isEmpty() ? first[column] : wide[column];
                rows.put(number, wide);
            }
        }
    }

    private static String[] widened(String[] row, int width) {
        String[] wide = Arrays.copyOf(row, width);
        Arrays.fill(wide, row.length, width, "");
        return wide;
    }
}
