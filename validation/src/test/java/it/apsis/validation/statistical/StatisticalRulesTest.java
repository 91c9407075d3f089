package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeForm;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.Validity;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.validation.Check;
import it.apsis.validation.RuleContext;
import it.apsis.validation.SurveyValidator;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticalRulesTest {
    private static final CodeList LIST = CodeList.of(
            "own",
            Bilingual.same("Own"),
            CodeForm.of("9{2}", Bilingual.same("two digits")),
            CsvTable.read(
                    new StringReader("code,name_en,valid_from,valid_to\n"
                            + "10,Ten,,2014\n10,Ten again,2015,2016\n10,Ten once more,2019,2020\n11,Eleven,2018,\n"),
                    "own"));

    @Test
    void raiseOnlyCodesOfTheTable() {
        Set<String> table = new TreeSet<>();
        StatisticalSurvey.rules().and(StatisticalSurvey.workbookRules()).descriptors().stream()
                .map(RuleDescriptor::code)
                .forEach(table::add);

        assertThat(StatisticalRules.bundled().catalogue().descriptors())
                .extracting(RuleDescriptor::code)
                .containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void areFoundBesideThoseOfOthers() {
        assertThat(StatisticalRules.discovered(getClass().getClassLoader()).name())
                .contains("apsis");
    }

    @Test
    void checkAReturnInMemory() {
        SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(Returns.activity(2020, ""))
                .addActivities(Returns.activity(2020, "title=Other;donor=5"))
                .build();

        ValidationReport report = validator.validate(document);

        assertThat(Returns.shown(report)).containsExactly("2 donor donor_not_italy");
        assertThat(report.totals()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"10,2017,-2016", "10,2018,-2016", "10,2021,2019-2020", "11,2013,2018-", "99,2020,-"})
    void nameThePeriodBeforeAYearOrElseTheOneAfterIt(String code, int year, String expected) {
        Validity period = PeriodsOfValidity.nearest(LIST.periods(code), year);

        assertThat(period).hasToString(expected);
    }

    private static NearCodes near() {
        RuleContext[] met = new RuleContext[1];
        Returns.of(2020)
                .by(Returns.validator(Returns.rules(
                        List.of(ActivityRule.of("return_empty").check(context -> {
                            met[0] = context;
                            return Check.none();
                        })))))
                .check();
        return new NearCodes(met[0], (list, kept) -> Optional.empty(), Check.none());
    }

    @Test
    void suggestNothingForTextsThatAreNoCodes() {
        NearCodes near = near();

        assertThat(near.to("x".repeat(301), LIST)).isEmpty();
        assertThat(near.to("1", LIST)).isEqualTo(near.to("1", LIST)).isNotEmpty();
    }

    @Test
    void stopSuggestingInADocumentOfNothingButMistakes() {
        NearCodes near = near();
        List<Integer> sizes = Collections.nCopies(2_000, 0);
        for (int i = 0; i < sizes.size(); i++) {
            near.to("1" + "x".repeat(i % 100) + i, LIST);
        }

        assertThat(near.to("1", LIST)).isEmpty();
    }
}
