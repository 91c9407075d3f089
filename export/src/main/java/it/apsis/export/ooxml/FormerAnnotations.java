package it.apsis.export.ooxml;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier annotation left on its sheet: which cells it changed, and which fills they had.
 *
 * @param sheet the sheet of the earlier outcome, or null where there is none
 * @param fills for each annotated sheet the former fills by address; empty ones too
 */
record FormerAnnotations(@Nullable SheetEntry sheet, Map<String, Map<String, String>> fills) {
    /** The sign in the first row by which an outcome of ours is known, whatever its sheet is called by then. */
    static final String SIGN = "apsis:outcome";

    private static final int MOST_SHEETS = 200;

    static FormerAnnotations of(WorkbookReader workbook) {
        for (SheetEntry sheet : workbook.sheets().stream().limit(MOST_SHEETS).toList()) {
            try (SheetReader rows = workbook.open(sheet)) {
                SheetRow first = rows.next();
                boolean ours = first != null
                        && first.number() == 1
                        && first.cells().stream().anyMatch(cell -> cell.text().equals(SIGN));
                if (ours) {
                    return new FormerAnnotations(sheet, read(rows));
                }
            }
        }
        return new FormerAnnotations(null, Map.of());
    }

    private static Map<String, Map<String, String>> read(SheetReader rows) {
        Map<String, Map<String, String>> fills = new TreeMap<>();
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            Map<Integer, String> cells = new HashMap<>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell.text()));
            String sheet = cells.get(Outcome.SHEET_COLUMN);
            String address = cells.get(Outcome.CELL_COLUMN);
            if (sheet != null && address != null) {
                fills.computeIfAbsent(sheet, key -> new TreeMap<>())
                        .putIfAbsent(address, cells.getOrDefault(Outcome.FILL_COLUMN, ""));
            }
        }
        return fills;
    }

    Map<String, String> fillsOf(String sheetName) {
        return fills.getOrDefault(sheetName, Collections.emptyMap());
    }
}
