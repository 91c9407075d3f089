package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import it.apsis.codelist.CodeLists;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.KeysCsvFormat;
import it.apsis.export.form.JavaRosa.Reason;
import it.apsis.export.json.JsonReturnFormat;
import it.apsis.schema.Choice;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** On generated returns two engines that are not ours say the same of two formats that are. */
class XFormFormatProperties {
    private static final Questionnaire FORM = StatisticalSurvey.form(2020);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> CODED = Set.of(
            "aid_type",
            "bi_multi",
            "finance_type",
            "nature_of_submission",
            "channel_code",
            "recipient",
            "purpose",
            "gender_equality",
            "repayment_type");

    /** What a JSON Schema cannot say, for it compares no answers. */
    private static final Set<String> COMPARISONS = Set.of(
            "arrears_exceed_outstanding", "commitment_derived_mismatch", "dates_reversed", "repayment_dates_reversed");

    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("commitment", List.of("", "0", "-5", "50", "1E3")),
            Map.entry("disbursement", List.of("", "0", "-5", "50.25")),
            Map.entry("untied", List.of("", "0", "50")),
            Map.entry("experts_commitment", List.of("", "0", "7")),
            Map.entry("investment_related_tc", List.of("", "7")),
            Map.entry("outstanding", List.of("", "7")),
            Map.entry("arrears_principal", List.of("", "9")),
            Map.entry("commitment_date", List.of("", "15-03-2020")),
            Map.entry("expected_completion", List.of("", "01-01-1999")),
            Map.entry("investment_project", List.of("", "1")),
            Map.entry("associated_financing", List.of("", "1")),
            Map.entry("crs_id", List.of("", "20", "2018000123", "2020000123", "2021000001")),
            Map.entry("title", List.of("", "x".repeat(150), "x".repeat(151))));

    /** The two engines, each with its form, and a return in which nothing is wrong. */
    private record Engines(JsonSchema schema, JavaRosa device, Submission.Blank blank, String clean) {
        private static final Engines ALL = start();

        private static Engines start() {
            try {
                byte[] schema = JsonSchemaFormatTest.write(new JsonSchemaFormat(), FORM, Language.ENGLISH);
                byte[] xform = JsonSchemaFormatTest.write(new XFormFormat(), FORM, Language.ENGLISH);
                RuleSample sample = StatisticalSurvey.samples().stream()
                        .filter(one -> one.flowYear() == 2020 && one.document().isEmpty() && one.declared() == null)
                        .findFirst()
                        .orElseThrow();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ReturnSource source = ReturnSource.of("return.csv", sample.csv());
                new JsonReturnFormat().write(() -> new KeysCsvFormat().open(source, ReadingOptions.DEFAULT), out);
                return new Engines(
                        JsonSchemaFormatTest.compile(new String(schema, StandardCharsets.UTF_8)),
                        JavaRosa.of(xform),
                        new Submission.Blank(FORM, xform),
                        out.toString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An answer in place of that of a clean activity; blank ones are left out. */
    record Change(String key, String answer) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        FormChoices choices = new FormChoices(FORM, CodeLists.bundled());
        Arbitrary<Change> coded = Arbitraries.of(CODED.stream().sorted().toList())
                .flatMap(key -> {
                    List<Choice> all = choices.of(FORM.field(key)).orElseThrow().choices();
                    return Arbitraries.of(all)
                            .map(Choice::code)
                            .injectNull(0.1)
                            .map(code -> new Change(key, code == null ? "" : code));
                });
        // The types of aid and what they go with are few, and meet too seldom among all codes.
        Arbitrary<Change> kinds = Arbitraries.of(
                new Change("aid_type", "G01"),
                new Change("purpose", "91010"),
                new Change("purpose", "99820:40|14031:60"),
                new Change("aid_type", "B02"),
                new Change("bi_multi", "2"),
                new Change("channel_code", "41140"),
                new Change("aid_type", "F01"),
                new Change("finance_type", "610"),
                new Change("nature_of_submission", "3"),
                new Change("aid_type", "H02"),
                new Change("nature_of_submission", "8"));
        Arbitrary<Change> others = Arbitraries.of(
                        OTHERS.keySet().stream().sorted().toList())
                .flatMap(key ->
                        Arbitraries.of(OTHERS.getOrDefault(key, List.of())).map(text -> new Change(key, text)));
        return Arbitraries.oneOf(coded, kinds, others).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void theFormAndTheSchemaRefuseTheSameReturns(@ForAll("changes") List<Change> changes) {
        ObjectNode document = (ObjectNode) JSON.readTree(Engines.ALL.clean());
        ObjectNode activity = (ObjectNode) document.path("activities").path(0);
        for (Change change : changes) {
            if (change.answer().isEmpty()) {
                activity.remove(change.key());
            } else {
                activity.put(change.key(), change.answer());
            }
        }
        boolean refused = !Engines.ALL
                .schema()
                .validate(document.toString(), InputFormat.JSON)
                .isEmpty();
        Submission submission = Engines.ALL.blank().fill(document);
        List<JavaRosa.Verdict> verdicts = Engines.ALL.device().judge(submission, "English (en)");
        if (refused) {
            assertThat(verdicts.size() + submission.unfit().size())
                    .as("the schema refuses it: %s", changes)
                    .isPositive();
        } else {
            assertThat(verdicts)
                    .as("the schema accepts it: %s", changes)
                    .filteredOn(one -> one.reason() != Reason.NOT_ASKED)
                    .allMatch(one -> one.rules().stream().anyMatch(COMPARISONS::contains));
        }
    }
}
