package it.apsis.export.workbook;

import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.ooxml.SheetEntry;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.ooxml.WorkbookReader;
import it.apsis.statistical.StatisticalSurvey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template of ours says of itself on its hidden sheet. */
record WorkbookMark(Map<String, String> facts) {
    private static final int MOST_ROWS = 100;

    WorkbookMark {
        facts = Map.copyOf(facts);
    }

    static WorkbookMark of(WorkbookReader workbook) {
        Map<String, String> facts = new HashMap<>();
        for (SheetEntry sheet : workbook.sheets()) {
            if (sheet.name().equalsIgnoreCase(WorkbookNames.MARK_SHEET)) {
                read(workbook, sheet, facts);
            }
        }
        return new WorkbookMark(facts);
    }

    private static void read(WorkbookReader workbook, SheetEntry sheet, Map<String, String> facts) {
        try (SheetReader rows = workbook.open(sheet)) {
            SheetRow row = rows.next();
            for (int i = 0; row != null && i < MOST_ROWS; i++) {
                if (row.cells().size() >= 2) {
                    SheetCell key = row.cells().get(0);
                    facts.putIfAbsent(key.text(), row.cells().get(1).text());
                }
                row = rows.next();
            }
        }
    }

    @Nullable
    String get(String fact) {
        return facts.get(fact);
    }

    /** The edition of the template, where it is one that there is a form for. */
    @Nullable
    Integer edition() {
        String edition = facts.get(WorkbookNames.EDITION);
        if (edition == null || !edition.matches("[0-9]{4}")) {
            return null;
        }
        int year = Integer.parseInt(edition);
        return StatisticalSurvey.hasForm(year) ? year : null;
    }
}
