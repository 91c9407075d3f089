package it.apsis.export.workbook;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.export.ReturnSource;
import it.apsis.export.descriptive.DescriptiveReading;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.References;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.ooxml.SheetEntry;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.ooxml.WorkbookPackage;
import it.apsis.export.ooxml.WorkbookReader;
import it.apsis.export.sheet.CellValues;
import it.apsis.export.sheet.NamedCode;
import it.apsis.finding.Place;
import it.apsis.finding.SourceDescription;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the descriptive questionnaire from its sheet in a filled template. */
public final class DescriptiveWorkbook {
    private static final Set<String> YES = Set.of("sì", "si", "yes");

    private static final String LAYOUT = "form";

    private final Map<String, String> cells = new HashMap<>();
    private final WorkbookReader workbook;

    private DescriptiveWorkbook(WorkbookReader workbook) {
        this.workbook = workbook;
    }

    /**
     * Reads the questionnaire. Wrong answers do not matter here: rules judge them, and name the sheet and the cell.
     *
     * @param source the workbook
     * @param form the definition that it answers
     * @return the questionnaire; empty where the workbook has no such sheet, or nothing stands on it
     * @throws it.apsis.statistical.UnusableReturnException where it is no workbook that can be read
     */
    public static Optional<DescriptiveReading> read(ReturnSource source, Questionnaire form) {
        try (InputStream in = source.open()) {
            WorkbookPackage parts = WorkbookPackage.read(in);
            return new DescriptiveWorkbook(new WorkbookReader(parts)).read(form, source.name(), parts.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The edition that a template of ours says it is of.
     *
     * @param source the workbook
     * @return the flow year; empty where the workbook does not say
     * @throws it.apsis.statistical.UnusableReturnException where it is no workbook that can be read
     */
    public static Optional<Integer> edition(ReturnSource source) {
        try (InputStream in = source.open()) {
            return Optional.ofNullable(WorkbookMark.of(new WorkbookReader(WorkbookPackage.read(in)))
                    .edition());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<DescriptiveReading> read(Questionnaire form, @Nullable String file, String sha256) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        String last = null;
        for (Field field : form.fields()) {
            String reference = workbook.named(FormGrid.name(field));
            Range first = reference == null ? null : References.range(reference);
            String sheet = reference == null ? null : References.sheet(reference);
            if (first != null && sheet != null) {
                last = sheet;
                load(sheet);
                places.put(field.key(), place(sheet, field, first));
                answers.put(field.key(), answer(field, first));
            }
        }
        DescriptiveQuestionnaire document =
                DescriptiveQuestionnaire.of(form, answers).withPlaces(places);
        int count = document.answers().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new DescriptiveReading(document, new SourceDescription(file, last, LAYOUT, count, 0, sha256)));
    }

    private static Place place(String sheet, Field field, Range first) {
        return new Place(first.firstRow(), 0, sheet, field.key(), first.firstColumn(), true);
    }

    private void load(String name) {
        if (!cells.isEmpty()) {
            return;
        }
        CellValues values = new CellValues(workbook.isSince1904());
        for (SheetEntry sheet : workbook.sheets()) {
            if (sheet.name().equals(name)) {
                try (SheetReader rows = workbook.open(sheet)) {
                    for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                        for (SheetCell cell : row.cells()) {
                            cells.put(key(row.number(), cell.column()), values.text(cell, null));
                        }
                    }
                }
            }
        }
    }

    private static String key(int row, int column) {
        return Range.cell(row, column).reference();
    }

    private String text(int row, int column) {
        return cells.getOrDefault(key(row, column), "").strip();
    }

    private Answer answer(Field field, Range first) {
        if (field.answer() == AnswerType.TABLE) {
            return new Answer.Entries(entries(field, first));
        }
        String text = text(first.firstRow(), first.firstColumn());
        return switch (field.answer()) {
            case BOOLEAN -> new Answer.Text(truth(text));
            case CHOICE -> new Answer.Text(NamedCode.of(text));
            case CODES -> new Answer.Items(items(text.replace('\n', ';')));
            case LIST -> new Answer.Items(lines(text));
            default -> new Answer.Text(text);
        };
    }

    private List<Map<String, String>> entries(Field field, Range first) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (int row = first.firstRow(); row < first.firstRow() + FormGrid.ENTRIES; row++) {
            Map<String, String> entry = new LinkedHashMap<>();
            List<TableColumn> columns = field.columns();
            for (int i = 0; i < columns.size(); i++) {
                String text = text(row, first.firstColumn() + i);
                boolean coded = FormValidations.isCoded(columns.get(i));
                entry.put(columns.get(i).name(), coded ? NamedCode.of(text) : text);
            }
            if (entry.values().stream().anyMatch(text -> !text.isEmpty())) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static String truth(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return YES.contains(text.toLowerCase(Locale.ROOT)) ? "true" : text.equalsIgnoreCase("no") ? "false" : text;
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String item : text.split(";", -1)) {
            String code = NamedCode.of(item.strip());
            if (!code.isEmpty()) {
                items.add(code);
            }
        }
        return items;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
