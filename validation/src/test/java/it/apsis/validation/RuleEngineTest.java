package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final LineRule GOOD = LineRule.ofX("good", "a");

    @Nested
    class Silence {
        @Test
        void fallsOnRulesThatNeedAnAnswerThatCouldNotBeRead() {
            RuleSet<Line> rules = Lines.rules(LineRule.ofX("reads_a", "a"), LineRule.ofX("reads_b", "b a"));

            assertThat(Lines.codes(rules, Line.of(2, "x", "x").unreadable("a"))).isEmpty();
            assertThat(Lines.codes(rules, Line.of(2, "x", "x").unreadable("b"))).containsExactly("2 reads_a");
        }

        @Test
        void fallsOnRulesAboutAnAnswerThatASilencingRuleHasReported() {
            RuleSet<Line> rules = Lines.rules(
                    LineRule.ofX("aa_reads_a", "a"),
                    LineRule.ofX("bb_reads_b", "b"),
                    LineRule.ofX("zz_silences_a", "a").silencing());

            assertThat(Lines.codes(rules, Line.of(2, "x", "x"), Line.of(3, "y", "x")))
                    .containsExactly("2 zz_silences_a", "2 bb_reads_b", "3 bb_reads_b");
        }

        @Test
        void doesNotLastBeyondTheRow() {
            RuleSet<Line> rules = Lines.rules(
                    LineRule.ofX("reads_b", "b a"),
                    LineRule.ofX("silences_a", "a").silencing());

            assertThat(Lines.codes(rules, Line.of(2, "x", "x"), Line.of(3, "y", "x")))
                    .containsExactly("2 silences_a", "3 reads_b");
        }

        @Test
        void doesNotComeFromWhatIsSaidOfAnotherPlace() {
            LineRule elsewhere = LineRule.of(
                            "elsewhere",
                            "a",
                            (line, out) -> out.report(Raised.at("a").place(Place.row(1, 1))))
                    .silencing();
            RuleSet<Line> rules =
                    Lines.rules(elsewhere, GOOD, LineRule.ofX("yields", "a").yielding("elsewhere"));

            assertThat(Lines.codes(rules, Line.of(2, "x"))).containsExactly("1 elsewhere", "2 good", "2 yields");
        }
    }

    @Nested
    class Precedence {
        @Test
        void isOfTheRuleThatIsYieldedToWhateverTheirNames() {
            RuleSet<Line> rules = Lines.rules(
                    LineRule.ofX("aa", "a").yielding("mm", "zz"),
                    LineRule.ofX("mm", "a").yielding("zz"),
                    LineRule.ofX("zz", "b"));

            assertThat(Lines.codes(rules, Line.of(2, "x", "x"))).containsExactly("2 zz");
            assertThat(Lines.codes(rules, Line.of(2, "x", "y"))).containsExactly("2 mm");
        }

        @Test
        void passesOverRulesThatAreNotThere() {
            RuleSet<Line> rules = Lines.rules(LineRule.ofX("aa", "a").yielding("no_such_rule"));

            assertThat(Lines.codes(rules, Line.of(2, "x"))).containsExactly("2 aa");
        }

        @Test
        void doesNotHangOnACircle() {
            RuleSet<Line> rules = Lines.rules(
                    LineRule.ofX("aa", "a").yielding("bb"),
                    LineRule.ofX("bb", "a").yielding("aa"));

            assertThat(Lines.codes(rules, Line.of(2, "x"))).hasSize(1);
        }
    }

    @Nested
    class WhatHasNotChanged {
        private static final long A = 1;
        private static final long B = 2;
        private final List<String> asked = new ArrayList<>();

        /** Reports an x of the answer a; that it says nothing rests on this answer alone. */
        private LineRule restingOnA(String code) {
            return LineRule.of(code, "a", new Check<>() {
                @Override
                public void check(Line line, Findings out) {
                    asked.add(line.row() + " " + code + (out.changes() == A ? " of a" : ""));
                    if ("x".equals(line.answers().get("a"))) {
                        out.report();
                    }
                }

                @Override
                public long restsOn() {
                    return A;
                }
            });
        }

        @Test
        void isNotLookedAtAgainWhereNothingWasSaidOfIt() {
            RuleSet<Line> rules = Lines.rules(restingOnA("rests"));

            ValidationReport report = Lines.check(
                    rules,
                    0,
                    new long[] {-1, B, 0, A},
                    Line.of(2, "y"),
                    Line.of(3, "y"),
                    Line.of(4, "y"),
                    Line.of(5, "x"));

            assertThat(asked).containsExactly("2 rests", "5 rests of a");
            assertThat(report.findings())
                    .extracting(finding -> finding.place().row())
                    .containsExactly(5L);
        }

        @Test
        void isSaidOfEachRowAgainWhereSomethingWas() {
            RuleSet<Line> rules = Lines.rules(restingOnA("rests"));

            ValidationReport report =
                    Lines.check(rules, 0, new long[] {-1, B, 0}, Line.of(2, "x"), Line.of(3, "x"), Line.of(4, "x"));

            assertThat(report.findings())
                    .extracting(finding -> finding.place().row())
                    .containsExactly(2L, 3L, 4L);
        }

        @Test
        void isLookedAtWhereTheRuleWasNotAskedBefore() {
            RuleSet<Line> rules =
                    Lines.rules(LineRule.ofX("wins", "b"), restingOnA("rests").yielding("wins"));

            assertThat(Lines.check(rules, 0, new long[] {-1, B}, Line.of(2, "x", "x"), Line.of(3, "x", "y"))
                            .findings())
                    .extracting(finding -> finding.place().row() + " " + finding.code())
                    .containsExactly("2 wins", "3 rests");
        }

        @Test
        void isLookedAtByRulesThatDoNotTellOnWhatTheyRest() {
            RuleSet<Line> rules = Lines.rules(LineRule.of("asks", "a", (line, out) -> asked.add(line.row() + " asks")));

            Lines.check(rules, 0, new long[] {-1, B, 0}, Line.of(2, "y"), Line.of(3, "y"), Line.of(4, "y"));

            assertThat(asked).containsExactly("2 asks", "3 asks", "4 asks");
        }
    }

    @Nested
    class Faults {
        @Test
        void nameTheRuleAndLeaveTheRestStanding() {
            LineRule bad = LineRule.of("bad", "a", (line, out) -> {
                out.report();
                throw new IllegalArgumentException("no idea");
            });

            ValidationReport report = Lines.check(Lines.rules(bad, GOOD), 0, Line.of(2, "x"), Line.of(3, "x"));

            assertThat(report.faults())
                    .containsExactly(
                            new EngineFault("bad", "test", 2, "IllegalArgumentException: no idea (and on 1 more)"));
            assertThat(report.byCode()).containsEntry("good", 2L).containsEntry("bad", 2L);
        }

        @Test
        void areMadeOfARuleThatCallsItselfForEver() {
            LineRule endless = LineRule.of("endless", "a", (line, out) -> recurse(line));

            ValidationReport report = Lines.check(Lines.rules(endless, GOOD), 0, Line.of(2, "x"));

            assertThat(report.faults())
                    .singleElement()
                    .extracting(EngineFault::message)
                    .isEqualTo("StackOverflowError");
            assertThat(report.byCode()).containsOnlyKeys("good");
        }

        private int recurse(Line line) {
            return line.row() < 0 ? 0 : recurse(line) + 1;
        }

        @Test
        void areMadeOfARuleThatNeverStopsReporting() {
            LineRule endless = LineRule.of("endless", "a", (line, out) -> {
                while (true) {
                    out.report();
                }
            });

            ValidationReport report = Lines.check(Lines.rules(endless, GOOD), 0, Line.of(2, "x"), Line.of(3, "x"));

            assertThat(report.faults())
                    .containsExactly(new EngineFault(
                            "endless", "test", 2, "IllegalStateException: more than 1000 findings on one subject"));
            assertThat(report.byCode()).containsExactly(java.util.Map.entry("good", 2L));
        }

        @Test
        void areMadeOfARuleThatNeverStopsAtTheEnd() {
            LineRule endless = LineRule.of("endless", "a", new Check<>() {
                @Override
                public void check(Line line, Findings out) {
                    // All at the end.
                }

                @Override
                public void finish(Findings out) {
                    while (true) {
                        out.report("a");
                    }
                }
            });

            ValidationReport report = Lines.check(Lines.rules(endless, GOOD), 10, Line.of(2, "x"));

            assertThat(report.faults())
                    .singleElement()
                    .extracting(EngineFault::rule)
                    .isEqualTo("endless");
            assertThat(report.byCode()).containsOnlyKeys("good");
        }

        @Test
        void areMadeOfARuleThatCannotBePrepared() {
            LineRule bad = LineRule.preparing("bad", context -> {
                throw new IllegalStateException("x".repeat(10_000));
            });

            ValidationReport report = Lines.check(Lines.rules(bad, GOOD), 0, Line.of(2, "x"));

            assertThat(report.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.row()).isZero();
                assertThat(fault.message()).hasSizeLessThan(400).endsWith("…");
            });
            assertThat(report.byCode()).containsOnlyKeys("good");
        }

        @Test
        void areMadeOfARuleThatFailsAtTheEnd() {
            LineRule bad = LineRule.of("bad", "a", new Check<>() {
                @Override
                public void check(Line line, Findings out) {
                    // All at the end.
                }

                @Override
                public void finish(Findings out) {
                    throw new AssertionError();
                }
            });

            ValidationReport report = Lines.check(Lines.rules(bad, GOOD), 0, Line.of(2, "x"));

            assertThat(report.faults()).containsExactly(new EngineFault("bad", "test", 0, "AssertionError"));
        }

        @Test
        void areMadeOfARuleThatRaisesACodeThatDoesNotExist() {
            LineRule bad = LineRule.of(
                    "bad", "a", (line, out) -> out.report(Raised.byRule().as("no_such_rule")));

            assertThat(Lines.check(Lines.rules(bad), 0, Line.of(2)).faults()).hasSize(1);
        }

        @Test
        void areMadeOfARuleThatReportsBehindTheBackOfTheEngine() {
            Findings[] kept = new Findings[1];
            LineRule hoards = LineRule.of("hoards", "a", (line, out) -> kept[0] = out);
            Lines.check(Lines.rules(hoards), 0, Line.of(2));

            assertThatIllegalStateException().isThrownBy(() -> kept[0].report());
        }
    }

    @Nested
    class Report {
        @Test
        void doesNotDependOnTheOrderInWhichRulesAreGiven() {
            LineRule[] rules = {
                LineRule.ofX("cc", "a"),
                LineRule.ofX("aa", "b"),
                LineRule.ofX("bb", "a").yielding("cc")
            };
            LineRule[] reversed = {rules[2], rules[1], rules[0]};
            Line[] lines = {Line.of(3, "x", "x"), Line.of(2, "y", "x")};

            assertThat(Lines.check(Lines.rules(rules), 0, lines).findings())
                    .isEqualTo(Lines.check(Lines.rules(reversed), 0, lines).findings())
                    .extracting(Finding::code)
                    .containsExactly("aa", "cc", "aa");
        }

        @Test
        void keepsTheFirstFindingsAndCountsAll() {
            Line[] lines = new Line[5_000];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = Line.of(lines.length - i, "x");
            }

            ValidationReport report = Lines.check(Lines.rules(GOOD), 3, lines);

            assertThat(report.findings())
                    .extracting(finding -> finding.place().row())
                    .containsExactly(1L, 2L, 3L);
            assertThat(report.truncated()).isTrue();
            assertThat(report.byCode()).containsEntry("good", 5_000L);
            assertThat(report.counts()).containsEntry(Severity.ERROR, 5_000L);
        }

        @Test
        void hasWhatTheRuleSaid() {
            LineRule rule = LineRule.of(
                    "says",
                    "a b",
                    (line, out) -> out.report(Raised.at("b", "a")
                            .with("fact", 12)
                            .with("facts", List.of("1", "2"))
                            .severity(Severity.INFO)
                            .suggesting(List.of(new Suggestion("y", Bilingual.same("Y"))))));

            Finding finding = Lines.check(Lines.rules(rule), 0, Line.of(2, "1", "2"))
                    .findings()
                    .get(0);

            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.question()).isEqualTo("b");
            assertThat(finding.value()).isEqualTo("2");
            assertThat(finding.place().address()).contains("B2");
            assertThat(finding.attributes().text("fact")).contains("12");
            assertThat(finding.attributes().list("facts")).containsExactly("1", "2");
            assertThat(finding.attributes().list("questions")).containsExactly("b", "a");
            assertThat(finding.suggestions()).extracting(Suggestion::code).containsExactly("y");
        }

        @Test
        void namesNoQuestionWhereTheRuleIsAboutAny() {
            LineRule rule = LineRule.of(
                    "any", "*", (line, out) -> out.report(Raised.byRule().value("shown")));

            Finding finding =
                    Lines.check(Lines.rules(rule), 0, Line.of(2)).findings().get(0);

            assertThat(finding.question()).isNull();
            assertThat(finding.value()).isEqualTo("shown");
            assertThat(finding.place()).isEqualTo(Place.row(2, 2));
        }

        @Test
        void countsWhatIsNotKept() {
            LineRule rule = LineRule.of(
                    "many", "a", (line, out) -> out.report(Raised.byRule().counted(7)));

            ValidationReport report = Lines.check(Lines.rules(rule), 0, Line.of(2));

            assertThat(report.findings()).isEmpty();
            assertThat(report.byCode()).containsEntry("many", 7L);
            assertThat(report.truncated()).isTrue();
        }

        @Test
        void leavesRulesOutThatDoNotApply() {
            assertThat(Lines.codes(
                            Lines.rules(LineRule.preparing("none", context -> Check.none()), GOOD), Line.of(2, "x")))
                    .containsExactly("2 good");
        }

        @Test
        void ofAnyDocumentComesFromItsValidator() {
            RuleSet<Line> rules = Lines.rules(GOOD);
            DocumentValidator<Line> validator =
                    DocumentValidator.of(rules, ReferenceData.bundled()).keeping(1);

            ValidationReport report = validator.validate(
                    StatisticalSurvey.form(2020), Lines.SOURCE, List.of(Line.of(2, "x"), Line.of(3, "x")), List.of());

            assertThat(report.findings()).hasSize(1);
            assertThat(report.byCode()).containsEntry("good", 2L);
        }
    }
}
