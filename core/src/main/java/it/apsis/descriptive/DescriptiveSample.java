package it.apsis.descriptive;

import it.apsis.schema.Questionnaire;
import it.apsis.schema.SampleAnswers;
import it.apsis.text.CsvTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small made-up questionnaire that shows what a rule is about. For documentation and for tests; the samples stand in
 * {@code samples.csv}, each as its {@linkplain SampleAnswers differences} from a clean one.
 *
 * @param rule the code of the rule
 * @param expect {@code fails}, {@code passes}, or {@code near} for one that passes but nearly fails
 * @param document the questionnaire
 * @param notified the statistical return that it is compared with
 */
public record DescriptiveSample(
        String rule, String expect, DescriptiveQuestionnaire document, Optional<ReturnSummary> notified) {
    private static final int YEAR = 2020;

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
    public static List<DescriptiveSample> all() {
        Questionnaire form = DescriptiveSurvey.form(YEAR);
        CsvTable clean = CsvTable.resource(DescriptiveSample.class, "sample-answers.csv");
        List<DescriptiveSample> samples = new ArrayList<>();
        for (CsvTable.Row row :
                CsvTable.resource(DescriptiveSample.class, "samples.csv").rows()) {
            samples.add(new DescriptiveSample(
                    row.get("rule"),
                    row.get("expect"),
                    DescriptiveQuestionnaire.of(form, SampleAnswers.read(form, clean, row.get("answers"))),
                    row.optional("return").map(DescriptiveSample::summary)));
        }
        return List.copyOf(samples);
    }

    /** {@code nil}, or {@code recipients=238 253; crs=2020000012; disbursed=52000; reception=yes}. */
    private static ReturnSummary summary(String text) {
        if (text.equals("nil")) {
            return ReturnSummary.ofNil();
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            parts.put(
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip());
        }
        Set<String> crsIds = codes(parts.getOrDefault("crs", ""));
        return new ReturnSummary(
                false,
                1,
                codes(parts.getOrDefault("recipients", "")),
                crsIds,
                new BigDecimal(parts.getOrDefault("disbursed", "0")),
                parts.getOrDefault("reception", "no").equals("yes"));
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new HashSet<>(List.of(text.split(" ", -1)));
        codes.remove("");
        return codes;
    }
}
