package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.entity.EntityKind;
import it.apsis.finding.EngineFault;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartialReportTest {
    private static final RuleSet<ActivityRow> BUNDLED = StatisticalRules.bundled();
    private static final ReturnHead HEAD =
            StatisticalReturn.builder().flowYear(2020).build().reading().head();
    private static final ReturnTail TAIL = new ReturnTail(0, 0, null, List.of());

    /** A rule about titles, which can be sent to another machine. */
    private record TitleRule(RuleScope scope, Body body) implements Rule<ActivityRow>, Serializable {
        interface Body extends Serializable {
            void check(String title, Findings out);
        }

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(
                    "own_title",
                    Severity.WARNING,
                    scope,
                    List.of("title"),
                    "test",
                    RuleStatus.CONFIRMED,
                    "1",
                    RuleTexts.of(language -> null));
        }

        @Override
        public Check<ActivityRow> prepare(RuleContext context) {
            return (row, out) -> body.check(row.activity().title(), out);
        }
    }

    private static SurveyValidator with(RuleScope scope, TitleRule.Body body) {
        return SurveyValidator.of(BUNDLED.with(new TitleRule(scope, body), "test"), ReferenceData.bundled());
    }

    private static PartialReport part(SurveyValidator validator, long firstRow, String... titles) {
        ValidationSession session = validator.begin(HEAD);
        for (int i = 0; i < titles.length; i++) {
            session.accept(ActivityRow.of(
                    HEAD.columns(),
                    firstRow + i,
                    ActivityRecord.builder().title(titles[i]).build()));
        }
        return session.part();
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) throws IOException, ClassNotFoundException {
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes(value))).readObject();
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(value);
        return bytes.toByteArray();
    }

    /** Keys of rows are all that grows: a bound of memory for a national file, in which each row has another body. */
    @Test
    void doesNotKeepNamesOfWhichThereIsNothingToSay() throws IOException {
        List<String> names = ReferenceData.bundled().bodies().bodies(EntityKind.COMUNE, 2020).stream()
                .map(comune -> "Comune di " + comune.name() + " ("
                        + comune.provinceAbbreviation().orElse("") + ")")
                .limit(3_000)
                .toList();

        PartialReport different = part(SurveyValidator.of(BUNDLED, ReferenceData.bundled()), names);
        PartialReport same = part(
                SurveyValidator.of(BUNDLED, ReferenceData.bundled()),
                names.stream().map(name -> names.get(0)).toList());

        assertThat(bytes(different).length - bytes(same).length).isLessThan(10_000);
    }

    private static PartialReport part(SurveyValidator validator, List<String> institutions) {
        ValidationSession session = validator.begin(HEAD);
        for (int i = 0; i < institutions.size(); i++) {
            session.accept(ActivityRow.of(
                    HEAD.columns(),
                    i + 1,
                    ActivityRecord.builder().institution(institutions.get(i)).build()));
        }
        return session.part();
    }

    @Nested
    class OfRulesThatFail {
        private final SurveyValidator failing = with(RuleScope.ROW, (title, out) -> {
            if (title.startsWith("bad")) {
                throw new IllegalStateException(title);
            }
            while (title.startsWith("endless")) {
                out.report();
            }
        });

        @Test
        void namesTheFirstFailureAndCountsAllOfThem() {
            PartialReport first = part(failing, 1, "a", "b");
            PartialReport second = part(failing, 3, "bad 3", "bad 4");
            PartialReport third = part(failing, 5, "bad 5");

            ValidationReport report = failing.report(HEAD, third.merge(first).merge(second), TAIL);

            assertThat(report.faults())
                    .containsExactly(
                            new EngineFault("own_title", "test", 3, "IllegalStateException: bad 3 (and on 2 more)"));
            assertThat(third.stopped()).isEmpty();
        }

        @Test
        void saysWhichWereStopped() {
            PartialReport endless = part(failing, 1, "endless");

            assertThat(endless.stopped()).containsExactly("own_title");
            assertThat(part(failing, 2, "a").merge(endless).stopped()).containsExactly("own_title");
            assertThat(failing.report(HEAD, endless, TAIL).faults()).hasSize(1);
        }
    }

    @Nested
    class OfRulesThatSeeTheWhole {
        @Test
        void isNotToBeHadWhereTheyGatherNothing() {
            ValidationSession session =
                    with(RuleScope.RETURN, (title, out) -> {}).begin(HEAD);

            assertThat(session.undivided()).containsExactly("own_title");
            assertThatIllegalStateException().isThrownBy(session::part).withMessageContaining("own_title");
            assertThat(session.finish(TAIL).faults()).isEmpty();
        }

        @Test
        void isToBeHadWithTheRulesOfTheGuide() {
            ValidationSession session =
                    SurveyValidator.of(BUNDLED, ReferenceData.bundled()).begin(HEAD);

            assertThat(session.undivided()).isEmpty();
            assertThat(session.part().byCode()).isEmpty();
            assertThatIllegalStateException().isThrownBy(session::part);
        }

        @Test
        void isJudgedWhenItIsSettled() {
            SurveyValidator validator = SurveyValidator.of(BUNDLED, ReferenceData.bundled());
            PartialReport part = part(validator, 1);

            PartialReport settled = validator.settle(HEAD, part);

            assertThat(settled.byCode()).containsEntry("return_empty", 1L);
            assertThat(settled.counts()).containsEntry(Severity.ERROR, 1L);
            assertThat(validator.report(HEAD, settled, TAIL).count("return_empty"))
                    .isEqualTo(1);
            assertThatIllegalArgumentException().isThrownBy(() -> part.byKey(0));
        }
    }

    @Nested
    class RuleSets {
        @Test
        void saySameThingsElsewhere() throws IOException, ClassNotFoundException {
            RuleSet<ActivityRow> rules = BUNDLED.with(
                            new TitleRule(RuleScope.ROW, (title, out) -> out.report()), "test")
                    .without("required_answer_missing")
                    .withSeverity("own_title", Severity.INFO);

            RuleSet<ActivityRow> sent = sent(rules);
            SurveyValidator validator = SurveyValidator.of(sent, ReferenceData.bundled());

            assertThat(sent.name()).isEqualTo(rules.name());
            assertThat(sent.profile()).isEqualTo(rules.profile());
            assertThat(sent.catalogue().descriptors())
                    .hasSameSizeAs(rules.catalogue().descriptors());
            assertThat(part(validator, 1, "a").byCode()).containsOnlyKeys("own_title");
            assertThat(part(validator, 1, "a").counts()).containsEntry(Severity.INFO, 1L);
        }

        @Test
        void keepTheirProfile() throws IOException, ClassNotFoundException {
            Profile lenient = new Profile("lenient", Map.of("return_empty", Optional.empty()));

            RuleSet<ActivityRow> sent = sent(BUNDLED.withProfile(lenient));

            assertThat(sent.profile()).isEqualTo("lenient");
            assertThat(sent.severity("return_empty", Severity.ERROR)).isEmpty();
        }

        @Test
        void cannotBeSentWhereAProviderCannot() {
            RuleSet<ActivityRow> rules = RuleSet.of(List.of(new ActivityRuleProvider() {
                @Override
                public String name() {
                    return "here";
                }

                @Override
                public String version() {
                    return "1";
                }

                @Override
                public List<Rule<ActivityRow>> rules() {
                    return List.of();
                }
            }));

            assertThatThrownBy(() -> sent(rules)).isInstanceOf(NotSerializableException.class);
        }
    }
}
