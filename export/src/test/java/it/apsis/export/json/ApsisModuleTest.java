package it.apsis.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Campaigns;
import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.entity.EntityId;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeSheet;
import it.apsis.register.Choice;
import it.apsis.register.RegisterEntry;
import it.apsis.register.Submission;
import it.apsis.register.SubmissionRegister;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The types of the survey in an application's mapper. */
class ApsisModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ApsisModule()).build();
    private static final Choice CHOICE =
            new Choice(2020, "s1", "Anna Prova", Instant.parse("2021-03-01T09:00:00Z"), "late correction");
    private static final String REPORT = """
            {"tool": {"name": "apsis", "version": "1", "ruleSet": "r", "codeLists": "c", "profile": null}, "edition": "2020",
             "source": {"file": null, "sheet": null, "layout": "keys", "rows": 1, "skippedRows": 0, "sha256": null},
             "totals": null, "counts": {"ERROR": 0, "WARNING": 0, "INFO": 0}, "byCode": {}, "truncated": false,
             "findings": [], "faults": []}""";

    /** What an application has of its own, with our types in it. */
    record Dossier(String name, ActivityRecord activity, Amount share, ActivityCode.AidType aid, LocalDate day) {}

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(StatisticalReturn.class, "{\"edition\": \"2020\", \"activities\": []}"),
                Arguments.of(ActivityRecord.class, "{\"recipient\": \"998\"}"),
                Arguments.of(NilReturn.class, "{\"entity\": \"048017\", \"year\": 2020}"),
                Arguments.of(DescriptiveQuestionnaire.class, "{\"entity_code\": \"048017\"}"),
                Arguments.of(PracticeSheet.class, "{\"id\": \"PSS-2020-0001\"}"),
                Arguments.of(
                        Campaign.class,
                        MAPPER.writeValueAsString(Campaigns.bundled().find(2020).orElseThrow())),
                Arguments.of(RegisterEntry.class, MAPPER.writeValueAsString(CHOICE)),
                Arguments.of(ValidationReport.class, REPORT));
    }

    private static ObjectReader reader(Class<?> type) {
        return MAPPER.readerFor(type).withAttribute(ApsisModule.DESCRIPTIVE_FORM, DescriptiveSurvey.form(2020));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMemberThatStandsTwiceIsRefusedWhateverTheMapperSays(Class<?> type, String json) {
        reader(type).readValue(json);
        String member = json.substring(1, json.indexOf(':'));
        String twice = json.substring(0, json.lastIndexOf('}')) + ", " + member + ": 1}";
        assertThatThrownBy(() -> reader(type).readValue(twice))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("twice");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whateverFollowsTheEndIsRefused(Class<?> type, String json) {
        assertThatThrownBy(() -> reader(type).readValue(json + " []")).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void unknownMembersAreAsTheMapperSays(Class<?> type, String json) {
        String more = "{\"secret_of_others\": {\"a\": [1, {}]}, " + json.substring(1);
        ObjectReader reader = reader(type);
        if (type != DescriptiveQuestionnaire.class) {
            Object without = reader.readValue(json);
            assertThat(MAPPER.writeValueAsString(reader.readValue(more))).isEqualTo(MAPPER.writeValueAsString(without));
        }
        assertThatThrownBy(() -> reader.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(more))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("secret_of_others");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anotherFormIsAMismatchAndNothingElse(Class<?> type, String json) {
        for (String other : List.of("[]", "1", "\"text\"", "true", "[" + json + "]", "{\"activities\": 1}", "[[]]")) {
            try {
                reader(type).readValue(other);
            } catch (MismatchedInputException e) {
                assertThat(e.getOriginalMessage()).isNotBlank();
            }
        }
        assertThatThrownBy(() -> reader(type).readValue("[1")).isInstanceOf(JacksonException.class);
    }

    @Test
    void anApplicationMayHaveOurTypesAmongItsOwn() {
        Dossier dossier = new Dossier(
                "x",
                ActivityRecord.builder()
                        .purpose(Purposes.of("31120"))
                        .commitment(Amount.of("50.125"))
                        .build(),
                Amount.of("0.10000000000000000000000000000000000001"),
                new ActivityCode.AidType("C01"),
                LocalDate.of(2021, 2, 28));
        String json = MAPPER.writeValueAsString(dossier);
        assertThat(json)
                .contains(
                        "\"share\":\"0.10000000000000000000000000000000000001\"",
                        "\"aid\":\"C01\"",
                        "\"purpose\":\"31120\"",
                        "\"commitment\":\"50.1250\"");
        assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(dossier);
        Map<String, EntityId> map = Map.of("who", EntityId.parse("001272"));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(map), new TypeReference<Map<String, EntityId>>() {}))
                .isEqualTo(map);
    }

    @Test
    void numbersAreReadExactlyAndWrongAnswersAreHeld() {
        ActivityRecord activity = MAPPER.readValue(
                "{\"commitment\": 12345678901234567890.12, \"recipient\": \"somewhere\", \"reporting_year\": 1999}",
                ActivityRecord.class);
        assertThat(activity.commitment()).isEqualTo(Amount.of("12345678901234567890.12"));
        assertThat(activity.reportingYear()).isEqualTo(1999);
        assertThat(activity.unreadable().get("recipient").text()).isEqualTo("somewhere");
        assertThat(MAPPER.writeValueAsString(activity)).contains("\"recipient\":\"somewhere\"");
    }

    @Test
    void aCodeThatHasNotTheFormIsAMismatch() {
        assertThatThrownBy(() -> MAPPER.readValue("\"Z99\\u0000\"", ActivityCode.AidType.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("AidType");
        assertThatThrownBy(() -> MAPPER.readValue("{}", Amount.class)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> MAPPER.readValue("\"1E999999999\"", Amount.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    /** Every answer on its own, of whichever type it is, has the text that the activity has of it. */
    @Property(tries = 100)
    void everyAnswerIsBoundByItsType(@ForAll("activities") ActivityRecord activity) {
        JsonNode members = MAPPER.readTree(MAPPER.writeValueAsString(activity));
        for (var question : ActivityQuestions.all()) {
            Object answer = question.get(activity);
            if (answer != null && !(answer instanceof LocalDate || answer instanceof Boolean)) {
                String json = MAPPER.writeValueAsString(answer);
                assertThat(MAPPER.readTree(json).asString())
                        .isEqualTo(members.get(question.key()).asString());
                assertThat((Object) MAPPER.readValue(json, answer.getClass())).isEqualTo(answer);
            }
        }
    }

    @Provide
    Arbitrary<ActivityRecord> activities() {
        return JsonReturnProperties.activity();
    }

    @Test
    void aNilReturnThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"entity\": \"048017\", \"year\": 2020, \"date\": \"31/02/2021\"}", NilReturn.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("31/02/2021");
        assertThatThrownBy(() -> MAPPER.readValue("{\"entity\": \"048017\"}", NilReturn.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void aDescriptiveQuestionnaireNeedsTheFormThatItAnswers() {
        assertThatThrownBy(() -> MAPPER.readValue("{}", DescriptiveQuestionnaire.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("DESCRIPTIVE_FORM");
        DescriptiveQuestionnaire kept =
                reader(DescriptiveQuestionnaire.class).readValue("{\"own_question\": [\"a\", \"b\"]}");
        assertThat(MAPPER.writeValueAsString(kept)).isEqualTo("{\"own_question\":[\"a\",\"b\"]}");
    }

    @Test
    void aFindingHasItsSentenceInTheLanguageAsked() {
        Finding finding =
                new Finding("return_empty", Severity.ERROR, Place.row(2, 2).cell("recipient", 30), "recipient", null);
        String italian = MAPPER.writer()
                .withAttribute(ApsisModule.LANGUAGE, Language.ITALIAN)
                .writeValueAsString(finding);
        assertThat(italian).contains("\"cell\":\"AE2\"");
        assertThat(italian).isNotEqualTo(MAPPER.writeValueAsString(finding));
        assertThat(MAPPER.readValue(italian, Finding.class)).isEqualTo(finding);
        assertThatThrownBy(() -> MAPPER.readValue(italian.replace("AE2", "AE3"), Finding.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void anEntryIsOfItsKind() {
        String json = MAPPER.writeValueAsString(CHOICE);
        assertThat(MAPPER.readValue(json, Choice.class)).isEqualTo(CHOICE);
        assertThatThrownBy(() -> MAPPER.readValue(json, Submission.class)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("\"choice\"", "\"vote\""), RegisterEntry.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("vote");
    }

    @ParameterizedTest
    @CsvSource({
        ApsisModule.FOR_PUBLICATION + ",true,Boolean",
        ApsisModule.FOR_PUBLICATION + ",yes,Boolean",
        ApsisModule.LANGUAGE + ",it,Language",
        ApsisModule.MESSAGES + ",it,MessageRenderer"
    })
    void anAttributeOfAnotherTypeIsRefusedAndNotTakenForNone(String attribute, String value, String type) {
        var writer = MAPPER.writer().withAttribute(attribute, value);
        Finding finding = new Finding("text_too_long", Severity.WARNING, Place.WHOLE, null, null);

        assertThatThrownBy(() -> writer.writeValueAsString(List.of(SubmissionRegister.of(List.of(CHOICE)), finding)))
                .hasStackTraceContaining(
                        "The attribute " + attribute + " is '" + value + "', a String: give a " + type);
    }

    @Test
    void whatIsPublishedTellsOfNoPerson() {
        var writer = MAPPER.writer().withAttribute(ApsisModule.FOR_PUBLICATION, true);
        NilReturn nil = new NilReturn("048017", 2020, "Anna Prova", LocalDate.of(2021, 2, 10));
        DescriptiveQuestionnaire descriptive = reader(DescriptiveQuestionnaire.class)
                .readValue("{\"entity_code\": \"016024\", \"contact_name\": \"Anna Prova\", \"other\": \"Anna\"}");
        PracticeSheet sheet = MAPPER.readValue(
                "{\"id\": \"PSS-2020-0001\", \"contact\": {\"name\": \"Anna Prova\", \"email\": \"a@example.org\"}}",
                PracticeSheet.class);
        List<Object> all = List.of(
                nil,
                StatisticalReturn.builder().flowYear(2020).nilReturn(nil).build(),
                descriptive,
                sheet,
                SubmissionRegister.of(List.of(CHOICE)));
        assertThat(MAPPER.writeValueAsString(all)).contains("Anna", "a@example.org");
        assertThat(writer.writeValueAsString(all))
                .contains("048017", "016024", "PSS-2020-0001")
                .doesNotContain("Anna", "a@example.org");
    }
}
