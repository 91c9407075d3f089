package it.apsis.practice;

import it.apsis.schema.Questionnaire;
import it.apsis.schema.SampleAnswers;
import it.apsis.text.CsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small made-up collection that shows what a rule is about. For documentation and for tests; the samples stand in
 * {@code samples.csv}, each sheet as its {@linkplain SampleAnswers differences} from a clean one, sheets parted by a blank
 * line.
 *
 * @param rule the code of the rule
 * @param expect {@code fails}, {@code passes}, or {@code near} for one that passes but nearly fails
 * @param entries the sheets
 * @param settings the days that the rule is given
 */
public record PracticeSample(String rule, String expect, List<PracticeEntry> entries, PracticeSettings settings) {
    /**
     * Copies the list.
     *
     * @param rule the code of the rule
     * @param expect {@code fails}, {@code passes}, or {@code near} for one that passes but nearly fails
     * @param entries the sheets
     * @param settings the days that the rule is given
     */
    public PracticeSample {
        entries = List.copyOf(entries);
    }

    /**
     * Whether the rule has to speak.
     *
     * @return true where it has
     */
    public boolean isFailing() {
        return expect.equals("fails");
    }

    /**
     * All samples.
     *
     * @return the samples, in the order of the table
     */
    public static List<PracticeSample> all() {
        Questionnaire form = PracticeCollection.form(PracticeCollection.FIRST_YEAR);
        CsvTable clean = CsvTable.resource(PracticeSample.class, "sample-sheet.csv");
        List<PracticeSample> samples = new ArrayList<>();
        for (CsvTable.Row row :
                CsvTable.resource(PracticeSample.class, "samples.csv").rows()) {
            List<PracticeEntry> entries = new ArrayList<>();
            for (String differences : row.get("sheets").split("\n\n", -1)) {
                entries.add(PracticeEntry.of(
                        entries.size() + 1L, PracticeAnswers.read(SampleAnswers.read(form, clean, differences))));
            }
            PracticeSettings settings = PracticeSettings.bundled().withDays(day(row, "opened"), day(row, "catalogued"));
            samples.add(new PracticeSample(row.get("rule"), row.get("expect"), entries, settings));
        }
        return List.copyOf(samples);
    }

    private static @Nullable LocalDate day(CsvTable.Row row, String column) {
        return row.optional(column).map(LocalDate::parse).orElse(null);
    }
}
