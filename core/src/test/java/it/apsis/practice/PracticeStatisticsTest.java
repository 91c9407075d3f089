package it.apsis.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeStatisticsTest {
    private static final PracticeSettings SETTINGS = PracticeSettings.bundled();

    private static PracticeSheet.Builder published(String region, String serviceClass) {
        return PracticeSheet.builder().state("PUBLISHED").providerRegion(region).declaredClass(serviceClass);
    }

    private static PracticeStatistics of(PracticeSheet... sheets) {
        return PracticeStatistics.of(List.of(sheets), SETTINGS);
    }

    private static StatisticsRow row(StatisticsTable table, String code, String crossed) {
        return table.rows().stream()
                .filter(row -> row.code().equals(code) && java.util.Objects.equals(row.crossed(), crossed))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countersAreComputedFromStates() {
        SheetCounters counters = SheetCounters.of(List.of(
                PracticeSheet.builder().state("RECEIVED").build(),
                PracticeSheet.builder().state("UNDER_REVIEW").build(),
                PracticeSheet.builder().state("ADMITTED").build(),
                PracticeSheet.builder().state("EXCLUDED").build(),
                PracticeSheet.builder().state("PUBLISHED").build(),
                PracticeSheet.builder().state("WITHDRAWN").build(),
                PracticeSheet.builder().build()));

        assertThat(counters).isEqualTo(new SheetCounters(7, 1, 1, 1, 1, 1));
    }

    @Test
    void onlyPublishedSheetsAreCountedAndZeroRowsAreKept() {
        PracticeStatistics statistics = of(
                published("01", "NEW").build(),
                PracticeSheet.builder().state("ADMITTED").declaredClass("NEW").build());
        StatisticsTable table = statistics.table("class");

        assertThat(table.denominator()).isEqualTo(1);
        assertThat(table.rows())
                .extracting(StatisticsRow::code)
                .containsExactly("NEW", "EXISTING", "MIXED", "UNDETERMINED");
        assertThat(table.rows()).extracting(StatisticsRow::count).containsExactly(1, 0, 0, 0);
        assertThat(table.rows()).extracting(StatisticsRow::share).containsOnlyNulls();
        assertThat(statistics.table("provider_region").rows()).hasSize(21);
        assertThat(statistics.table("class_by_region").rows()).hasSize((20 + 1 + 5 + 1) * 4);
        assertThat(statistics.table("area_by_region").rows()).hasSize(27 * 10);
        assertThatThrownBy(() -> statistics.table("other")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesAreExactAndHalfUp() {
        List<PracticeSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sheets.add(published(i < 5 ? "03" : "19", i == 0 ? "MIXED" : "NEW").build());
        }
        PracticeStatistics statistics = PracticeStatistics.of(sheets, SETTINGS);

        // 12.5 and 87.5 exactly; 1 of 16 would be 6.25, hence 6.3.
        assertThat(row(statistics.table("class"), "MIXED", null).share()).isEqualByComparingTo("12.5");
        assertThat(StatisticsMaker.share(1, 16)).isEqualTo(new BigDecimal("6.3"));
        assertThat(StatisticsMaker.share(5, 5)).isEqualTo(new BigDecimal("100.0"));
        assertThat(StatisticsMaker.share(4, 4)).isNull();
        StatisticsTable byRegion = statistics.table("class_by_region");
        assertThat(row(byRegion, "03", "NEW").share()).isEqualByComparingTo("80.0");
        assertThat(row(byRegion, "19", "NEW").share()).isNull();
        assertThat(row(byRegion, "1", "NEW").count()).isEqualTo(4);
        assertThat(row(byRegion, "5", "NEW").count()).isEqualTo(3);
        assertThat(row(byRegion, "TOTAL", "NEW").count()).isEqualTo(7);
        assertThat(row(byRegion, "TOTAL", "NEW").share()).isEqualByComparingTo("87.5");
    }

    @Test
    void whatIsUnknownIsNotStated() {
        PracticeStatistics statistics = of(published("99", "NEW")
                .providerPopulation(-1L)
                .addTargetGroups("ANZ", "ANZ", "WRONG")
                .continuation("NOT_STATED")
                .build());

        assertThat(row(statistics.table("provider_region"), "NOT_STATED", null).count())
                .isEqualTo(1);
        assertThat(row(statistics.table("class_by_region"), "TOTAL", "NEW").count())
                .isEqualTo(1);
        assertThat(row(statistics.table("size_band"), "NOT_STATED", null).count())
                .isEqualTo(1);
        assertThat(row(statistics.table("target_groups"), "ANZ", null).count()).isEqualTo(1);
        assertThat(row(statistics.table("target_groups"), "NOT_STATED", null).count())
                .isEqualTo(1);
        assertThat(row(statistics.table("continuation"), "NOT_STATED", null).count())
                .isEqualTo(1);
        assertThat(statistics.table("continuation").rows()).hasSize(5);
        assertThat(row(statistics.table("operator_feedback"), "NOT_STATED", null)
                        .count())
                .isEqualTo(1);
        assertThat(row(statistics.table("basis"), "DECLARED", null).count()).isEqualTo(1);
    }

    @Test
    void orderOfSheetsDoesNotMatter() {
        List<PracticeSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sheets.add(published(i % 2 == 0 ? "01" : "20", i % 3 == 0 ? "NEW" : "EXISTING")
                    .operatorsTotal((long) i)
                    .addFunding(new FundingSource("MUNICIPAL", null), new FundingSource("MUNICIPAL", BigDecimal.ONE))
                    .build());
        }
        PracticeStatistics before = PracticeStatistics.of(sheets, SETTINGS);
        Collections.shuffle(sheets, new Random(7));

        assertThat(PracticeStatistics.of(sheets, SETTINGS)).isEqualTo(before);
        assertThat(row(before.table("funding"), "MUNICIPAL", null).count()).isEqualTo(40);
    }

    @Test
    void everyTableSaysWhatItIs() {
        for (StatisticsTable table : of().tables()) {
            assertThat(table.notes().get(0).in(Language.ITALIAN))
                    .isEqualTo("Raccolta aperta per autocandidatura, priva di carattere statistico");
            assertThat(table.notes()).hasSize(table.multiple() ? 2 : 1);
        }
        assertThat(of().note().en()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'',0,0,-,-,-",
                "7,1,7,-,7,-",
                "1 2,2,3,1,1.5,2",
                "3 1 2,3,6,1,2,3",
                "1 2 3 4,4,10,1.5,2.5,3.5",
                "1 2 3 4 5,5,15,1.5,3,4.5",
                "10 20 30 40 50 60,6,210,20,35,50",
            })
    void quartilesAreMediansOfTheHalves(String values, int answered, long sum, String q1, String median, String q3) {
        List<Long> numbers = new ArrayList<>();
        for (String value : values.split(" ", -1)) {
            if (!value.isEmpty()) {
                numbers.add(Long.valueOf(value));
            }
        }

        OperatorStatistics operators = OperatorStatistics.of(numbers);

        assertThat(operators.answered()).isEqualTo(answered);
        assertThat(operators.sum()).isEqualTo(BigInteger.valueOf(sum));
        assertThat(java.util.Arrays.asList(operators.q1(), operators.median(), operators.q3()))
                .containsExactly(number(q1), number(median), number(q3));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0,UP_TO_5000",
        "5000,UP_TO_5000",
        "5001,UP_TO_20000",
        "20000,UP_TO_20000",
        "50000,UP_TO_50000",
        "250000,UP_TO_250000",
        "250001,OVER_250000",
        "9999999999,OVER_250000"
    })
    void bandsOfSizeHaveTheirBorders(long residents, String band) {
        assertThat(SizeBand.of(residents)).isEqualTo(band);
        assertThat(SizeBand.of(-1 - residents)).isNull();
        assertThat(SizeBand.of(null)).isNull();
    }

    @Test
    void ratingsBandsAndTotalsAreThoseOfTheSheets() {
        PracticeStatistics statistics = of(
                published("01", "NEW")
                        .providerPopulation(3_000L)
                        .operatorsTotal(0L)
                        .operatorFeedback(new Feedback("POSITIVE", null))
                        .citizenFeedback(new Feedback("NEGATIVE", "Male"))
                        .build(),
                published("01", "NEW").operatorsTotal(-1L).build(),
                published("01", "NEW").build());

        assertThat(row(statistics.table("size_band"), "UP_TO_5000", null).count())
                .isEqualTo(1);
        assertThat(row(statistics.table("operator_feedback"), "POSITIVE", null).count())
                .isEqualTo(1);
        assertThat(row(statistics.table("citizen_feedback"), "NEGATIVE", null).count())
                .isEqualTo(1);
        assertThat(statistics.operators().answered()).isEqualTo(1);
    }

    @Test
    void tablesAndTheirRowsHaveTheirNames() {
        PracticeStatistics statistics = of(published("01", "MIXED").build());

        assertThat(statistics.table("class_by_service_area").title().it())
                .isEqualTo("Tipologia per Aree di intervento");
        assertThat(statistics.table("provider_region").title().it()).isEqualTo("Regione");
        assertThat(row(statistics.table("class"), "MIXED", null).label().it()).isEqualTo("Servizio misto");
        StatisticsRow crossed = row(statistics.table("class_by_region"), "01", "MIXED");
        assertThat(crossed.label().it()).isEqualTo("Piemonte");
        assertThat(crossed.crossedLabel().it()).isEqualTo("Servizio misto");
    }

    @ParameterizedTest
    @CsvSource({
        "class, false",
        "size_band, false",
        "target_groups, true",
        "funding, true",
        "class_by_region, false",
        "class_by_target_group, true",
        "area_by_region, true"
    })
    void aSheetCountsInSeveralRowsWhereItCanHaveSeveralAnswers(String table, boolean multiple) {
        assertThat(of().table(table).multiple()).isEqualTo(multiple);
    }
}
