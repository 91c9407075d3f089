package it.apsis.export.workbook;

import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadingFindings;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.References;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.ooxml.SheetEntry;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.ooxml.WorkbookReader;
import it.apsis.export.sheet.CellValues;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Folding;
import it.apsis.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of the declaration: by the names of its cells, or by their labels where the names were lost. */
final class DeclarationReader {
    private static final int MOST_ROWS = 200;
    private static final List<String> ASKED = List.of(
            WorkbookNames.NIL, WorkbookNames.ENTITY, WorkbookNames.YEAR, WorkbookNames.CONTACT, WorkbookNames.DATE);
    private static final Set<String> YES = Set.of("si", "yes", "x", "1", "true", "vero");
    private static final Set<String> NO = Set.of("no", "0", "false", "falso");

    private final WorkbookReader workbook;
    private final CellValues values;
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private DeclarationReader(WorkbookReader workbook) {
        this.workbook = workbook;
        this.values = new CellValues(workbook.isSince1904());
    }

    static Declaration read(WorkbookReader workbook, WorkbookMark mark, @Nullable Integer year) {
        DeclarationReader reader = new DeclarationReader(workbook);
        SheetEntry sheet = reader.sheet(mark);
        if (sheet == null) {
            return Declaration.NONE;
        }
        reader.readCells(sheet);
        return reader.declaration(mark, year);
    }

    private @Nullable SheetEntry sheet(WorkbookMark mark) {
        String reference = workbook.named(WorkbookNames.NIL);
        String named = reference == null ? null : References.sheet(reference);
        String marked = mark.get(WorkbookNames.DECLARATION_SHEET);
        for (SheetEntry sheet : workbook.sheets()) {
            String name = sheet.name();
            if (name.equalsIgnoreCase(named) || (named == null && (name.equalsIgnoreCase(marked) || isOurs(name)))) {
                return sheet;
            }
        }
        return null;
    }

    private static boolean isOurs(String name) {
        return labels("sheet.declaration").contains(Folding.header(name));
    }

    private static List<String> labels(String key) {
        return List.of(
                Folding.header(Words.in(Language.ITALIAN).get(key)),
                Folding.header(Words.in(Language.ENGLISH).get(key)));
    }

    private void readCells(SheetEntry sheet) {
        Map<String, Range> cells = new HashMap<>();
        for (String name : ASKED) {
            String reference = workbook.named(name);
            Range range = reference == null ? null : References.range(reference);
            if (range != null) {
                cells.put(name, range);
            }
        }
        try (SheetReader rows = workbook.open(sheet)) {
            SheetRow row = rows.next();
            for (int i = 0; row != null && i < MOST_ROWS; i++) {
                readRow(sheet.name(), row, cells);
                row = rows.next();
            }
        }
    }

    private void readRow(String sheet, SheetRow row, Map<String, Range> cells) {
        for (int i = 0; i < row.cells().size(); i++) {
            SheetCell cell = row.cells().get(i);
            String name = cells.isEmpty() ? labelled(row, i) : at(row.number(), cell.column(), cells);
            String text = values.text(cell, null).strip();
            if (name != null && !text.isEmpty() && answers.putIfAbsent(name, text) == null) {
                places.put(name, new Place(row.number(), 0, sheet, name, cell.column(), true));
            }
        }
    }

    private static @Nullable String at(int row, int column, Map<String, Range> cells) {
        for (Map.Entry<String, Range> cell : cells.entrySet()) {
            if (cell.getValue().firstRow() == row && cell.getValue().firstColumn() == column) {
                return cell.getKey();
            }
        }
        return null;
    }

    /** The name of a cell whose neighbour on the left has one of our labels. */
    private @Nullable String labelled(SheetRow row, int index) {
        if (index == 0
                || row.cells().get(index - 1).column() != row.cells().get(index).column() - 1) {
            return null;
        }
        String label = withoutYear(Folding.header(row.cells().get(index - 1).text()));
        for (String name : ASKED) {
            boolean same = labels("declaration." + name.substring("aps_".length())).stream()
                    .anyMatch(known -> withoutYear(known).equals(label));
            if (same) {
                return name;
            }
        }
        return null;
    }

    private static String withoutYear(String label) {
        return label.replaceAll("[0-9]{4}", "");
    }

    private Declaration declaration(WorkbookMark mark, @Nullable Integer given) {
        List<Finding> findings = new ArrayList<>();
        String entity = entity();
        String answer = answers.get(WorkbookNames.NIL);
        String folded = answer == null ? "" : Folding.fold(answer);
        if (!YES.contains(folded)) {
            if (!folded.isEmpty() && !NO.contains(folded)) {
                findings.add(finding("declaration_unclear", WorkbookNames.NIL, answer));
            }
            return new Declaration(entity, null, findings);
        }
        if (entity == null) {
            findings.add(finding("declaration_incomplete", WorkbookNames.ENTITY, null));
        }
        Integer year = year(mark, given);
        if (year == null) {
            return new Declaration(entity, null, findings);
        }
        NilReturn nil = new NilReturn(entity == null ? "" : entity, year, answers.get(WorkbookNames.CONTACT), date());
        return new Declaration(entity, nil, findings);
    }

    private Finding finding(String code, String name, @Nullable String value) {
        Place place = places.getOrDefault(name, Place.WHOLE);
        return ReadingFindings.of(code, place, null, value, Attributes.NONE);
    }

    /** A code of digits that a spreadsheet took for a number gets its zeros back. */
    private @Nullable String entity() {
        String entity = answers.get(WorkbookNames.ENTITY);
        return entity != null && entity.matches("[0-9]{4,5}") ? "0".repeat(6 - entity.length()) + entity : entity;
    }

    private @Nullable Integer year(WorkbookMark mark, @Nullable Integer given) {
        String text = answers.get(WorkbookNames.YEAR);
        if (text != null && text.matches("[0-9]{4}") && StatisticalSurvey.hasForm(Integer.parseInt(text))) {
            return Integer.valueOf(text);
        }
        return mark.edition() == null ? given : mark.edition();
    }

    private @Nullable LocalDate date() {
        String text = answers.get(WorkbookNames.DATE);
        if (text == null) {
            return null;
        }
        var field = StatisticalSurvey.form(StatisticalSurvey.FIRST_YEAR).field("commitment_date");
        Object answer = CellReaders.of(field, StatisticalSurvey.FIRST_YEAR, DecimalMark.POINT)
                .read(text)
                .answer();
        return answer instanceof LocalDate day ? day : null;
    }
}
