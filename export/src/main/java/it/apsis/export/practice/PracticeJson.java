package it.apsis.export.practice;

import it.apsis.export.answers.Digests;
import it.apsis.export.answers.JsonAnswers;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.SourceDescription;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSheet;
import it.apsis.schema.Answer;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.statistical.UnusableReturnException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Practice sheets as JSON: one object or a list, keyed as the fields. */
public final class PracticeJson {
    private static final String LAYOUT = "keys";
    private static final Map<String, Field> FIELDS = byKey();

    private PracticeJson() {}

    private static Map<String, Field> byKey() {
        Map<String, Field> fields = new HashMap<>();
        PracticeCollection.fields().forEach(field -> fields.put(field.key(), field));
        return Map.copyOf(fields);
    }

    /**
     * Reads sheets. Wrong answers do not matter here: rules judge them.
     *
     * @param bytes the file, in UTF-8, UTF-16 or UTF-32
     * @param file its name, or null
     * @return the sheets; keys that no field has are told of in the notes
     * @throws UnusableReturnException where the bytes are neither an object nor a list in JSON
     */
    public static PracticeReading read(byte[] bytes, @Nullable String file) {
        List<PracticeEntry> entries = new ArrayList<>();
        for (Map<String, Answer> answers : JsonAnswers.read(bytes)) {
            long number = entries.size() + 1L;
            entries.add(
                    answers == null
                            ? PracticeEntry.of(number, PracticeAnswers.read(Map.of()))
                                    .withNotes(List.of(SheetNotes.unreadable(number)))
                            : PracticeEntry.of(number, PracticeAnswers.read(answers))
                                    .withNotes(unknown(number, answers)));
        }
        return new PracticeReading(
                entries, new SourceDescription(file, null, LAYOUT, entries.size(), 0, Digests.sha256(bytes)));
    }

    private static List<Finding> unknown(long number, Map<String, Answer> answers) {
        Place row = new Place(number, 0, null, null, -1, false);
        Set<String> unknown = new LinkedHashSet<>();
        answers.forEach((key, answer) -> {
            Field field = FIELDS.get(key);
            if (field == null) {
                unknown.add(key);
            } else if (answer instanceof Answer.Entries entries) {
                Set<String> columns = columns(field);
                entries.rows()
                        .forEach(cells -> cells.keySet().stream()
                                .filter(column -> !columns.contains(column))
                                .forEach(column -> unknown.add(key + "." + column)));
            }
        });
        int position = FIELDS.size();
        List<Finding> findings = new ArrayList<>();
        for (String key : unknown) {
            findings.add(SheetNotes.columnUnknown(row.cell(key, position)));
            position++;
        }
        return findings;
    }

    private static Set<String> columns(Field field) {
        Set<String> columns = new LinkedHashSet<>();
        field.columns().stream().map(TableColumn::name).forEach(columns::add);
        return columns.isEmpty() ? Set.of("rating", "text") : columns;
    }

    /**
     * Writes sheets for publication, as a list: without contact persons.
     *
     * @param sheets the sheets
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void write(Collection<PracticeSheet> sheets, OutputStream out) throws IOException {
        write(sheets, false, out);
    }

    /**
     * Writes sheets with all that they have, as a list.
     *
     * @param sheets the sheets
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void writeWithPersonalData(Collection<PracticeSheet> sheets, OutputStream out) throws IOException {
        write(sheets, true, out);
    }

    private static void write(Collection<PracticeSheet> sheets, boolean personal, OutputStream out) throws IOException {
        JsonOutput.writeArray(out, json -> {
            for (PracticeSheet sheet : sheets) {
                json.startObject();
                PracticeAnswers.of(sheet).forEach((key, answer) -> {
                    Field field = FIELDS.get(key);
                    if (field != null && (personal || !field.isPersonal())) {
                        JsonAnswers.write(field, key, answer, json);
                    }
                });
                json.endObject();
            }
        });
    }
}
