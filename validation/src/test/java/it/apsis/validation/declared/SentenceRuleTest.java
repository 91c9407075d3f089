package it.apsis.validation.declared;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Subject;
import it.apsis.reference.ReferenceData;
import it.apsis.rule.Declarations;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.testkit.OwnRules;
import it.apsis.text.CsvTable;
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences that the bundled table does not have, run by the engine. */
class SentenceRuleTest {
    private static final AnswerAccess<ActivityRecord> ANSWERS = new AnswerAccess<>() {
        @Override
        public Function<ActivityRecord, @Nullable Object> reading(String key) {
            return ActivityQuestions.get(key)::get;
        }

        @Override
        public boolean isUnreadable(ActivityRecord document, String key) {
            return document.unreadable().get(key) != null;
        }

        @Override
        public String text(Object answer) {
            return AnswerText.of(answer);
        }
    };

    private static List<Finding> findings(String sentences, ActivityRecord activity) {
        Declarations declarations = Declarations.read(
                CsvTable.read(
                        new StringReader(
                                "rule,where,unless,then,beside,facts,suggests,needs,yields_to,part\n" + sentences),
                        "own"),
                CsvTable.read(new StringReader("set,list,codes,under,attributes\n"), "sets"),
                StatisticalSurvey.rules());
        OwnRules provider = new OwnRules(SentenceRule.all(declarations, ANSWERS, ActivityRow::activity));
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(activity)
                .build();
        return SurveyValidator.of(RuleSet.of(List.of(provider)), ReferenceData.bundled())
                .validate(document)
                .findings();
    }

    private static ActivityRecord.Builder activity() {
        return ActivityRecord.builder();
    }

    @Test
    void sentencesOfARuleComplainInOneFinding() {
        List<Finding> findings = findings(
                "both_amounts_zero,,,commitment <= 10,,commitment; limit=10,,-,,\n"
                        + "both_amounts_zero,,,disbursement < 3.5; untied >= 5,title,answers,,,,\n",
                activity()
                        .commitment(Amount.of("10.01"))
                        .disbursement(Amount.of("3.50"))
                        .untied(Amount.of("4"))
                        .title("Wells")
                        .build());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.question()).isEqualTo("commitment");
            assertThat(finding.attributes().list("questions"))
                    .containsExactly("commitment", "disbursement", "untied", "title");
            assertThat(finding.attributes().asMap().keySet())
                    .containsExactly("commitment", "limit", "disbursement", "untied", "title", "questions");
        });
    }

    @Test
    void aBlankAnswerIsContentAndAnExcuseCounts() {
        String sentence = "both_amounts_zero,donor = 6,title answered,commitment > 0 or disbursement > 0,,,,-,,\n";
        ActivityRecord.Builder zero = activity()
                .donor(new it.apsis.statistical.ActivityCode.Donor("6"))
                .commitment(Amount.ZERO);

        assertThat(findings(sentence, zero.build())).isEmpty();
        zero.disbursement(Amount.ZERO);
        assertThat(findings(sentence, zero.build())).hasSize(1);
        assertThat(findings(sentence, zero.title("Wells").build())).isEmpty();
        assertThat(findings(sentence, zero.title(" ").build())).hasSize(1);
    }

    @Test
    void misfitsAreNamedOneByOne() {
        List<Finding> findings = findings(
                "keyword_malformed,,,keywords like #\\S+,,malformed=misfits of keywords; all=count of keywords,,,,\n",
                activity()
                        .keywords(new Keywords(List.of("#a", "b", "#c\u00A0d")))
                        .build());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.attributes().list("malformed")).containsExactly("b", "#c\u00A0d");
            assertThat(finding.attributes().text("all")).hasValue("3");
        });
    }

    @Test
    void countsAndScoresAreComparedToo() {
        String sentences = "both_amounts_zero,,,repayments_per_year >= 4,,,,-,,\n"
                + "dates_reversed,,,gender_equality = 1 2,,,,-,,\n"
                + "received_negative,,,keywords <> #a,,,,-,,\n";
        assertThat(findings(
                        sentences,
                        activity().repaymentsPerYear(2).genderEquality(0).build()))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("both_amounts_zero", "dates_reversed");
        assertThat(findings(
                        sentences,
                        activity().repaymentsPerYear(4).genderEquality(2).build()))
                .isEmpty();
    }

    @Test
    void aSubjectThatTheSentenceIsNotAboutIsLeftAlone() {
        assertThat(findings(
                        "both_amounts_zero,title answered,,commitment > 0,,,,-,,\n",
                        activity().build()))
                .isEmpty();
        assertThat(Subject.class).isAssignableFrom(ActivityRow.class);
    }
}
