package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.apsis.descriptive.DescriptiveSample;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.KeysCsvFormat;
import it.apsis.export.descriptive.DescriptiveJson;
import it.apsis.export.form.JavaRosa.Reason;
import it.apsis.export.json.JsonReturnFormat;
import it.apsis.export.practice.PracticeJson;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.Severity;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSample;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.javarosa.core.services.locale.Localizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What ODK Collect's engine says of the forms, and of the samples of the rules filled into them. */
class XFormFormatTest {
    private static final String ENGLISH = "English (en)";
    private static final JsonMapper JSON = new JsonMapper();
    private static final KeysCsvFormat CSV = new KeysCsvFormat();

    private static byte[] xform(Questionnaire form) throws IOException {
        return JsonSchemaFormatTest.write(new XFormFormat(), form, Language.ENGLISH);
    }

    /** What became of a document; many samples share one. */
    private record Outcome(List<JavaRosa.Verdict> verdicts, Set<String> unfit) {}

    /** A form, the engine that has loaded it, and a blank submission of it. */
    private record Desk(JavaRosa engine, Submission.Blank blank, Map<String, Outcome> outcomes) {
        private static final Map<String, Desk> DESKS = new HashMap<>();

        static Desk of(Questionnaire form) throws IOException {
            Desk known = DESKS.get(form.toString());
            if (known == null) {
                known = make(form);
                DESKS.put(form.toString(), known);
            }
            return known;
        }

        private static Desk make(Questionnaire form) throws IOException {
            byte[] xform = xform(form);
            return new Desk(JavaRosa.of(xform), new Submission.Blank(form, xform), new HashMap<>());
        }

        List<JavaRosa.Verdict> judge(String document, String language) {
            return engine.judge(blank.fill(JSON.readTree(document)), language);
        }

        Judged judge(JsonNode document, String rule, boolean fails, RuleCatalogue rules, String what) {
            Submission submission = blank.fill(document);
            boolean error = rules.find(rule)
                    .filter(one -> one.severity() == Severity.ERROR)
                    .isPresent();
            return new Judged(rule, fails && error, fails, engine.judge(submission, ENGLISH), submission.unfit(), what);
        }
    }

    /** What became of a sample of a rule. */
    record Judged(
            String rule,
            boolean failing,
            boolean fails,
            List<JavaRosa.Verdict> verdicts,
            Set<String> unfit,
            String what) {
        /** Whether the device holds it up, or nobody could have typed it. */
        boolean refused() {
            return !unfit.isEmpty() || verdicts.stream().anyMatch(one -> one.reason() != Reason.NOT_ASKED);
        }

        /** Whether the form tells in any way: an answer that is not asked for is not sent either. */
        boolean told() {
            return !unfit.isEmpty() || !verdicts.isEmpty();
        }
    }

    static List<Judged> statistical() throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (RuleSample sample : StatisticalSurvey.samples()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReadingOptions options =
                    ReadingOptions.DEFAULT.withFlowYear(sample.flowYear()).withRespondent(sample.respondent());
            try {
                new JsonReturnFormat().write(() -> CSV.open(ReturnSource.of("return.csv", sample.csv()), options), out);
            } catch (UnusableReturnException e) {
                continue;
            }
            ObjectNode document = (ObjectNode) JSON.readTree(out.toByteArray());
            if (sample.declared() != null) {
                document.putObject("nilReturn").put("entity", sample.declared());
            }
            judged.add(Desk.of(StatisticalSurvey.form(sample.flowYear()))
                    .judge(
                            document,
                            sample.rule(),
                            sample.fails(),
                            StatisticalSurvey.rules(),
                            sample.flowYear() + " " + sample.document()));
        }
        return judged;
    }

    static List<Judged> descriptive() throws IOException {
        Desk desk = Desk.of(DescriptiveSurvey.form(2020));
        List<Judged> judged = new ArrayList<>();
        for (DescriptiveSample sample : DescriptiveSample.all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DescriptiveJson.writeWithPersonalData(sample.document(), out);
            judged.add(desk.judge(
                    JSON.readTree(out.toByteArray()),
                    sample.rule(),
                    sample.isFailing(),
                    DescriptiveSurvey.rules(),
                    out.toString(StandardCharsets.UTF_8)));
        }
        return judged;
    }

    static List<Judged> practices() throws IOException {
        Desk desk = Desk.of(PracticeCollection.form(2020));
        List<Judged> judged = new ArrayList<>();
        for (PracticeSample sample : PracticeSample.all()) {
            for (PracticeEntry entry : sample.entries()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                PracticeJson.writeWithPersonalData(List.of(entry.sheet()), out);
                JsonNode document = JSON.readTree(out.toByteArray());
                judged.add(desk.judge(
                        document.isArray() ? document.path(0) : document,
                        sample.rule(),
                        sample.isFailing(),
                        PracticeCollection.rules().and(StatisticalSurvey.rules()),
                        out.toString(StandardCharsets.UTF_8)));
            }
        }
        return judged;
    }

    /** Errors that the form cannot tell: they look at other rows, at registers, at the file, or at the day. */
    private static final Set<String> INEXPRESSIBLE = Set.of(
            "column_repeated",
            "crs_id_repeated",
            "entity_kind_not_invited",
            "entity_suppressed",
            "entity_unknown",
            "institution_not_respondent",
            // The share of the first purpose is what the others leave.
            "purpose_shares_not_100");

    @Test
    void javaRosaAgreesAboutTheSamplesOfTheRules() throws IOException {
        List<Judged> judged = statistical();
        // What one sample calls a near miss of its rule, others of the same rows call a breach of theirs.
        assertJudged(
                judged,
                INEXPRESSIBLE,
                Set.of("required_answer_missing", "reporting_year_mismatch", "column_blank", "mixed_reporting_years"));
    }

    @Test
    void theDescriptiveQuestionnaireIsJudgedBySamplesToo() throws IOException {
        assertJudged(
                descriptive(),
                Set.of(
                        "descriptive_dates_reversed",
                        "descriptive_entity_unknown",
                        // Whether there is nothing to tell stands in the statistical return.
                        "descriptive_required_missing"),
                Set.of());
    }

    @Test
    void theSheetsOfPracticesAreJudgedBySamplesToo() throws IOException {
        assertJudged(
                practices(),
                Set.of(
                        "practice_answer_unreadable",
                        "practice_count_invalid",
                        "practice_curator_incomplete",
                        "practice_entity_code_invalid",
                        "practice_funding_contradiction",
                        "practice_id_invalid",
                        "practice_out_of_scope",
                        "practice_state_reason_missing",
                        "practice_submitted_outside_collection",
                        "practice_text_unclean",
                        "practice_transition_forbidden"),
                Set.of(
                        "practice_required_missing",
                        "practice_choice_unknown",
                        "practice_region_invalid",
                        "practice_published_undetermined"));
    }

    /** A sample passes or fails as its rule says, and where it fails, the question that says so carries the rule. */
    private static void assertJudged(List<Judged> judged, Set<String> silent, Set<String> toldByOthers) {
        assertThat(judged).hasSizeGreaterThan(30);
        assertThat(judged)
                .filteredOn(one -> !one.failing() && one.refused())
                .filteredOn(one -> !toldByOthers.contains(one.rule()))
                .isEmpty();
        Set<String> accepted = new TreeSet<>();
        for (Judged one : judged) {
            if (one.failing() && !one.told()) {
                accepted.add(one.rule());
            }
        }
        assertThat(accepted).isEqualTo(new TreeSet<>(silent));
        Set<String> carried = new TreeSet<>();
        judged.forEach(one -> one.verdicts().forEach(verdict -> carried.addAll(verdict.rules())));
        assertThat(judged)
                .filteredOn(one -> one.failing() && carried.contains(one.rule()) && !silent.contains(one.rule()))
                .filteredOn(one -> one.unfit().isEmpty()
                        && one.verdicts().stream().noneMatch(told -> told.reason() == Reason.NOT_OFFERED))
                .allSatisfy(one -> assertThat(one.verdicts())
                        .as(one.what())
                        .anySatisfy(verdict -> assertThat(verdict.rules()).contains(one.rule())));
    }

    @Test
    void everyFormIsLoadedInBothLanguages() throws IOException {
        for (Questionnaire form : List.of(
                StatisticalSurvey.form(2013),
                StatisticalSurvey.form(2024),
                DescriptiveSurvey.form(2020),
                PracticeCollection.form(2020))) {
            for (Language language : Language.values()) {
                byte[] bytes = JsonSchemaFormatTest.write(new XFormFormat(), form, language);
                assertThat(JsonSchemaFormatTest.write(new XFormFormat(), form, language))
                        .isEqualTo(bytes);
                Localizer words = JavaRosa.load(bytes).getLocalizer();
                assertThat(words.getAvailableLocales()).containsExactlyInAnyOrder("English (en)", "Italiano (it)");
                assertThat(words.getDefaultLocale())
                        .isEqualTo(language == Language.ENGLISH ? "English (en)" : "Italiano (it)");
                Set<String> asked = references(new String(bytes, StandardCharsets.UTF_8));
                assertThat(asked).hasSizeGreaterThan(150);
                for (String locale : words.getAvailableLocales()) {
                    words.setLocale(locale);
                    assertThat(asked)
                            .allSatisfy(id -> assertThat(words.getText(id)).isNotBlank());
                }
            }
        }
    }

    private static Set<String> references(String xform) {
        return Pattern.compile("jr:itext\\('([^']+)'\\)|<itextId>([^<]+)</itextId>")
                .matcher(xform)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatTheDeviceSaysIsInItsLanguage() throws IOException {
        Desk desk = Desk.of(StatisticalSurvey.form(2020));
        String document = "{\"activities\": [{\"title\": \"" + "x".repeat(151) + "\"}]}";
        for (String language : List.of(ENGLISH, "Italiano (it)")) {
            boolean english = language.equals(ENGLISH);
            List<JavaRosa.Verdict> verdicts = desk.judge(document, language);
            assertThat(verdicts)
                    .contains(new JavaRosa.Verdict(
                            "/data/activities/part-basic/channel_name",
                            Reason.REQUIRED,
                            english ? "This has to be answered." : "A questa domanda bisogna rispondere.",
                            Set.of("required_answer_missing", "text_too_long")));
            assertThat(verdicts)
                    .filteredOn(one -> one.reason() == Reason.CONSTRAINT)
                    .extracting(JavaRosa.Verdict::place, JavaRosa.Verdict::message)
                    .contains(tuple(
                            "/data/activities/part-basic/title",
                            english
                                    ? "• At most 150 characters.\n• Blanks alone are no answer."
                                    : "• Al massimo 150 caratteri.\n• Soli spazi non sono una risposta."));
        }
    }

    @Test
    void aNilReturnAsksNothingElse() throws IOException {
        Desk desk = Desk.of(StatisticalSurvey.form(2020));
        assertThat(desk.judge("{\"nilReturn\": {\"entity\": \"048017\"}}", ENGLISH))
                .isEmpty();
        assertThat(desk.judge("{}", ENGLISH))
                .extracting(JavaRosa.Verdict::place, JavaRosa.Verdict::reason)
                .containsExactly(tuple("/data/hasActivities", Reason.REQUIRED));
    }

    private static String activity(String answers) {
        return "{\"activities\": [{" + answers + "}]}";
    }

    @Test
    void severalPurposesBecomeTheAnswerOfTheReturn() throws IOException {
        Desk desk = Desk.of(StatisticalSurvey.form(2020));
        for (String answer : List.of("14031", "14031:60|14030:40", "14031:33.4|14030:33.3|31120:33.3")) {
            assertThat(desk.judge(activity("\"purpose\": \"" + answer + "\""), ENGLISH))
                    .filteredOn(one -> one.place().contains("purpose"))
                    .isEmpty();
            assertThat(desk.engine().value("activities", "part-basic", "purpose"))
                    .isEqualTo(answer);
        }
        assertThat(desk.judge(activity("\"purpose\": \"14031:10|14031:60|31120:40\""), ENGLISH))
                .filteredOn(one -> one.place().contains("purpose"))
                .extracting(JavaRosa.Verdict::place)
                .contains(
                        "/data/activities/part-basic/purposeFurther/code",
                        "/data/activities/part-basic/purposeFurther/share");
    }

    @Test
    void aSectorNarrowsThePurposes() throws IOException {
        Desk desk = Desk.of(StatisticalSurvey.form(2020));
        for (String sector : List.of("140", "122")) {
            String answers = "\"purpose\": \"14031\", \"purposeGroup\": \"" + sector + "\"";
            assertThat(desk.judge(activity(answers), ENGLISH))
                    .filteredOn(one -> one.place().contains("purpose"))
                    .extracting(JavaRosa.Verdict::place, JavaRosa.Verdict::reason)
                    .isEqualTo(
                            sector.equals("140")
                                    ? List.of()
                                    : List.of(tuple("/data/activities/part-basic/purposeCode", Reason.NOT_OFFERED)));
        }
    }

    @Test
    void whatTheRulesFixIsFilledInBeforehand() throws IOException {
        Map<String, String> facts = FormFacts.ofXForm(xform(StatisticalSurvey.form(2020)));
        assertThat(facts)
                .containsEntry("/data/activities/part-identification/reporting_year default", "2020")
                .containsEntry("/data/activities/part-identification/donor default", "6")
                .containsEntry("/data/activities/part-volume/currency default", "918")
                .containsEntry("/data/activities/part-basic/purposeGroup control", "select1")
                .doesNotContainKey("/data/activities/part-basic/recipient default");
        assertThat(FormFacts.ofXForm(xform(StatisticalSurvey.form(2017))))
                .containsEntry("/data/activities/part-basic/purpose control", "select1")
                .doesNotContainKey("/data/activities/part-basic/purposeFurther control");
    }

    @Test
    void hostileCodesAreNothingButCodes() throws IOException {
        Desk desk = Desk.make(HostileForm.FORM);
        for (int i = 0; i < HostileForm.CODES.size(); i++) {
            String value = URLEncoder.encode(HostileForm.CODES.get(i), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            assertThat(desk.judge("{\"choice\": " + JSON.writeValueAsString(value) + "}", "Italiano (it)"))
                    .extracting(JavaRosa.Verdict::place, JavaRosa.Verdict::reason)
                    .containsExactly(tuple("/data/part-x/when_" + i, Reason.REQUIRED));
        }
    }

    @Test
    void theRulesThatAreNamedExist() throws IOException {
        for (Questionnaire form :
                List.of(StatisticalSurvey.form(2024), DescriptiveSurvey.form(2020), PracticeCollection.form(2020))) {
            RuleCatalogue known =
                    StatisticalSurvey.rules().and(DescriptiveSurvey.rules()).and(PracticeCollection.rules());
            FormFacts.ofXForm(xform(form)).forEach((key, codes) -> {
                if (key.endsWith(" apsis:rules")) {
                    assertThat(List.of(codes.split(" ")))
                            .allMatch(code -> known.find(code).isPresent());
                }
            });
        }
    }
}
