package it.apsis.export.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeLists;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the draft, against sums that are computed another way. */
class NationalFiguresTest {
    private static final int YEAR = 2020;
    private static final List<String> RECIPIENTS = List.of("269", "64", "998", "289", "9999");
    private static final List<String> TYPES = List.of("C01", "H01", "H02", "H05", "G01");

    private static ActivityRecord.Builder activity(String commitment, String disbursement) {
        return ActivityRecord.builder()
                .reportingYear(YEAR)
                .recipient(new ActivityCode.Recipient("269"))
                .aidType(new ActivityCode.AidType("C01"))
                .channelCode(new ActivityCode.Channel("22000"))
                .purpose(Purposes.of("31120"))
                .title("Wells")
                .commitment(Amount.of(commitment))
                .disbursement(Amount.of(disbursement));
    }

    private static Purposes shares(String... codesAndShares) {
        List<PurposeShare> shares = new ArrayList<>();
        for (int i = 0; i < codesAndShares.length; i += 2) {
            shares.add(new PurposeShare(
                    new ActivityCode.Purpose(codesAndShares[i]), new BigDecimal(codesAndShares[i + 1])));
        }
        return new Purposes(shares);
    }

    private static NationalReport report(ActivityRecord... activities) {
        NationalFigures figures = NationalFigures.of(YEAR, CodeLists.bundled());
        for (ActivityRecord activity : activities) {
            figures.add(activity, "Comune di Prova");
        }
        return figures.report();
    }

    private static Breakdown breakdown(NationalReport report, String key) {
        return report.breakdowns().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Tally> byCode(NationalReport report, String key) {
        Map<String, Tally> figures = new HashMap<>();
        breakdown(report, key)
                .figures()
                .forEach(figure ->
                        figures.put(figure.code().isEmpty() ? figure.label().en() : figure.code(), figure.tally()));
        return figures;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatAddsUpAddsUpToAllActivities(long seed) {
        Random random = new Random(seed);
        List<ActivityRecord> activities = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            activities.add(anyActivity(random));
        }
        BigDecimal disbursed = BigDecimal.ZERO;
        BigDecimal refugees = BigDecimal.ZERO;
        for (ActivityRecord one : activities) {
            Amount amount = one.disbursement();
            BigDecimal paid = amount == null ? BigDecimal.ZERO : amount.thousandEuro();
            disbursed = disbursed.add(paid);
            ActivityCode.AidType type = one.aidType();
            refugees = refugees.add(type != null && type.value().matches("H0[2-6]") ? paid : BigDecimal.ZERO);
        }

        NationalReport report = report(activities.toArray(ActivityRecord[]::new));

        assertThat(report.total().activities()).isEqualTo(300);
        assertThat(report.total().disbursement()).isEqualByComparingTo(disbursed);
        assertThat(report.refugees().disbursement()).isEqualByComparingTo(refugees);
        assertThat(report.breakdowns())
                .filteredOn(Breakdown::additive)
                .hasSize(6)
                .allSatisfy(one -> {
                    assertThat(one.sum().disbursement())
                            .isEqualByComparingTo(report.cooperation().disbursement());
                    assertThat(one.sum().commitment())
                            .isEqualByComparingTo(report.cooperation().commitment());
                });
        assertThat(report.markers())
                .allSatisfy(marker ->
                        assertThat(marker.sum().isSame(report.cooperation())).isTrue());
        assertThat(report.refugeesBy())
                .allSatisfy(
                        one -> assertThat(one.sum().isSame(report.refugees())).isTrue());
    }

    private static ActivityRecord anyActivity(Random random) {
        ActivityRecord.Builder activity = ActivityRecord.builder().reportingYear(YEAR);
        if (random.nextInt(10) > 0) {
            activity.recipient(new ActivityCode.Recipient(RECIPIENTS.get(random.nextInt(RECIPIENTS.size()))));
            activity.aidType(new ActivityCode.AidType(TYPES.get(random.nextInt(TYPES.size()))));
            activity.genderEquality(random.nextInt(4));
        }
        if (random.nextInt(10) > 0) {
            activity.purpose(
                    random.nextBoolean()
                            ? shares("31120", "33.3", "12220", "66.6")
                            : shares("11220", "40", "12220", "70"));
            activity.sdgFocus(new SdgFocus(List.of(
                    new ActivityCode.SustainableDevelopmentTarget("6.1"),
                    new ActivityCode.SustainableDevelopmentTarget("6"),
                    new ActivityCode.SustainableDevelopmentTarget("4"))));
        }
        if (random.nextInt(10) > 0) {
            activity.commitment(Amount.of(new BigDecimal(random.nextInt(100_000)).movePointLeft(3)));
            activity.disbursement(Amount.of(new BigDecimal(random.nextInt(100_000) - 5_000).movePointLeft(2)));
        }
        return activity.build();
    }

    @Test
    void sharesSplitAmountsExactly() {
        NationalReport report = report(activity("10.01", "3.33")
                .purpose(shares("12220", "33.3", "12230", "33.3", "31120", "33.4"))
                .build());

        assertThat(byCode(report, "sector").get("122").disbursement()).isEqualByComparingTo("2.217780");
        assertThat(byCode(report, "sector").get("311").disbursement()).isEqualByComparingTo("1.112220");
        assertThat(byCode(report, "sector").get("122").activities()).isEqualTo(1);
    }

    @Test
    void sharesThatDoNotAddUpLeaveARemainder() {
        NationalReport report = report(activity("100", "50")
                .purpose(shares("12220", "40", "31120", "50"))
                .build());

        assertThat(byCode(report, "sector")
                        .get("shares that do not add up to 100")
                        .disbursement())
                .isEqualByComparingTo("5");
        assertThat(breakdown(report, "sector").sum().disbursement()).isEqualByComparingTo("50");
    }

    @Test
    void aGoalCountsAnActivityOnce() {
        NationalReport report = report(activity("10", "10")
                .sdgFocus(new SdgFocus(List.of(
                        new ActivityCode.SustainableDevelopmentTarget("6.1"),
                        new ActivityCode.SustainableDevelopmentTarget("6.2"),
                        new ActivityCode.SustainableDevelopmentTarget("13"))))
                .build());

        assertThat(byCode(report, "goal")).containsOnlyKeys("6", "13");
        assertThat(byCode(report, "goal").get("6").disbursement()).isEqualByComparingTo("10");
    }

    @Test
    void theRegionIsThatOfTheList() {
        NationalReport report = report(
                activity("1", "1").build(),
                activity("1", "2").recipient(new ActivityCode.Recipient("289")).build(),
                activity("1", "4").recipient(new ActivityCode.Recipient("998")).build(),
                activity("1", "8").recipient(new ActivityCode.Recipient("9999")).build());

        assertThat(byCode(report, "region").get("289").disbursement()).isEqualByComparingTo("3");
        assertThat(byCode(report, "region").get("998").disbursement()).isEqualByComparingTo("4");
        assertThat(byCode(report, "region").get("9999").disbursement()).isEqualByComparingTo("8");
        assertThat(breakdown(report, "region").figures())
                .extracting(figure -> figure.label().en())
                .contains("South of Sahara", "(unknown code)");
    }

    @Test
    void theTenLargestAreKept() {
        NationalFigures figures = NationalFigures.of(YEAR, CodeLists.bundled());
        for (int i = 1; i <= 30; i++) {
            figures.add(activity("1", Integer.toString((i * 7) % 31)).build(), "Comune " + i);
        }

        assertThat(figures.report().largest())
                .hasSize(10)
                .extracting(one -> one.disbursement().intValueExact())
                .containsExactly(30, 29, 28, 27, 26, 25, 24, 23, 22, 21);
    }

    @Test
    void whatArrivedLateIsInNoOtherFigure() {
        NationalFigures figures = NationalFigures.of(YEAR, CodeLists.bundled());
        figures.addLate(activity("1", "2").build(), "Comune di Prova");

        assertThat(figures.report().total()).isEqualTo(Tally.NONE);
        assertThat(figures.report().late().sum().disbursement()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDraftIsWrittenInBothLanguages(Language language) throws IOException {
        NationalReport report = report(
                activity("1234.5", "1000").title("<b>|pipe` [x](http://a)").build(),
                activity("1", "2").aidType(new ActivityCode.AidType("H02")).build());
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        StringBuilder markdown = new StringBuilder();

        DraftReport.html(report, language, page);
        DraftReport.markdown(report, language, markdown);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("lang=\"" + language.tag() + "\"", "<svg class=\"chart\"", "&lt;b&gt;|pipe")
                .contains(language == Language.ITALIAN ? "1.234,50" : "1,234.50")
                .doesNotContain("<b>");
        assertThat(markdown.toString())
                .contains("&lt;b>\\|pipe\\` \\[x\\](http\\://a)")
                .contains(language == Language.ITALIAN ? "# Bozza" : "# Draft");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aYearOfNothingIsADraftToo(Language language) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();

        DraftReport.html(report(), language, page);

        assertThat(page.size()).isPositive();
    }

    @Test
    void wordsAreTheSameInBothLanguages() {
        assertThat(Group.WORDS.keys(Language.ITALIAN)).isEqualTo(Group.WORDS.keys(Language.ENGLISH));
    }
}
