package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.RuleScope;
import it.apsis.finding.ValidationReport;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Laws of the rules about rows, on activities that no office would send. */
final class ActivityRuleProperties {
    private static final String MOST = "9".repeat(40);
    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("donor", List.of("6", "7", "99999")),
            Map.entry("agency", List.of("8", "99")),
            Map.entry("nature_of_submission", List.of("1", "2", "3", "5", "8", "9", "7")),
            Map.entry("recipient", List.of("998", "269", "12", "9999")),
            Map.entry(
                    "channel_code",
                    List.of(
                            "11000", "12000", "11002", "21000", "22000", "22502", "41114", "46004", "47000", "50000",
                            "99999")),
            Map.entry("bi_multi", List.of("1", "2", "3", "4", "6", "7", "8", "9")),
            Map.entry("flow_type", List.of("10", "20", "99")),
            Map.entry("finance_type", List.of("110", "210", "410", "421", "610", "600", "999")),
            Map.entry(
                    "aid_type",
                    List.of(
                            "A01", "A02", "B01", "B02", "B021", "B022", "B03", "B031", "B05", "C01", "D02", "E01",
                            "F01", "G01", "H01", "H02", "H05", "H06", "X99")),
            Map.entry("currency", List.of("918", "302", "1")),
            Map.entry("repayment_type", List.of("1", "2", "5", "9")));

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void no_rule_throws_and_every_message_can_be_rendered(
            @ForAll("activities") ActivityRecord activity, @ForAll @IntRange(min = 2013, max = 2025) int year) {
        ValidationReport report = Activities.report(year, Set.of(), activity);

        assertThat(report.faults()).isEmpty();
        for (Finding finding : report.findings()) {
            for (Language language : Language.values()) {
                assertThat(report.messages().message(finding, language))
                        .isNotBlank()
                        .doesNotContain("  ");
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_rule_speaks_once_of_a_row(
            @ForAll("activities") ActivityRecord activity, @ForAll @IntRange(min = 2013, max = 2025) int year) {
        List<String> ofRows = Activities.report(year, Set.of(), activity).findings().stream()
                .map(Finding::code)
                .filter(code -> StatisticalSurvey.rules().get(code).scope() == RuleScope.ROW)
                .toList();

        assertThat(ofRows).doesNotHaveDuplicates();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_finding_points_at_an_answer_that_its_rule_reads(
            @ForAll("activities") ActivityRecord activity, @ForAll @IntRange(min = 2013, max = 2025) int year) {
        for (Finding finding : Activities.report(year, Set.of(), activity).findings()) {
            List<String> reads = StatisticalSurvey.rules().get(finding.code()).questions();
            if (!reads.contains("*")) {
                assertThat(reads).as(finding.code()).contains(finding.question());
                assertThat(reads)
                        .as(finding.code())
                        .containsAll(finding.attributes().list("questions"));
            }
        }
    }

    @Provide
    Arbitrary<ActivityRecord> activities() {
        List<Field> fields = StatisticalSurvey.fields();
        List<Arbitrary<String>> cells =
                fields.stream().map(ActivityRuleProperties::cell).toList();
        return Combinators.combine(cells).as(texts -> {
            Map<String, String> activity = new LinkedHashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                activity.put(fields.get(i).key(), texts.get(i));
            }
            return Activities.of(activity);
        });
    }

    private static Arbitrary<String> cell(Field field) {
        Arbitrary<String> odd =
                field.answer() == AnswerType.CODE ? Arbitraries.of(CODES.get(field.key())) : odd(field.answer());
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of("", "", "", "?odd")), Tuple.of(3, odd));
    }

    private static Arbitrary<String> odd(AnswerType type) {
        return switch (type) {
            case YEAR -> Arbitraries.of("2013", "2020", "2024", "0", "-1", "2147483647");
            case MARKER, INTEGER -> Arbitraries.of("0", "1", "2", "3", "4", "12", "-1", "2147483647");
            case CRS_ID -> Arbitraries.of("2013000001", "2020000001", "1999000001", "2099000001");
            case DATE -> Arbitraries.of("01-01-2013", "29-02-2020", "31-12-9999", "01-01-0001");
            case FLAG -> Arbitraries.of("1", "0");
            case AMOUNT ->
                Arbitraries.of(
                        "0", "1", "-1", "50", "50.01", "5000.01", MOST, "-" + MOST, "0." + MOST, MOST + "." + MOST);
            case RATE -> Arbitraries.of("0", "05200", "99999");
            case TAGS -> Arbitraries.of("#COVID-19", "x", "#", "# a;;#b", "#\uD800");
            case CODES -> Arbitraries.of("1", "1.1;1", "1;1;1", "0;1;2;3;4;5;6;7;8;9;10;11", "17.99");
            case WEIGHTED_CODES ->
                Arbitraries.of(
                        "14031",
                        "60010",
                        "91010:50|99820:50",
                        "99999",
                        "93010:1E+40|93018:0.00000001",
                        "14031:33|14031:67");
            default ->
                Arbitraries.of(
                        "SPRAR",
                        "non SPRAR",
                        "Comune di Torino",
                        "UNDP",
                        ".",
                        "\uD83D\uDE00 SAI",
                        "\uD800",
                        "S.",
                        "a.b",
                        "n.",
                        "\u0301",
                        "x".repeat(300));
        };
    }
}
