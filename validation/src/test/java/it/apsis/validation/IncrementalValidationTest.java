package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnreadableAnswers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IncrementalValidationTest {
    /** A rule in a few words; with the scope of a row unless it says otherwise. */
    private static final class Sketch implements Rule<ActivityRow> {
        private final RuleDescriptor descriptor;
        private final Function<RuleContext, Check<ActivityRow>> body;
        private List<String> yieldsTo = List.of();
        private List<String> alsoRaises = List.of();
        private boolean silences;
        private boolean last;

        Sketch(String code, RuleScope scope, String question, Function<RuleContext, Check<ActivityRow>> body) {
            this.descriptor = new RuleDescriptor(
                    code,
                    Severity.WARNING,
                    scope,
                    List.of(question),
                    "test",
                    RuleStatus.CONFIRMED,
                    "1",
                    RuleTexts.of(language -> null));
            this.body = body;
        }

        static Sketch row(String code, String question, Check<ActivityRow> check) {
            return new Sketch(code, RuleScope.ROW, question, context -> check);
        }

        Sketch yieldsTo(String... codes) {
            yieldsTo = List.of(codes);
            return this;
        }

        Sketch alsoRaises(String... codes) {
            alsoRaises = List.of(codes);
            return this;
        }

        Sketch last() {
            last = true;
            return this;
        }

        Sketch silencing() {
            silences = true;
            return this;
        }

        @Override
        public RuleDescriptor descriptor() {
            return descriptor;
        }

        @Override
        public Check<ActivityRow> prepare(RuleContext context) {
            return body.apply(context);
        }

        @Override
        public List<String> yieldsTo() {
            return yieldsTo;
        }

        @Override
        public List<String> alsoRaises() {
            return alsoRaises;
        }

        @Override
        public boolean silences() {
            return silences;
        }

        @Override
        public boolean isLast() {
            return last;
        }
    }

    private static SurveyValidator validator(Sketch... rules) {
        return SurveyValidator.of(
                RuleSet.of(List.of(new ActivityRuleProvider() {
                    @Override
                    public String name() {
                        return "sketches";
                    }

                    @Override
                    public String version() {
                        return "1";
                    }

                    @Override
                    public List<Rule<ActivityRow>> rules() {
                        return List.copyOf(Arrays.asList(rules));
                    }
                })),
                ReferenceData.bundled());
    }

    private static ActivityRecord.Builder titled(String title) {
        return ActivityRecord.builder().title(title);
    }

    private static StatisticalReturn of(ActivityRecord... activities) {
        return StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(activities)
                .build();
    }

    private static void assertLaw(IncrementalValidation incremental, SurveyValidator validator) {
        ValidationReport full = validator.validate(incremental.document());
        assertThat(incremental.report().findings()).isEqualTo(full.findings());
        assertThat(incremental.report().byCode()).isEqualTo(full.byCode());
        assertThat(incremental.report().counts()).isEqualTo(full.counts());
        assertThat(incremental.report().faults()).isEqualTo(full.faults());
        assertThat(incremental.report().totals()).isEqualTo(full.totals());
    }

    private static Check<ActivityRow> counting(AtomicInteger times, Function<ActivityRecord, ?> read) {
        return (row, out) -> {
            times.incrementAndGet();
            if (read.apply(row.activity()) == null) {
                out.report();
            }
        };
    }

    @Test
    void onlyRulesThatHaveReadTheEditedAnswerLookAgain() {
        AtomicInteger titles = new AtomicInteger();
        AtomicInteger amounts = new AtomicInteger();
        AtomicInteger cells = new AtomicInteger();
        SurveyValidator validator = validator(
                // What a rule reads counts, and not what it says that it reads.
                Sketch.row("titles", "donor", counting(titles, ActivityRecord::title)),
                Sketch.row("amounts", "donor", counting(amounts, ActivityRecord::commitment)),
                Sketch.row("cells", "donor", counting(cells, ActivityRecord::unreadable)));
        IncrementalValidation incremental =
                validator.incremental(of(titled("a").build(), titled("b").build()));
        assertThat(incremental.report().byCode()).containsOnlyKeys("amounts");

        incremental.set(0, titled("c").build());
        assertThat(List.of(titles.get(), amounts.get(), cells.get())).containsExactly(3, 2, 2);

        incremental.set(0, titled("c").commitment(Amount.of("3")).build());
        assertThat(List.of(titles.get(), amounts.get(), cells.get())).containsExactly(3, 3, 2);
        assertThat(incremental.report().count("amounts")).isEqualTo(1);
        assertThat(incremental.findings(0)).isEmpty();
        assertThat(incremental.findings(1)).extracting(Finding::code).containsExactly("amounts");

        incremental.set(
                0,
                titled("c")
                        .commitment(Amount.of("3"))
                        .unreadable(UnreadableAnswers.NONE.with("untied", new Unreadable("?", "number_malformed")))
                        .build());
        assertThat(List.of(titles.get(), amounts.get(), cells.get())).containsExactly(3, 3, 3);
        assertLaw(incremental, validator);
    }

    @Test
    void theReportIsMadeOnceUntilSomethingChanges() {
        IncrementalValidation incremental =
                validator().incremental(of(titled("a").build()));

        ValidationReport report = incremental.report();
        assertThat(incremental.report()).isSameAs(report);

        incremental.add(titled("b").build());
        assertThat(incremental.report()).isNotSameAs(report);
        assertThat(incremental.report().source().rows()).isEqualTo(2);
    }

    @Test
    void rowsBehindOneThatIsTakenOutMoveUp() {
        SurveyValidator validator = validator(Sketch.row("place", "title", (row, out) -> {
            if (row.row() > 1) {
                out.report(Raised.at("title").with("row", row.row()).place(Place.row(row.row(), 0)));
            }
        }));
        IncrementalValidation incremental = validator.incremental(
                of(titled("a").build(), titled("b").build(), titled("c").build()));
        assertLaw(incremental, validator);

        incremental.remove(0);

        assertThat(incremental.size()).isEqualTo(2);
        assertThat(incremental.get(0).title()).isEqualTo("b");
        assertThat(incremental.report().findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.attributes().text("row")).contains("2"));
        assertLaw(incremental, validator);
        assertThatThrownBy(() -> incremental.set(2, titled("x").build())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rulesThatSeeTheWholeReturnStartAnew() {
        SurveyValidator validator = validator(
                new Sketch("first", RuleScope.RETURN, "title", context -> {
                            AtomicInteger rows = new AtomicInteger();
                            return (row, out) -> {
                                if (rows.incrementAndGet() == 2) {
                                    out.report();
                                }
                            };
                        })
                        .silencing(),
                Sketch.row("waiting", "commitment", (row, out) -> out.report()).yieldsTo("first"),
                Sketch.row("needing", "title", (row, out) -> out.report()),
                Sketch.row("free", "title", (row, out) -> out.report()).yieldsTo("waiting"));
        IncrementalValidation incremental = validator.incremental(of(titled("a").build()));
        assertLaw(incremental, validator);

        incremental.add(titled("b").build());
        assertLaw(incremental, validator);
        assertThat(incremental.report().count("first")).isEqualTo(1);

        incremental.remove(0);
        assertLaw(incremental, validator);
        assertThat(incremental.report().count("first")).isZero();
    }

    /** Remembers the rows in a field and speaks at the end, for itself and for another. */
    private static final class LastWord implements Check<ActivityRow> {
        private int rows;

        @Override
        public void check(ActivityRow row, Findings out) {
            rows++;
        }

        @Override
        public void finish(Findings out) {
            out.report(Raised.at("title").with("rows", rows).place(Place.WHOLE));
            out.report(Raised.at("title").as("other").place(Place.WHOLE));
        }
    }

    @Test
    void aRuleWithALastWordSeesTheWholeWhateverItsScope() {
        SurveyValidator validator = validator(
                new Sketch("last", RuleScope.ROW, "title", context -> new LastWord()).alsoRaises("other"),
                new Sketch("word", RuleScope.ROW, "title", context -> new LastWord()).alsoRaises("other"),
                Sketch.row("other", "title", (row, out) -> out.report()),
                Sketch.row("silencer", "donor", (row, out) -> out.report("untied"))
                        .silencing());
        IncrementalValidation incremental = validator.incremental(of(titled("a").build()));
        incremental.add(titled("b").build());
        incremental.set(0, titled("c").build());

        assertLaw(incremental, validator);
        assertThat(incremental.report().count("other")).isEqualTo(4);
    }

    @Test
    void aRuleThatIsWonOverByOneOfRowsIsSilentInTheWholeToo() {
        SurveyValidator validator = validator(
                Sketch.row("winner", "title", (row, out) -> {
                    if ("a".equals(row.activity().title())) {
                        out.report();
                    }
                }),
                new Sketch("whole", RuleScope.RETURN, "title", context -> (row, out) -> out.report())
                        .yieldsTo("winner"));
        IncrementalValidation incremental =
                validator.incremental(of(titled("a").build(), titled("b").build()));
        assertLaw(incremental, validator);

        incremental.set(1, titled("a").build());
        assertLaw(incremental, validator);
        incremental.set(0, titled("b").build());
        assertLaw(incremental, validator);
        assertThat(incremental.report().byCode()).containsEntry("whole", 1L).containsEntry("winner", 1L);
    }

    @Test
    void aRuleThatFailsIsAFaultAsInACheckFromTheStart() {
        SurveyValidator validator = validator(
                Sketch.row("throws", "title", (row, out) -> {
                    if ("b".equals(row.activity().title())) {
                        throw new IllegalStateException("b");
                    }
                }),
                Sketch.row("endless", "title", (row, out) -> {
                    while ("c".equals(row.activity().title())) {
                        out.report();
                    }
                }),
                Sketch.row("sound", "donor", (row, out) -> out.report()));
        IncrementalValidation incremental = validator.incremental(of(titled("a").build()));
        assertLaw(incremental, validator);

        incremental.set(0, titled("c").build());
        assertLaw(incremental, validator);
        assertThat(incremental.report().faults()).hasSize(1);

        incremental.add(titled("b").build());
        assertLaw(incremental, validator);
        assertThat(incremental.report().faults()).hasSize(2);

        incremental.set(0, titled("a").build());
        incremental.set(1, titled("a").build());
        assertLaw(incremental, validator);
        assertThat(incremental.report().faults()).isEmpty();
    }

    @Test
    void aRuleThatCannotBePreparedOrFailsAtTheEndIsAFault() {
        SurveyValidator unprepared = validator(new Sketch("unprepared", RuleScope.ROW, "title", context -> {
            throw new IllegalStateException("no list");
        }));
        IncrementalValidation incremental =
                unprepared.incremental(of(titled("a").build()));
        incremental.set(0, titled("b").build());
        assertLaw(incremental, unprepared);
        assertThat(incremental.report().faults()).hasSize(1);

        SurveyValidator atTheEnd = validator(new Sketch("whole", RuleScope.RETURN, "title", context -> (row, out) -> {
            throw new IllegalStateException("row");
        }));
        IncrementalValidation other = atTheEnd.incremental(of(titled("a").build()));
        assertLaw(other, atTheEnd);
        assertThat(other.report().faults()).hasSize(1);
    }

    @Test
    void aRuleThatLooksAtTheActivityAsAWholeReadsEverything() {
        AtomicInteger times = new AtomicInteger();
        SurveyValidator validator = validator(Sketch.row("whole", "title", (row, out) -> {
            times.incrementAndGet();
            if (row.activity().toString().contains("bad")) {
                out.report();
            }
        }));
        IncrementalValidation incremental = validator.incremental(of(titled("a").build()));

        incremental.set(0, titled("a").institution("bad").build());

        assertThat(times).hasValue(2);
        assertThat(incremental.report().count("whole")).isEqualTo(1);
    }

    @Test
    void aRuleThatCountsWhatOthersSayHasThemAllBeforeIt() {
        SurveyValidator validator = validator(
                Sketch.row("a", "title", (row, out) -> {
                    if ("bad".equals(row.activity().title())) {
                        out.report(Raised.at("title").severity(Severity.ERROR));
                    }
                }),
                Sketch.row("z", "donor", (row, out) -> {
                            if (out.errors() > 0) {
                                out.report(Raised.at("donor").with("errors", out.errors()));
                            }
                        })
                        .last());
        IncrementalValidation incremental =
                validator.incremental(of(titled("a").build(), titled("b").build()));
        assertLaw(incremental, validator);

        incremental.set(1, titled("bad").build());

        assertLaw(incremental, validator);
        assertThat(incremental.report().count("z")).isEqualTo(1);
        assertThat(incremental.findings(0)).isEmpty();
        assertThat(incremental.findings(1)).extracting(Finding::code).containsExactlyInAnyOrder("a", "z");
    }
}
