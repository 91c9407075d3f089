package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.UnknownMembers;
import it.apsis.export.descriptive.DescriptiveJson;
import it.apsis.export.json.JsonReturnReader;
import it.apsis.export.practice.PracticeJson;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeSheet;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SurveyJS makes of the definitions, asked of survey-core itself. */
class SurveyJsFormatTest {
    private static final CodeLists LISTS = CodeLists.bundled();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final RuleCatalogue RULES =
            StatisticalSurvey.rules().and(DescriptiveSurvey.rules()).and(PracticeCollection.rules());

    /** Errors that the form lets pass: they lie between documents, activities or registers, or are about texts and sums. */
    static final Set<String> NOT_CARRIED = Set.of(
            "column_repeated",
            "crs_id_repeated",
            "entity_kind_not_invited",
            "entity_suppressed",
            "entity_unknown",
            "institution_not_respondent",
            "purpose_repeated",
            "purpose_shares_not_100",
            "descriptive_dates_reversed",
            "descriptive_entity_unknown",
            // Whether there is nothing to tell stands in the statistical return.
            "descriptive_required_missing",
            "practice_out_of_scope",
            "practice_submitted_outside_collection",
            "practice_funding_contradiction",
            "practice_text_unclean",
            "practice_transition_forbidden",
            "practice_state_reason_missing",
            "practice_curator_incomplete",
            // Of these the form carries a part.
            "practice_entity_code_invalid",
            "practice_count_invalid",
            "practice_id_invalid");

    /** Rules of which the form tells by having nothing else to choose from, or with the words of their neighbours. */
    private static final Set<String> TOLD_OTHERWISE = Set.of(
            "code_unknown",
            "code_malformed",
            "code_not_valid_for_year",
            "marker_score_invalid",
            "descriptive_code_invalid",
            "descriptive_choice_unknown",
            "practice_choice_unknown",
            "practice_region_invalid");

    private static final Set<String> MISSING = Set.of(
            "required_answer_missing",
            "descriptive_required_missing",
            "practice_required_missing",
            "practice_id_invalid");

    private record Case(String rule, Questionnaire form, String document, boolean accepted, boolean fails) {}

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (JsonSchemaFormatTest.Case one : JsonSchemaFormatTest.cases()) {
            cases.add(new Case(
                    one.rule(),
                    StatisticalSurvey.form(one.year()),
                    asEntered(one.document()),
                    one.accepted(),
                    one.fails()));
        }
        for (JsonSchemaFormatTest.Judged one : JsonSchemaFormatTest.descriptive()) {
            cases.add(new Case(one.rule(), DescriptiveSurvey.form(2020), one.document(), !one.failing(), one.fails()));
        }
        for (JsonSchemaFormatTest.Judged one : JsonSchemaFormatTest.practices()) {
            cases.add(new Case(one.rule(), PracticeCollection.form(2020), one.document(), !one.failing(), one.fails()));
        }
        return cases;
    }

    /** Days as a browser gives them. */
    private static String asEntered(String document) {
        return document.replaceAll("\"([0-9]{2})-([0-9]{2})-([0-9]{4})\"", "\"$3-$2-$1\"");
    }

    private static String file(Questionnaire form) {
        return form.name() + "-" + form.flowYear() + ".json";
    }

    private static String item(Questionnaire form, String further, String document) {
        return "{\"survey\": \"" + file(form) + "\", " + further + "\"document\": " + document + "}";
    }

    private static List<JsonNode> judge(Path folder, Set<Questionnaire> forms, List<String> corpus)
            throws IOException, InterruptedException {
        for (Questionnaire form : forms) {
            Files.write(
                    folder.resolve(file(form)),
                    JsonSchemaFormatTest.write(new SurveyJsFormat(), form, Language.ENGLISH));
        }
        Files.writeString(folder.resolve("corpus.json"), "[" + String.join(",\n", corpus) + "]");
        List<JsonNode> verdicts = NodeTools.run("surveyjs.cjs", folder).stream()
                .map(MAPPER::readTree)
                .toList();
        assertThat(verdicts).hasSameSizeAs(corpus);
        return verdicts;
    }

    private static List<String> texts(JsonNode verdict, String member) {
        return verdict.path(member).values().stream().map(JsonNode::asString).toList();
    }

    @Test
    void surveyCoreAgreesAboutTheSamplesOfTheRules(@TempDir Path folder) throws Exception {
        Map<String, Questionnaire> forms = new HashMap<>();
        Map<String, Set<String>> carried = new HashMap<>();
        Map<String, Integer> corpus = new LinkedHashMap<>();
        List<Case> cases = cases();
        List<Integer> places = new ArrayList<>();
        for (Case one : cases) {
            forms.putIfAbsent(file(one.form()), one.form());
            carried.computeIfAbsent(file(one.form()), file -> SurveyJsFormat.rules(one.form(), LISTS));
            // Many samples have the same document: it is judged once.
            places.add(corpus.computeIfAbsent(item(one.form(), "", one.document()), item -> corpus.size()));
        }
        List<JsonNode> verdicts = judge(folder, Set.copyOf(forms.values()), List.copyOf(corpus.keySet()));
        List<String> wrong = new ArrayList<>();
        Set<String> accepted = new TreeSet<>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            JsonNode verdict = verdicts.get(places.get(i));
            boolean holds = verdict.path("accepted").asBoolean()
                    && !verdict.path("lost").asBoolean();
            if (one.accepted() && !holds) {
                wrong.add("refused: " + one + verdict);
            } else if (!one.accepted() && holds && isError(one)) {
                accepted.add(one.rule());
            }
            if (one.accepted() || one.fails()) {
                told(one, carried.getOrDefault(file(one.form()), Set.of()), verdict, holds)
                        .ifPresent(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(accepted).isEqualTo(new TreeSet<>(NOT_CARRIED));
    }

    private static boolean isError(Case one) {
        return RULES.get(one.rule()).severity() == Severity.ERROR;
    }

    /** The form says of a sample what its rule says: in its words, as an error or as a warning, and only where it fails. */
    private static Optional<String> told(Case one, Set<String> carried, JsonNode verdict, boolean holds) {
        RuleDescriptor rule = RULES.get(one.rule());
        List<String> said = texts(verdict, rule.severity() == Severity.ERROR ? "errors" : "warnings");
        boolean told = said.contains(SurveyTexts.of(rule).en())
                || (MISSING.contains(one.rule()) && said.contains(SurveyWords.MISSING.en()));
        boolean expected = one.fails() && carried.contains(one.rule());
        boolean otherwise = TOLD_OTHERWISE.contains(one.rule())
                || (holds && NOT_CARRIED.contains(one.rule()))
                // What is no choice is not kept.
                || verdict.path("lost").asBoolean();
        return told == expected || (expected && otherwise)
                ? Optional.empty()
                : Optional.of((told ? "told: " : "not told: ") + one + verdict);
    }

    @Test
    void whatACompletedFormGivesBackIsReadByOurReaders(@TempDir Path folder) throws Exception {
        Questionnaire form = StatisticalSurvey.form(2020);
        JsonSchemaFormatTest.Case clean = JsonSchemaFormatTest.cases().stream()
                .filter(one -> one.rule().equals("sdg_focus_too_many") && one.year() == 2020 && one.accepted())
                .findFirst()
                .orElseThrow();
        String nil = "{\"nilReturn\": {\"entity\": \"001272\", \"contact\": \"A. Rossi\", \"date\": \"2021-02-10\"}}";
        String answers = JsonSchemaFormatTest.descriptive().get(3).document();
        // A number that was typed is the same number without zeros at its end.
        String sheet =
                JsonSchemaFormatTest.practices().get(3).document().strip().replace("12000.50", "12000.5");
        Questionnaire descriptive = DescriptiveSurvey.form(2020);
        Questionnaire practice = PracticeCollection.form(2020);
        List<JsonNode> verdicts = judge(
                folder,
                Set.of(form, descriptive, practice),
                List.of(
                        item(form, "\"type\": true, ", asEntered(clean.document())),
                        item(form, "\"type\": true, ", nil),
                        item(descriptive, "\"type\": true, ", answers),
                        item(practice, "\"type\": true, ", sheet.substring(1, sheet.length() - 1))));
        assertThat(verdicts)
                .allSatisfy(verdict -> assertThat(verdict.path("accepted").asBoolean())
                        .as(verdict.toString())
                        .isTrue());
        List<byte[]> data = verdicts.stream()
                .map(verdict -> bytes(verdict.path("data").toString()))
                .toList();
        try (ReturnReading reading = open(data.get(0));
                ReturnReading expected = open(bytes(clean.document()))) {
            assertThat(reading.head().flowYear()).isEqualTo(2020);
            assertThat(activity(reading)).isEqualTo(activity(expected));
        }
        try (ReturnReading reading = open(data.get(1))) {
            assertThat(reading.head().nilReturn())
                    .isEqualTo(new NilReturn("001272", 2020, "A. Rossi", LocalDate.of(2021, 2, 10)));
            assertThat(reading.iterator().hasNext()).isFalse();
        }
        assertThat(DescriptiveJson.read(descriptive, data.get(2), null, UnknownMembers.REFUSED)
                        .document()
                        .answers())
                .isEqualTo(DescriptiveJson.read(descriptive, bytes(answers), null)
                        .document()
                        .answers());
        assertThat(sheet(data.get(3), UnknownMembers.REFUSED)).isEqualTo(sheet(bytes(sheet), UnknownMembers.KEPT));
        List<Questionnaire> forms = List.of(form, form, descriptive, practice);
        for (int i = 0; i < forms.size(); i++) {
            String schema = new String(
                    JsonSchemaFormatTest.write(new JsonSchemaFormat(), forms.get(i), Language.ENGLISH),
                    StandardCharsets.UTF_8);
            assertThat(JsonSchemaFormatTest.compile(schema)
                            .validate(new String(data.get(i), StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static ReturnReading open(byte[] bytes) {
        return JsonReturnReader.open(ReturnSource.of("return.json", bytes), ReadingOptions.DEFAULT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PracticeSheet sheet(byte[] document, UnknownMembers unknown) {
        return PracticeJson.read(document, null, unknown).entries().get(0).sheet();
    }

    private static Object activity(ReturnReading reading) {
        ReturnRow row = reading.iterator().next();
        assertThat(row).isInstanceOf(ActivityRow.class);
        return row instanceof ActivityRow activity ? activity.activity() : row;
    }

    @Test
    void everyQuestionIsAskedInBothLanguages(@TempDir Path folder) throws Exception {
        List<Questionnaire> forms = List.of(
                StatisticalSurvey.form(2013),
                StatisticalSurvey.form(2024),
                DescriptiveSurvey.form(2020),
                PracticeCollection.form(2020));
        List<String> corpus = new ArrayList<>();
        for (Questionnaire form : forms) {
            String document = form.name().equals(StatisticalSurvey.NAME) ? "{\"activities\": [{}]}" : "{}";
            corpus.add(item(form, "\"show\": true, ", document));
            corpus.add(item(form, "\"show\": true, \"locale\": \"it\", ", document));
        }
        List<JsonNode> verdicts = judge(folder, Set.copyOf(forms), corpus);
        for (int i = 0; i < forms.size(); i++) {
            Questionnaire form = forms.get(i);
            for (Language language : Language.values()) {
                List<String> words = texts(verdicts.get(2 * i + language.ordinal()), "words");
                assertThat(words).contains(FormWords.title(form).in(language));
                form.fields()
                        .forEach(field ->
                                assertThat(words).contains(field.label().in(language)));
                assertThat(String.join("\n", words)).doesNotContain("{");
            }
        }
    }

    @Test
    void nothingInALabelOrACodeIsAnExpressionOrTheNameOfAnAnswer(@TempDir Path folder) throws Exception {
        Bilingual label = new Bilingual(
                "{title} {#title} {{title}} <img src=x onerror=alert(1)> **b** ' or 1 = 1 or '",
                "{titolo} {title} <script>alert(1)</script> [x](javascript:alert(1))");
        List<String> codes = List.of("a' or 1 = 1 or '", "b\"", "c\\", "{title}", "d\\'", "e]", "<b>");
        List<Choice> choices =
                codes.stream().map(code -> new Choice(code, label)).toList();
        Field title = field("title", AnswerType.TEXT, label, Optional.empty(), Map.of("help_en", label.en()));
        Field choice = field(
                "choice", AnswerType.CHOICE, label, Optional.of("{title}"), Map.of("required_when", "title = ' or 1"));
        Field dependent = field(
                "dependent",
                AnswerType.TEXT,
                label,
                Optional.empty(),
                Map.of("required_when", "choice = a' or 1 = 1 or '"));
        Field slash = field("slash", AnswerType.TEXT, label, Optional.empty(), Map.of("required_when", "choice = c\\"));
        Questionnaire form = Questionnaire.of("descriptive", 2020, List.of(title, choice, dependent, slash))
                .withChoices(ChoiceLists.NONE.with(ChoiceList.of("{title}", choices)));
        List<JsonNode> verdicts = judge(
                folder,
                Set.of(form),
                List.of(
                        item(form, "\"show\": true, ", "{\"title\": \"ANSWER\"}"),
                        item(form, "\"show\": true, \"locale\": \"it\", ", "{\"title\": \"ANSWER\"}"),
                        item(form, "", "{\"title\": \"x\", \"choice\": \"e]\"}"),
                        item(form, "", "{\"title\": \"x\", \"choice\": \"a' or 1 = 1 or '\"}"),
                        item(form, "", "{\"title\": \"x\", \"choice\": \"c\\\\\"}"),
                        item(form, "", "{\"title\": \"x\", \"choice\": \"c\\\\\", \"slash\": \"y\"}")));
        for (Language language : Language.values()) {
            List<String> words = texts(verdicts.get(language.ordinal()), "words");
            assertThat(words).noneMatch(word -> word.contains("ANSWER"));
            assertThat(words.stream().map(word -> word.replace("\u2060", "")))
                    .contains(label.in(language))
                    .hasSizeGreaterThan(codes.size());
        }
        assertThat(verdicts.subList(2, 6))
                .extracting(verdict -> verdict.path("accepted").asBoolean())
                .containsExactly(true, false, false, true);
    }

    private static Field field(
            String key, AnswerType type, Bilingual label, Optional<String> list, Map<String, String> attributes) {
        boolean conditional = attributes.containsKey("required_when");
        return new Field(
                key,
                "{title}",
                label,
                type,
                list,
                OptionalInt.empty(),
                conditional ? Obligation.CONDITIONAL : Obligation.OPTIONAL,
                OptionalInt.empty(),
                attributes);
    }

    @Test
    void whatSurveyJsWouldTakeForSomethingElseIsRefused() {
        Bilingual label = Bilingual.same("x");
        Field key = field("a} or {b", AnswerType.TEXT, label, Optional.empty(), Map.of());
        assertThatThrownBy(() -> write(Questionnaire.of("own", 2020, List.of(key))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a} or {b'");
        Field choice = field("c", AnswerType.CHOICE, label, Optional.of("l"), Map.of());
        Questionnaire stroke = Questionnaire.of("own", 2020, List.of(choice))
                .withChoices(ChoiceLists.NONE.with(ChoiceList.of("l", List.of(new Choice("a|b", label)))));
        assertThatThrownBy(() -> write(stroke))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a|b'");
    }

    private static byte[] write(Questionnaire form) throws IOException {
        return JsonSchemaFormatTest.write(new SurveyJsFormat(), form, Language.ITALIAN);
    }

    @Test
    void theSameDefinitionHasTheSameBytesInWhateverLanguage() throws IOException {
        for (Questionnaire form : List.of(StatisticalSurvey.form(2020), PracticeCollection.form(2020))) {
            byte[] bytes = write(form);
            assertThat(JsonSchemaFormatTest.write(new SurveyJsFormat(), form, Language.ENGLISH))
                    .isEqualTo(bytes);
            assertThat(bytes).hasSizeLessThan(500_000);
        }
    }

    @Test
    void codesAreToldFromOthersByTheFewestBeginnings() {
        assertThat(CodePrefixes.of(List.of("91010:"), List.of("91020:", "93010:", "11110:")))
                .containsExactly("9101");
        assertThat(CodePrefixes.of(List.of("1:", "12:", "13:"), List.of("14:", "2:")))
                .containsExactly("12", "13", "1:");
        assertThat(CodePrefixes.of(List.of("11110:", "11120:"), List.of("21010:")))
                .containsExactly("1");
        assertThat(CodePrefixes.of(List.of("1:"), List.of())).containsExactly("");
        assertThat(CodePrefixes.of(List.of(), List.of("1:"))).isEmpty();
    }
}
