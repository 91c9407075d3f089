package it.apsis.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.InterestRate;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.SdgFocus;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnusableReturnException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonReturnProperties {
    private static final int YEAR = 2022;

    static byte[] write(StatisticalReturn document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReturnFormat().write(document::reading, out);
        return out.toByteArray();
    }

    private static StatisticalReturn read(byte[] bytes) {
        try (ReturnReading reading = JsonReturnReader.open(ReturnSource.of(null, bytes), ReadingOptions.DEFAULT)) {
            JsonReturnReaderTest.Read read = JsonReturnReaderTest.read(bytes, ReadingOptions.DEFAULT);
            assertThat(read.codes()).isEmpty();
            List<ActivityRecord> activities =
                    read.rows().stream().map(row -> row.activity()).toList();
            return StatisticalReturn.builder()
                    .flowYear(reading.head().flowYear())
                    .entity(reading.head().respondent())
                    .nilReturn(reading.head().nilReturn())
                    .activities(activities)
                    .build();
        }
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("returns") StatisticalReturn document) {
        byte[] bytes = write(document);
        assertThat(read(bytes)).isEqualTo(document);
        assertThat(write(read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 300)
    void whatCannotBeReadKeepsItsText(@ForAll("junk") String text) {
        Map<String, Unreadable> before = unreadable(text);
        ActivityRecord.Builder activity = ActivityRecord.builder();
        activity.unreadable(JsonReturnWriterTest.unreadable(before));
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(YEAR)
                .addActivities(activity.build())
                .build();
        ActivityRecord back = JsonReturnReaderTest.read(write(document), ReadingOptions.DEFAULT)
                .rows()
                .get(0)
                .activity();
        assertThat(back.unreadable().asMap().values())
                .extracting(Unreadable::text)
                .containsOnly(text)
                .hasSize(before.size());
    }

    private static Map<String, Unreadable> unreadable(String text) {
        Map<String, Unreadable> cells = new HashMap<>();
        cells.put("commitment", new Unreadable(text, "number_malformed"));
        cells.put("recipient", new Unreadable(text, "code_malformed"));
        cells.put("expected_start", new Unreadable(text, "date_malformed"));
        return cells;
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.strings().all().ofMaxLength(20).map(text -> "no:" + text + "?");
    }

    @Property(tries = 2000)
    void noBytesMakeItThrowAnythingElse(@ForAll byte[] bytes) {
        assertEndsWell(bytes);
    }

    @Property(tries = 2000)
    void noDamageMakesItThrowAnythingElse(
            @ForAll("returns") StatisticalReturn document,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 100_000) int where,
            @ForAll byte put,
            @ForAll boolean cut) {
        byte[] bytes = write(document);
        int at = where % bytes.length;
        bytes[at] = put;
        assertEndsWell(cut ? java.util.Arrays.copyOf(bytes, at) : bytes);
    }

    @Property(tries = 1000)
    void noTokensMakeItThrowAnythingElse(@ForAll("tokens") List<String> tokens) {
        assertEndsWell(String.join(" ", tokens).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"activities\":",
                        "\"nilReturn\":",
                        "\"edition\": \"2020\",",
                        "\"commitment\":",
                        "\"\\uD800\"",
                        "1E5",
                        "null",
                        "true",
                        "{\"activities\": [",
                        "{}",
                        "]}",
                        "\"x\"")
                .list()
                .ofMaxSize(12);
    }

    private static void assertEndsWell(byte[] bytes) {
        try (ReturnReading reading =
                JsonReturnReader.open(ReturnSource.of(null, bytes), ReadingOptions.DEFAULT.withFlowYear(YEAR))) {
            long rows = 0;
            for (ReturnRow row : reading) {
                rows += row == null ? 0 : 1;
            }
            assertThat(reading.tail().rows()).isEqualTo(rows);
        } catch (UnusableReturnException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }

    @Provide
    Arbitrary<StatisticalReturn> returns() {
        Arbitrary<String> entity = Arbitraries.of("001272", "201", "udc_01").injectNull(0.3);
        Arbitrary<NilReturn> nil = Combinators.combine(
                        Arbitraries.of("048017", "c_a123"), text().injectNull(0.3), date().injectNull(0.3))
                .as((body, contact, day) -> new NilReturn(body, YEAR, contact, day));
        return Combinators.combine(
                        entity, nil.injectNull(0.8), activity().list().ofMaxSize(4))
                .as((body, declaration, activities) -> StatisticalReturn.builder()
                        .flowYear(YEAR)
                        .entity(body == null && declaration != null ? declaration.entity() : body)
                        .nilReturn(declaration)
                        .activities(activities)
                        .build());
    }

    static Arbitrary<ActivityRecord> activity() {
        List<Arbitrary<Object>> answers = new ArrayList<>();
        for (Question<ActivityRecord, ActivityRecord.Builder, ?> question : ActivityQuestions.all()) {
            answers.add(
                    answer(StatisticalSurvey.form(YEAR).field(question.key())).injectNull(0.5));
        }
        return Combinators.combine(answers).as(JsonReturnProperties::activity);
    }

    @SuppressWarnings("unchecked")
    private static ActivityRecord activity(List<Object> answers) {
        ActivityRecord.Builder builder = ActivityRecord.builder();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != null) {
                ((Question<ActivityRecord, ActivityRecord.Builder, Object>)
                                (Question<?, ?, ?>) ActivityQuestions.all().get(i))
                        .set(builder, answers.get(i));
            }
        }
        return builder.build();
    }

    private static Arbitrary<Object> answer(Field field) {
        Arbitrary<?> answers = switch (field.answer()) {
            case TEXT, LONG_TEXT -> text();
            case YEAR -> Arbitraries.integers().between(1000, 9999);
            case INTEGER, MARKER -> Arbitraries.integers().between(0, 99);
            case FLAG -> Arbitraries.of(true);
            case DATE -> date();
            case AMOUNT -> amount();
            case WEIGHTED_CODES -> purposes();
            case CODES ->
                Arbitraries.of("1", "1.4", "16.a", "0")
                        .map(ActivityCode.SustainableDevelopmentTarget::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(SdgFocus::new);
            case TAGS ->
                Arbitraries.of("#COVID-19", "#x_y", "no hash")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(Keywords::new);
            case CRS_ID -> Arbitraries.integers().between(0, 99_999).map(n -> new CrsId("20" + (10_000_000 + n)));
            case RATE -> Arbitraries.of("0", "05200", "00000").map(InterestRate::new);
            default -> code(field.key());
        };
        return answers.map(answer -> (Object) answer);
    }

    private static Arbitrary<ActivityCode> code(String key) {
        return switch (key) {
            case "donor" -> Arbitraries.of(new ActivityCode.Donor("6"), new ActivityCode.Donor("301"));
            case "agency" -> Arbitraries.of(new ActivityCode.Agency("8"), new ActivityCode.Agency("99"));
            case "nature_of_submission" -> Arbitraries.of(new ActivityCode.Nature("1"), new ActivityCode.Nature("8"));
            case "recipient" -> Arbitraries.of(new ActivityCode.Recipient("998"), new ActivityCode.Recipient("71"));
            case "channel_code" -> Arbitraries.of(new ActivityCode.Channel("22000"), new ActivityCode.Channel("12004"));
            case "bi_multi" -> Arbitraries.of(new ActivityCode.Collaboration("1"), new ActivityCode.Collaboration("3"));
            case "flow_type" -> Arbitraries.of(new ActivityCode.FlowType("10"), new ActivityCode.FlowType("20"));
            case "finance_type" -> Arbitraries.of(new ActivityCode.FinanceType("110"));
            case "aid_type" -> Arbitraries.of(new ActivityCode.AidType("C01"), new ActivityCode.AidType("B03"));
            case "currency" -> Arbitraries.of(new ActivityCode.Currency("918"));
            default -> Arbitraries.of(new ActivityCode.RepaymentType("1"), new ActivityCode.RepaymentType("5"));
        };
    }

    private static Arbitrary<Purposes> purposes() {
        Arbitrary<PurposeShare> share = Combinators.combine(
                        Arbitraries.of("31120", "43010"), Arbitraries.of("40", "60", "0.5"))
                .as((code, percent) -> new PurposeShare(new ActivityCode.Purpose(code), new BigDecimal(percent)));
        return Arbitraries.oneOf(
                Arbitraries.just(Purposes.of("15110")), share.list().ofSize(2).map(Purposes::new));
    }

    static Arbitrary<Amount> amount() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(-8, 38))
                .as((digits, scale) -> Amount.of(new BigDecimal(digits, scale)));
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1950, 1, 1).plusDays(day));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A1', '\u024F')
                .withChars('\n', '€', '“', '<', '{')
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(text -> "t" + Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
