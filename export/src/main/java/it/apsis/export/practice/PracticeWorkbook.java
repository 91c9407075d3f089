package it.apsis.export.practice;

import it.apsis.export.answers.Digests;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.ooxml.SheetEntry;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.ooxml.WorkbookPackage;
import it.apsis.export.ooxml.WorkbookReader;
import it.apsis.export.sheet.CellValues;
import it.apsis.export.sheet.NamedCode;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.SourceDescription;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Practice sheets as a workbook, one sheet a row, in the columns of {@link PracticeCsv}. */
public final class PracticeWorkbook {
    private static final String LAYOUT = "keys";

    /** A header stands among the first rows of its sheet. */
    private static final int HEADER_ROWS = 30;

    private static final int LEAST_KNOWN = 3;

    private PracticeWorkbook() {}

    /**
     * Whether a file may be a workbook.
     *
     * @param bytes the file
     * @return true where {@link #read} is worth a try
     */
    public static boolean recognises(byte[] bytes) {
        return WorkbookPackage.isCandidate(bytes);
    }

    /**
     * Reads the sheets of a workbook.
     *
     * @param bytes the file
     * @param file its name, or null
     * @return the practice sheets; what there is to say of the header stands in the notes of the first
     * @throws UnusableReturnException where it is no workbook that can be read, or none of its sheets has a header
     */
    public static PracticeReading read(byte[] bytes, @Nullable String file) {
        WorkbookReader workbook = new WorkbookReader(WorkbookPackage.of(bytes));
        Header best = null;
        for (SheetEntry sheet : workbook.sheets()) {
            Header header = header(workbook, sheet);
            best = header != null && (best == null || header.known() > best.known()) ? header : best;
        }
        if (best == null) {
            throw new UnusableReturnException(new Bilingual(
                    "There is no header of practice sheets in the workbook: one of its first " + HEADER_ROWS
                            + " rows names the fields, such as id, title, provider_name",
                    "Nella cartella di lavoro manca l'intestazione delle schede di pratica: una delle prime "
                            + HEADER_ROWS + " righe deve riportare i nomi dei campi, come id, title, provider_name"));
        }
        return read(
                workbook, best, new SourceDescription(file, best.sheet().name(), LAYOUT, 0, 0, Digests.sha256(bytes)));
    }

    /** A header and what makes sheets of the rows below it. */
    private record Header(SheetEntry sheet, int row, List<String> headers, SheetRows rows, long known) {}

    private static @Nullable Header header(WorkbookReader workbook, SheetEntry sheet) {
        CellValues values = new CellValues(workbook.isSince1904());
        Header best = null;
        try (SheetReader reader = workbook.open(sheet)) {
            SheetRow row = reader.next(HEADER_ROWS);
            while (row != null && row.number() <= HEADER_ROWS) {
                List<String> cells = texts(row, values, Set.of(), Set.of());
                Place place = new Place(row.number(), 0, sheet.name(), null, -1, true);
                SheetRows rows = SheetRows.of(cells, place).orElse(null);
                if (rows != null) {
                    long known = cells.stream().filter(cell -> !cell.isBlank()).count()
                            - rows.findings().stream()
                                    .filter(finding -> finding.code().equals("column_unknown"))
                                    .count();
                    boolean better = known >= LEAST_KNOWN && (best == null || known > best.known());
                    best = better ? new Header(sheet, row.number(), cells, rows, known) : best;
                }
                row = reader.next(HEADER_ROWS);
            }
        }
        return best;
    }

    private static PracticeReading read(WorkbookReader workbook, Header header, SourceDescription source) {
        CellValues values = new CellValues(workbook.isSince1904());
        Set<Integer> single = columns(header.headers(), AnswerType.CHOICE, AnswerType.FEEDBACK);
        Set<Integer> several = columns(header.headers(), AnswerType.CHOICES);
        List<PracticeEntry> entries = new ArrayList<>();
        long last = header.row();
        long blank = 0;
        try (SheetReader reader = workbook.open(header.sheet())) {
            for (SheetRow row = reader.next(); row != null; row = reader.next()) {
                List<String> cells = texts(row, values, single, several);
                if (row.number() > header.row() && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    blank += row.number() - last - 1;
                    last = row.number();
                    entries.add(header.rows().sheet(row.number(), 0, cells));
                }
            }
        }
        List<Finding> findings = header.rows().findings();
        if (!entries.isEmpty() && !findings.isEmpty()) {
            entries.set(0, entries.get(0).withNotes(findings));
        }
        return new PracticeReading(
                entries,
                new SourceDescription(
                        source.file(), source.sheet(), source.layout(), entries.size(), blank, source.sha256()));
    }

    private static List<String> texts(SheetRow row, CellValues values, Set<Integer> single, Set<Integer> several) {
        int width = row.cells().stream().mapToInt(SheetCell::column).max().orElse(-1) + 1;
        String[] texts = new String[width];
        Arrays.fill(texts, "");
        for (SheetCell cell : row.cells()) {
            String text = values.text(cell, null);
            int column = cell.column();
            if (single.contains(column)) {
                text = NamedCode.of(text);
            } else if (several.contains(column)) {
                text = Arrays.stream(text.split(";", -1)).map(NamedCode::of).collect(Collectors.joining(";"));
            }
            texts[column] = text;
        }
        return List.of(texts);
    }

    /** The columns of fields that are answered from lists, where a code may stand with its name. */
    private static Set<Integer> columns(List<String> headers, AnswerType... types) {
        Set<Integer> columns = new HashSet<>();
        for (Field field : PracticeCollection.fields()) {
            if (List.of(types).contains(field.answer())) {
                List<String> names = List.of(
                        Folding.header(field.key()),
                        Folding.header(field.label().it() + "*"),
                        Folding.header(field.label().en() + " *"));
                for (int i = 0; i < headers.size(); i++) {
                    if (names.contains(Folding.header(headers.get(i)))) {
                        columns.add(i);
                    }
                }
            }
        }
        return columns;
    }
}
