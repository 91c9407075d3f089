package it.apsis.export.workbook;

import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import java.util.Map;
import java.util.TreeMap;

/** The hidden sheet by which a workbook of ours is known again, whatever its sheets are called by then. */
final class MarkSheet {
    private final Map<String, String> facts;

    MarkSheet(Map<String, String> facts) {
        this.facts = new TreeMap<>(facts);
    }

    SheetPlan plan() {
        return new SheetPlan(WorkbookNames.MARK_SHEET).columns(24, 48).guarded().hidden();
    }

    void write(SheetWriter sheet) {
        int row = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            row++;
            sheet.row(row, 0).text(0, fact.getKey(), 0).text(1, fact.getValue(), 0);
        }
        sheet.finish();
    }
}
