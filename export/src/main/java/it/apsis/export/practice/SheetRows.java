package it.apsis.export.practice;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.SheetColumns;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.text.Bilingual;
import it.apsis.text.Folding;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets of rows of cells, one sheet a row, whatever the rows come from. A header is the key of a field, or its name
 * in Italian or English; the text of an answer with a rating stands in a column of its own, {@code key_text} or as
 * {@link #textHeader} says.
 */
public final class SheetRows {
    private static final Bilingual TEXT = new Bilingual(" (text)", " (testo)");

    private final List<String> headers;
    private final List<String> keys;
    private final SheetColumns columns;
    private final Place headerPlace;
    private final @Nullable String workbookSheet;

    private SheetRows(List<String> headers, List<String> keys, Place headerPlace) {
        this.headers = headers;
        this.keys = keys;
        this.headerPlace = headerPlace;
        this.workbookSheet = headerPlace.sheet();
        this.columns = SheetColumns.ofHeaders(headers, keys, true);
    }

    /**
     * Begins a table.
     *
     * @param headers the cells of its header
     * @param place the place of its header row
     * @return what makes sheets of its rows; empty where no header is one of a practice sheet
     */
    public static Optional<SheetRows> of(List<String> headers, Place place) {
        Map<String, String> known = known();
        List<String> keys = headers.stream()
                .map(header -> known.getOrDefault(Folding.header(header), ""))
                .toList();
        return keys.stream().allMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(new SheetRows(List.copyOf(headers), keys, place));
    }

    /**
     * The header of the column with the text of an answer that also has a rating, for people to read.
     *
     * @param field the field
     * @param language the language
     * @return the header
     */
    public static String textHeader(Field field, Language language) {
        return field.label().in(language) + TEXT.in(language);
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        for (Field field : PracticeCollection.fields()) {
            // A key wins over a name, and an earlier name over a later one.
            known.putIfAbsent(Folding.header(field.label().it()), field.key());
            known.putIfAbsent(Folding.header(field.label().en()), field.key());
        }
        for (Field field : PracticeCollection.fields()) {
            known.put(Folding.header(field.key()), field.key());
            if (field.answer() == AnswerType.FEEDBACK) {
                String text = field.key() + AnswerCell.TEXT_SUFFIX;
                known.put(Folding.header(text), text);
                for (Language language : Language.values()) {
                    known.put(Folding.header(textHeader(field, language)), text);
                }
            }
        }
        return known;
    }

    /**
     * What there is to say of the header.
     *
     * @return findings about columns that no field claims, or that one claims twice
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Place place = headerPlace.cell(headers.get(i), i);
            if (key.isEmpty() && !headers.get(i).isBlank()) {
                findings.add(SheetNotes.columnUnknown(place));
            } else if (!key.isEmpty() && keys.indexOf(key) < i) {
                findings.add(SheetNotes.columnRepeated(place, key));
            }
        }
        return findings;
    }

    /**
     * Makes a sheet of a row.
     *
     * @param row the number of the row, from 1
     * @param line the physical line of a text file, from 1; 0 where there are no lines
     * @param cells the texts of its cells; those that are not there are blank
     * @return the sheet, and where its answers stand
     */
    public PracticeEntry sheet(long row, long line, List<String> cells) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int i = 0; i < keys.size() && i < cells.size(); i++) {
            if (!keys.get(i).isEmpty()) {
                byKey.putIfAbsent(keys.get(i), cells.get(i));
            }
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Field field : PracticeCollection.fields()) {
            String cell = byKey.getOrDefault(field.key(), "");
            answers.put(
                    field.key(),
                    field.answer() == AnswerType.FEEDBACK
                            ? AnswerCell.feedback(cell, byKey.getOrDefault(field.key() + AnswerCell.TEXT_SUFFIX, ""))
                            : AnswerCell.parse(field, cell));
        }
        return PracticeEntry.of(columns, row, line, workbookSheet, PracticeAnswers.read(answers));
    }
}
