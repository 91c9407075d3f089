package it.apsis.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.campaign.Campaign;
import it.apsis.deadline.Timing;
import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.entity.EntityId;
import it.apsis.entity.EntityKind;
import it.apsis.export.UnknownMembers;
import it.apsis.export.campaign.CampaignReader;
import it.apsis.export.descriptive.DescriptiveJson;
import it.apsis.export.practice.PracticeJson;
import it.apsis.export.register.RegisterLines;
import it.apsis.export.register.RegisterReading;
import it.apsis.export.report.JsonReportReader;
import it.apsis.export.report.ReportFormats;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Place;
import it.apsis.finding.Provenance;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Suggestion;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeSheet;
import it.apsis.register.Choice;
import it.apsis.register.Content;
import it.apsis.register.RegisterEntry;
import it.apsis.register.Submission;
import it.apsis.register.SubmissionRegister;
import it.apsis.register.Verdict;
import it.apsis.schema.Answer;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper writes it reads back; and it writes and reads what the library's own writers and readers do. */
class ApsisModuleProperties {
    private static final Questionnaire FORM = DescriptiveSurvey.form(2020);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ApsisModule()).build();

    private static <T> void assertRoundTrip(Class<T> type, T value) {
        byte[] bytes = MAPPER.writeValueAsBytes(value);
        assertThat(MAPPER.readValue(bytes, type)).isEqualTo(value);
    }

    private static void assertSameDocument(byte[] one, byte[] other) {
        assertThat(MAPPER.readTree(one)).isEqualTo(MAPPER.readTree(other));
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return out.toByteArray();
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    @Property(tries = 200)
    void returns(@ForAll("returns") StatisticalReturn document) {
        assertRoundTrip(StatisticalReturn.class, document);
        assertSameDocument(MAPPER.writeValueAsBytes(document), JsonReturnProperties.write(document));
        assertThat(MAPPER.readValue(JsonReturnProperties.write(document), StatisticalReturn.class))
                .isEqualTo(document);
    }

    @Provide
    Arbitrary<StatisticalReturn> returns() {
        return new JsonReturnProperties().returns();
    }

    @Property(tries = 200)
    void activitiesOfAnyYear(@ForAll("activities") ActivityRecord activity) {
        assertRoundTrip(ActivityRecord.class, activity);
        StatisticalReturn early = StatisticalReturn.builder()
                .flowYear(2013)
                .addActivities(activity)
                .build();
        assertRoundTrip(StatisticalReturn.class, early);
    }

    @Provide
    Arbitrary<ActivityRecord> activities() {
        return JsonReturnProperties.activity();
    }

    @Property(tries = 300)
    void amountsAreExact(@ForAll("amounts") Amount amount) {
        assertRoundTrip(Amount.class, amount);
        assertThat(MAPPER.readValue(amount.thousandEuro().toPlainString(), Amount.class))
                .isEqualTo(amount);
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return JsonReturnProperties.amount();
    }

    @Property(tries = 200)
    void registers(@ForAll("entries") List<RegisterEntry> entries) throws IOException {
        SubmissionRegister register = SubmissionRegister.of(entries);
        assertRoundTrip(SubmissionRegister.class, register);
        entries.forEach(entry -> assertRoundTrip(RegisterEntry.class, entry));
        byte[] lines = bytes(out -> RegisterLines.write(register, out));
        RegisterReading reading = RegisterLines.read(new ByteArrayInputStream(lines), UnknownMembers.REFUSED);
        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.register()).isEqualTo(register);
    }

    @Provide
    Arbitrary<List<RegisterEntry>> entries() {
        Arbitrary<RegisterEntry> choice = Combinators.combine(text(), text(), instant())
                .as((who, why, at) -> new Choice(2020, "id " + who, "o" + who, at, "r" + why));
        Arbitrary<RegisterEntry> submission = Combinators.combine(
                        text(),
                        instant().injectNull(0.2),
                        text().injectNull(0.2),
                        Arbitraries.of("001272", "201", "udc_01", "a name, \"quoted\""),
                        Arbitraries.of(Timing.values()),
                        verdict())
                .as(ApsisModuleProperties::submission);
        return Arbitraries.oneOf(choice, submission).list().ofMaxSize(6);
    }

    private static Submission submission(
            String file, Instant received, String sha256, String body, Timing timing, Verdict verdict) {
        boolean usable = received != null && sha256 != null;
        return Submission.builder()
                .flowYear(2020)
                .entity(EntityId.parse(body))
                .named(body)
                .file(file)
                .sha256(sha256)
                .received(received)
                .timing(timing)
                .content(usable ? Content.ACTIVITIES : Content.UNUSABLE)
                .verdict(verdict)
                .reason(usable ? null : file)
                .build();
    }

    private static Arbitrary<Verdict> verdict() {
        Arbitrary<Provenance> provenance = Combinators.combine(text(), text().injectNull(0.5))
                .as((version, profile) -> new Provenance(version, "rules", "lists", profile));
        return Combinators.combine(Arbitraries.longs().between(0, 99), provenance.injectNull(0.3))
                .as((count, by) -> new Verdict(count, count + 1, 0, by));
    }

    @Property(tries = 200)
    void campaigns(@ForAll("campaigns") Campaign campaign) {
        assertRoundTrip(Campaign.class, campaign);
        assertThat(CampaignReader.read(MAPPER.writeValueAsBytes(campaign), UnknownMembers.REFUSED))
                .isEqualTo(campaign);
    }

    @Provide
    Arbitrary<Campaign> campaigns() {
        Arbitrary<Optional<LocalDate>> deadline = Arbitraries.integers()
                .between(0, 5000)
                .map(day -> LocalDate.of(2013, 1, 1).plusDays(day))
                .optional();
        Arbitrary<Optional<URI>> address = Arbitraries.of("https://example.org/r/9?a=b&c=%20d#e", "http://example.org")
                .map(URI::create)
                .optional();
        return Combinators.combine(
                        text(),
                        deadline,
                        Arbitraries.of(EntityKind.values()).set(),
                        address,
                        text().optional(),
                        Arbitraries.of(RuleStatus.values()),
                        Arbitraries.of(true, false))
                .as(ApsisModuleProperties::campaign);
    }

    private static Campaign campaign(
            String edition,
            Optional<LocalDate> deadline,
            Set<EntityKind> kinds,
            Optional<URI> address,
            Optional<String> text,
            RuleStatus status,
            boolean partial) {
        return new Campaign(
                edition,
                2020,
                deadline,
                partial ? deadline.map(day -> day.plusDays(3)) : Optional.empty(),
                kinds,
                text,
                address,
                text,
                text,
                Optional.empty(),
                text,
                edition,
                status,
                partial);
    }

    @Property(tries = 200)
    void descriptiveQuestionnaires(@ForAll("descriptive") Map<String, Answer> answers) throws IOException {
        DescriptiveQuestionnaire document = DescriptiveQuestionnaire.of(FORM, answers);
        byte[] own = bytes(out -> DescriptiveJson.writeWithPersonalData(document, out));
        var reader = MAPPER.readerFor(DescriptiveQuestionnaire.class).withAttribute(ApsisModule.DESCRIPTIVE_FORM, FORM);
        assertThat((DescriptiveQuestionnaire) reader.readValue(own)).isEqualTo(document);
        assertThat(DescriptiveJson.read(FORM, own, null, UnknownMembers.KEPT).document())
                .isEqualTo(document);
        assertSameDocument(MAPPER.writeValueAsBytes(document), own);
    }

    @Property(tries = 200)
    void practiceSheets(@ForAll("sheets") Map<String, Answer> answers) throws IOException {
        PracticeSheet sheet = PracticeAnswers.read(answers);
        assertRoundTrip(PracticeSheet.class, sheet);
        byte[] own = bytes(out -> PracticeJson.writeWithPersonalData(List.of(sheet), out));
        assertThat(PracticeJson.read(own, null, UnknownMembers.REFUSED).sheets())
                .containsExactly(sheet);
        assertSameDocument(MAPPER.writeValueAsBytes(List.of(sheet)), own);
    }

    @Provide
    Arbitrary<Map<String, Answer>> descriptive() {
        return answers(DescriptiveSurvey.fields());
    }

    @Provide
    Arbitrary<Map<String, Answer>> sheets() {
        return answers(PracticeCollection.fields());
    }

    /** Answers right and wrong, in the form in which a reader gives them. */
    private static Arbitrary<Map<String, Answer>> answers(List<Field> fields) {
        List<Arbitrary<Answer>> answers = new ArrayList<>();
        fields.forEach(field -> answers.add(answer(field).injectNull(0.5)));
        return Combinators.combine(answers).as(values -> {
            Map<String, Answer> byKey = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    byKey.put(fields.get(i).key(), values.get(i));
                }
            }
            return byKey;
        });
    }

    private static Arbitrary<Answer> answer(Field field) {
        return switch (field.answer()) {
            case TABLE ->
                Arbitraries.oneOf(field.columns().stream()
                                .map(column -> plain().map(text -> Map.of(column.name(), text)))
                                .toList())
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(Answer.Entries::new);
            case FEEDBACK ->
                plain().map(text -> new Answer.Entries(List.of(Map.of("rating", "POSITIVE", "text", text))));
            case CHOICES, LIST, CODES ->
                plain().list().ofMinSize(1).ofMaxSize(3).map(Answer.Items::new);
            case INTEGER, YEAR ->
                Arbitraries.longs().between(-10, 10_000).map(number -> new Answer.Text(String.valueOf(number)));
            case BOOLEAN -> Arbitraries.of("true", "false").map(Answer.Text::new);
            case DATE -> Arbitraries.of("2020-05-01", "2021-12-31").map(Answer.Text::new);
            default -> plain().map(Answer.Text::new);
        };
    }

    @Property(tries = 200)
    void reportsAreWrittenAgainAsTheyWere(@ForAll("findings") List<Finding> findings, @ForAll Language language)
            throws IOException {
        ValidationReport report = report(findings);
        byte[] own = bytes(out -> ReportFormats.json().write(report, language, out));
        ValidationReport read = JsonReportReader.read(own, language, UnknownMembers.REFUSED);
        assertThat(bytes(out -> ReportFormats.json().write(read, language, out)))
                .isEqualTo(own);
        byte[] bound = MAPPER.writer()
                .withAttribute(ApsisModule.LANGUAGE, language)
                .writeValueAsBytes(MAPPER.readerFor(ValidationReport.class)
                        .withAttribute(ApsisModule.LANGUAGE, language)
                        .readValue(own));
        assertSameDocument(bound, own);
        assertThat(read.counts()).isEqualTo(report.counts());
        assertThat(read.findings())
                .extracting(Finding::attributes)
                .isEqualTo(report.findings().stream().map(Finding::attributes).toList());
    }

    static ValidationReport report(List<Finding> findings) {
        FindingCollector collector = FindingCollector.keeping(3);
        findings.forEach(collector::add);
        return new ValidationReport(
                new Provenance("0.1", "rules", "lists", null),
                "2020",
                new SourceDescription(null, "Foglio 1", "keys", findings.size(), 0, null),
                findings.size() % 2 == 0
                        ? null
                        : new Totals(new BigDecimal("12345678901234567890.1234"), new BigDecimal("-0.5")),
                collector.counts(),
                collector.byCode(),
                collector.truncated(),
                collector.findings(),
                List.of(),
                MessageRenderer.of(RuleCatalogue.EMPTY, key -> null));
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Place> place = Combinators.combine(
                        Arbitraries.longs().between(0, 3000),
                        Arbitraries.longs().between(0, 3000),
                        text().injectNull(0.3),
                        Arbitraries.integers().between(-1, 800),
                        Arbitraries.of(true, false))
                .as((row, line, column, position, sheet) -> new Place(row, line, null, column, position, sheet));
        Arbitrary<Attributes> attributes = Combinators.combine(text(), text().list())
                .as((text, list) -> Attributes.of("one", text).with("questions", list));
        Arbitrary<Suggestion> suggestion =
                Combinators.combine(text(), text()).as((code, name) -> new Suggestion(code, new Bilingual(name, code)));
        return Combinators.combine(
                        Arbitraries.of("code_unknown", "own_rule"),
                        Arbitraries.of(Severity.values()),
                        place,
                        text().injectNull(0.3),
                        text().injectNull(0.3),
                        attributes,
                        suggestion.list().ofMaxSize(2))
                .as(Finding::new)
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Instant> instant() {
        return Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
    }

    /** Any text but half of a surrogate pair. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\uD7FF')
                .withCharRange('\uE000', '\uFFFF')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    /** A text that readers leave as it is. */
    private static Arbitrary<String> plain() {
        return Arbitraries.strings()
                .alpha()
                .withChars('"', '\\', ';', ':', 'è', '<', '\n')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "a" + text + "z");
    }

    @Property(tries = 1)
    void aMapperThatRefusesRepetitionsItselfIsNoHindrance() {
        JsonMapper strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new ApsisModule())
                .build();
        assertThat(strict.readValue("{\"edition\": \"2020\", \"activities\": [{}]}", StatisticalReturn.class)
                        .activities())
                .hasSize(1);
    }
}
