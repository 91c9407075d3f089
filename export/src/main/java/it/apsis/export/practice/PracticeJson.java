package it.apsis.export.practice;

import it.apsis.export.UnknownMembers;
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
import it.apsis.statistical.UnusableReturnException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return read(bytes, file, UnknownMembers.KEPT);
    }

    /**
     * Reads sheets. Wrong answers do not matter here: rules judge them.
     *
     * @param bytes the file, in UTF-8, UTF-16 or UTF-32
     * @param file its name, or null
     * @param unknown what becomes of keys that no field has; where they are not refused they are told of in the notes
     * @return the sheets
     * @throws UnusableReturnException where the bytes are neither an object nor a list in JSON, or a sheet has members that
     *     are refused
     */
    public static PracticeReading read(byte[] bytes, @Nullable String file, UnknownMembers unknown) {
        List<PracticeEntry> entries = new ArrayList<>();
        for (Map<String, Answer> answers : JsonAnswers.read(bytes)) {
            long number = entries.size() + 1L;
            JsonAnswers.check(answers == null ? Map.of() : answers, FIELDS::get, unknown);
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

    private static boolean isPersonal(String key) {
        Field field = FIELDS.get(key);
        return field == null || field.isPersonal();
    }

    private static List<Finding> unknown(long number, Map<String, Answer> answers) {
        Place row = new Place(number, 0, null, null, -1, false);
        int position = FIELDS.size();
        List<Finding> findings = new ArrayList<>();
        for (String key : JsonAnswers.unknown(answers, FIELDS::get)) {
            findings.add(SheetNotes.columnUnknown(row.cell(key, position)));
            position++;
        }
        return findings;
    }

    /**
     * Writes sheets for publication, as a list: without answers that tell of a person, which are the contact and what
     * curators decided and noted.
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
                Map<String, Answer> answers = new LinkedHashMap<>(PracticeAnswers.of(sheet));
                if (!personal) {
                    answers.keySet().removeIf(PracticeJson::isPersonal);
                }
                JsonAnswers.write(answers, FIELDS::get, json);
                json.endObject();
            }
        });
    }
}
