package it.apsis.export.workbook;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.export.ReturnSource;
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

/** Reads the descriptive questionnaire from its sheet in a filled template. */
public final class DescriptiveWorkbook {
    private static final Set<String> YES = Set.of("sì", "si", "yes");

    private final Map<String, String> cells = new HashMap<>();
    private final WorkbookReader workbook;

    private DescriptiveWorkbook(WorkbookReader workbook) {
        this.workbook = workbook;
    }

    /**
     * Reads the questionnaire. Wrong answers do not matter here: rules judge them.
     *
     * @param source the workbook
     * @param form the definition that it answers
     * @return the questionnaire; empty where the workbook has no such sheet, or nothing stands on it
     * @throws it.apsis.statistical.UnusableReturnException where it is no workbook that can be read
     */
    public static Optional<DescriptiveQuestionnaire> read(ReturnSource source, Questionnaire form) {
        try (InputStream in = source.open()) {
            return new DescriptiveWorkbook(new WorkbookReader(WorkbookPackage.read(in))).read(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<DescriptiveQuestionnaire> read(Questionnaire form) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            String reference = workbook.named(FormGrid.name(field));
            Range first = reference == null ? null : References.range(reference);
            String sheet = reference == null ? null : References.sheet(reference);
            if (first != null && sheet != null) {
                load(sheet);
                Answer answer = answer(field, first);
                if (!answer.isBlank()) {
                    answers.put(field.key(), answer);
                }
            }
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(DescriptiveQuestionnaire.of(form, answers));
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
                boolean coded = columns.get(i).choices().isPresent()
                        || columns.get(i).name().equals("recipient");
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
