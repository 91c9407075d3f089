package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSample;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.KeysCsvFormat;
import it.apsis.export.descriptive.DescriptiveJson;
import it.apsis.export.json.JsonReturnFormat;
import it.apsis.export.practice.PracticeJson;
import it.apsis.finding.Severity;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSample;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schema says of the samples of the rules, asked of engines that are not ours. */
class JsonSchemaFormatTest {
    /** Errors that no JSON Schema can express, for they compare answers, rows or registers, or look into texts. */
    private static final Set<String> INEXPRESSIBLE = Set.of(
            "arrears_exceed_outstanding",
            "column_repeated",
            "commitment_derived_mismatch",
            "crs_id_repeated",
            "dates_reversed",
            "entity_kind_not_invited",
            "entity_suppressed",
            "entity_unknown",
            "institution_not_respondent",
            "purpose_repeated",
            "purpose_shares_not_100",
            "repayment_dates_reversed");

    /** Rules of practices whose passing samples break another rule, so that they are no sheets without an error. */
    private static final Set<String> TOLD_BY_OTHERS = Set.of(
            "practice_required_missing",
            "practice_choice_unknown",
            "practice_region_invalid",
            "practice_published_undetermined");

    /** Errors in practices that the schema does not tell: several need other sheets, registers, or the day. */
    private static final Set<String> NOT_CARRIED = Set.of(
            "practice_id_invalid",
            "practice_entity_code_invalid",
            "practice_out_of_scope",
            "practice_dates_reversed",
            "practice_submitted_outside_collection",
            "practice_count_invalid",
            "practice_funding_contradiction",
            "practice_text_unclean",
            "practice_transition_forbidden",
            "practice_state_reason_missing",
            "practice_curator_incomplete");

    private static final CodeLists LISTS = CodeLists.bundled();
    private static final KeysCsvFormat CSV = new KeysCsvFormat();

    /** A document, whether it is right, and whether it is a sample that fails its rule. */
    record Case(String name, int year, String document, boolean accepted, boolean fails) {
        String rule() {
            return name.substring(0, name.indexOf(' '));
        }
    }

    static byte[] write(FormFormat format, Questionnaire form, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(form, LISTS, language, out);
        return out.toByteArray();
    }

    static String schema(Questionnaire form) throws IOException {
        return new String(write(new JsonSchemaFormat(), form, Language.ENGLISH), StandardCharsets.UTF_8);
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (RuleSample sample : StatisticalSurvey.samples()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReadingOptions options =
                    ReadingOptions.DEFAULT.withFlowYear(sample.flowYear()).withRespondent(sample.respondent());
            try {
                new JsonReturnFormat().write(() -> CSV.open(ReturnSource.of("return.csv", sample.csv()), options), out);
            } catch (UnusableReturnException e) {
                continue;
            }
            boolean fails =
                    (sample.fails() && isError(sample.rule())) || lacksColumn(sample) || isToldByAnother(sample);
            cases.add(new Case(
                    sample.rule() + " " + sample.document(),
                    sample.flowYear(),
                    declared(sample, out.toString(StandardCharsets.UTF_8)),
                    !fails,
                    sample.fails()));
        }
        return cases;
    }

    /** A sample of the rules of columns may break a rule of rows: another sample has the same document and says so. */
    private static boolean isToldByAnother(RuleSample sample) {
        return (sample.rule().equals("column_blank") && sample.nearMiss())
                || (sample.declared() == null
                        && sample.respondent() == null
                        && !sample.document().isEmpty()
                        && StatisticalSurvey.samples().stream()
                                .anyMatch(one -> one.fails()
                                        && one.declared() == null
                                        && one.respondent() == null
                                        && one.flowYear() == sample.flowYear()
                                        && one.document().equals(sample.document())
                                        && isError(one.rule())));
    }

    static boolean isError(String rule) {
        return StatisticalSurvey.rules().get(rule).severity() == Severity.ERROR;
    }

    private static String declared(RuleSample sample, String json) {
        return sample.declared() == null
                ? json
                : json.replaceFirst("[{]", "{\"nilReturn\": {\"entity\": \"" + sample.declared() + "\"},");
    }

    /** What a sheet need not ask, a document in JSON does. */
    private static boolean lacksColumn(RuleSample sample) {
        return StatisticalSurvey.form(sample.flowYear()).fields().stream()
                .filter(Field::isMandatory)
                .anyMatch(field -> (";" + sample.document() + ";").contains(";-" + field.key() + ";"));
    }

    @Test
    void networkntAgreesAboutTheSamplesOfTheRules() throws IOException {
        Map<Integer, JsonSchema> schemas = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Set<String> accepted = new TreeSet<>();
        for (Case one : cases()) {
            JsonSchema schema = schemas.get(one.year());
            if (schema == null) {
                schema = compile(schema(StatisticalSurvey.form(one.year())));
                schemas.put(one.year(), schema);
            }
            var messages = schema.validate(one.document(), InputFormat.JSON);
            String rule = one.rule();
            if (one.accepted() && !messages.isEmpty()) {
                wrong.add(one.year() + " " + one.name() + " is refused: " + messages);
            } else if (!one.accepted() && messages.isEmpty() && isError(rule)) {
                accepted.add(rule);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(accepted).isEqualTo(new TreeSet<>(INEXPRESSIBLE));
    }

    static JsonSchema compile(String schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, InputFormat.JSON);
    }

    @Test
    void ajvInStrictModeAgreesToo(@TempDir Path folder) throws Exception {
        StringBuilder corpus = new StringBuilder("[");
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Case one : cases()) {
            String schema = "statistical-" + one.year() + ".json";
            if (!Files.exists(folder.resolve(schema))) {
                Files.writeString(folder.resolve(schema), schema(StatisticalSurvey.form(one.year())));
            }
            corpus.append(cases.isEmpty() ? "" : ",\n")
                    .append("{\"schema\": \"" + schema + "\", \"document\": " + one.document() + "}");
            cases.put(cases.size() + " " + one.name(), one);
        }
        List<Judged> others = new ArrayList<>(descriptive());
        int sheets = others.size();
        others.addAll(practices());
        Files.writeString(folder.resolve("descriptive.json"), schema(DescriptiveSurvey.form(2020)));
        Files.writeString(folder.resolve("practice.json"), schema(PracticeCollection.form(2020)));
        int number = 0;
        for (Judged one : others) {
            String schema = number++ < sheets ? "descriptive.json" : "practice.json";
            corpus.append(",\n{\"schema\": \"" + schema + "\", \"document\": " + one.document() + "}");
        }
        Files.writeString(folder.resolve("corpus.json"), corpus.append("]").toString());
        List<String> verdicts = NodeTools.run("ajv.cjs", folder);
        assertThat(verdicts).hasSize(cases.size() + others.size());
        for (int j = 0; j < others.size(); j++) {
            assertThat(verdicts.get(cases.size() + j))
                    .as(others.get(j).toString())
                    .startsWith(String.valueOf(!others.get(j).refused()));
        }
        int i = 0;
        for (Map.Entry<String, Case> one : cases.entrySet()) {
            String verdict = verdicts.get(i++);
            String rule =
                    one.getValue().name().substring(0, one.getValue().name().indexOf(' '));
            if (one.getValue().accepted()) {
                assertThat(verdict).as(one.getKey()).isEqualTo("true");
            } else if (isError(rule) && !INEXPRESSIBLE.contains(rule)) {
                assertThat(verdict).as(one.getKey()).startsWith("false");
            }
        }
    }

    record Judged(String rule, boolean failing, boolean refused, String why, String document, boolean fails) {}

    static List<Judged> descriptive() throws IOException {
        JsonSchema schema = compile(schema(DescriptiveSurvey.form(2020)));
        List<Judged> judged = new ArrayList<>();
        for (DescriptiveSample sample : DescriptiveSample.all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DescriptiveJson.writeWithPersonalData(sample.document(), out);
            var messages = schema.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON);
            boolean error = DescriptiveSurvey.rules().get(sample.rule()).severity() == Severity.ERROR;
            judged.add(new Judged(
                    sample.rule(),
                    sample.isFailing() && error,
                    !messages.isEmpty(),
                    messages.toString(),
                    out.toString(StandardCharsets.UTF_8),
                    sample.isFailing()));
        }
        return judged;
    }

    static List<Judged> practices() throws IOException {
        JsonSchema schema = compile(schema(PracticeCollection.form(2020)));
        List<Judged> judged = new ArrayList<>();
        for (PracticeSample sample : PracticeSample.all()) {
            if (!sample.isFailing() && TOLD_BY_OTHERS.contains(sample.rule())) {
                continue;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PracticeJson.writeWithPersonalData(
                    sample.entries().stream().map(PracticeEntry::sheet).toList(), out);
            var messages = schema.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON);
            boolean error = PracticeCollection.rules()
                    .find(sample.rule())
                    .or(() -> StatisticalSurvey.rules().find(sample.rule()))
                    .filter(rule -> rule.severity() == Severity.ERROR)
                    .isPresent();
            judged.add(new Judged(
                    sample.rule(),
                    sample.isFailing() && error,
                    !messages.isEmpty(),
                    messages.toString(),
                    out.toString(StandardCharsets.UTF_8),
                    sample.isFailing()));
        }
        return judged;
    }

    @Test
    void theDescriptiveQuestionnaireIsJudgedBySamplesToo() throws IOException {
        assertJudged(
                descriptive(),
                Set.of(
                        "descriptive_dates_reversed",
                        "descriptive_entity_unknown",
                        "descriptive_part_exceeds_whole",
                        // Whether there is nothing to tell stands in the statistical return.
                        "descriptive_required_missing"));
    }

    @Test
    void theSheetsOfPracticesAreJudgedBySamplesToo() throws IOException {
        assertJudged(practices(), NOT_CARRIED);
    }

    private static void assertJudged(List<Judged> judged, Set<String> inexpressible) {
        assertThat(judged).hasSizeGreaterThan(30);
        assertThat(judged).filteredOn(one -> !one.failing() && one.refused()).isEmpty();
        assertThat(judged)
                .filteredOn(one -> one.failing() && !one.refused())
                .extracting(Judged::rule)
                .isSubsetOf(inexpressible);
    }

    @Test
    void everySchemaIsOneInBothLanguages() throws IOException {
        for (Questionnaire form : List.of(
                StatisticalSurvey.form(2013),
                StatisticalSurvey.form(2024),
                DescriptiveSurvey.form(2020),
                PracticeCollection.form(2020))) {
            for (Language language : Language.values()) {
                byte[] bytes = write(new JsonSchemaFormat(), form, language);
                assertThat(write(new JsonSchemaFormat(), form, language)).isEqualTo(bytes);
                JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
                assertThat(meta.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON))
                        .isEmpty();
            }
        }
    }
}
