package it.apsis.register;

import static it.apsis.register.RegisterSamples.FEBRUARY;
import static it.apsis.register.RegisterSamples.builder;
import static it.apsis.register.RegisterSamples.nil;
import static it.apsis.register.RegisterSamples.submission;
import static it.apsis.register.RegisterSamples.unusable;
import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.campaign.CampaignRules;
import it.apsis.campaign.Campaigns;
import it.apsis.deadline.Timing;
import it.apsis.entity.BodyRegister;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.FindingCollector;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Provenance;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionCheckTest {
    private static final SubmissionCheck CHECK =
            SubmissionCheck.of(Campaigns.bundled().find(2020), BodyRegister.bundled());
    private static final MessageRenderer MESSAGES = MessageRenderer.of(CampaignRules.rules(), key -> null);

    private static List<Finding> findings(SubmissionCheck check, RegisterEntry... entries) {
        List<RegisteredSubmission> all =
                SubmissionRegister.of(List.of(entries)).campaign(2020).submissions();
        return check.findings(all.get(all.size() - 1));
    }

    private static String message(Finding finding) {
        assertThat(MESSAGES.message(finding, Language.ITALIAN)).isNotBlank().doesNotContain("{");
        return MESSAGES.message(finding, Language.ENGLISH);
    }

    @Test
    void anOrdinarySubmissionHasNone() {
        assertThat(findings(
                        CHECK, submission("001272", "a", FEBRUARY), submission("001272", "b", FEBRUARY.plusSeconds(1))))
                .isEmpty();
        assertThat(findings(CHECK, submission("unknown_1", "a", FEBRUARY))).isEmpty();
    }

    @Test
    void receivedBeforeTheYearWasOver() {
        assertThat(findings(CHECK, submission("001272", "a", Instant.parse("2020-12-31T22:59:59Z"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("received_before_year_end");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.question()).isEqualTo("received");
                    assertThat(message(finding))
                            .isEqualTo("Received on 2020-12-31T22:59:59Z, before the end of 2020: can it be complete?");
                });
        // Midnight in Italy is an hour earlier than in Greenwich.
        assertThat(findings(CHECK, submission("001272", "a", Instant.parse("2020-12-31T23:00:00Z"))))
                .isEmpty();
    }

    @Test
    void theSameBytesAgain() {
        Submission first = submission("001272", "a", FEBRUARY);
        Submission again = builder("001272", "b", FEBRUARY.plusSeconds(1))
                .sha256(first.sha256())
                .build();
        assertThat(findings(CHECK, first, again)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("submission_duplicate");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(message(finding)).startsWith("The same bytes as a, received before");
        });
    }

    @Test
    void anotherKindThanBefore() {
        assertThat(findings(CHECK, nil("001272", "n", FEBRUARY), submission("001272", "p", FEBRUARY.plusSeconds(1))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("submission_replaces_other_kind");
                    assertThat(message(finding))
                            .isEqualTo("Activities now, while n declared that there are none. Which of the two holds?");
                });
    }

    @Test
    void aDeclarationOfNothingAfterActivities() {
        assertThat(findings(CHECK, submission("001272", "p", FEBRUARY), nil("001272", "n", FEBRUARY.plusSeconds(1))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(MESSAGES.message(finding, Language.ITALIAN))
                            .isEqualTo("Ora si dichiara che non ci sono attività, mentre p ne conteneva."
                                    + " Quale delle due trasmissioni vale?");
                    assertThat(finding.attributes().text("now")).contains("nil");
                    assertThat(finding.attributes().text("before")).contains("activities");
                });
    }

    @Test
    void aFileThatCannotBeUsed() {
        assertThat(findings(CHECK, unusable("001272", "x", FEBRUARY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("submission_unusable");
                    assertThat(finding.value()).isEqualTo("x");
                    assertThat(message(finding)).contains("cannot be read");
                });
        Submission untimed = builder("001272", "x", FEBRUARY)
                .received(null)
                .timing(Timing.NOT_RECEIVED)
                .content(Content.UNUSABLE)
                .reason("no time of receipt")
                .build();
        assertThat(findings(CHECK, untimed)).extracting(Finding::code).containsExactly("submission_unusable");
    }

    @Test
    void aBodyThatWasNotAsked() {
        assertThat(findings(CHECK, submission("09", "a", FEBRUARY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("entity_not_invited");
                    assertThat(message(finding))
                            .isEqualTo("Regione Toscana is not among the bodies that the campaign asks: Comuni, Città"
                                    + " metropolitane, Unioni di Comuni.");
                });
        assertThat(findings(
                        SubmissionCheck.of(Optional.empty(), BodyRegister.bundled()), submission("09", "a", FEBRUARY)))
                .isEmpty();
    }

    @Test
    void aCodiceFiscaleThatIsMistyped() {
        assertThat(findings(CHECK, submission("00514490011", "a", FEBRUARY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("codice_fiscale_invalid");
                    assertThat(message(finding)).contains("00514490011");
                });
        assertThat(findings(CHECK, submission("00514490010", "a", FEBRUARY))).isEmpty();
    }

    @Test
    void aVerdictIsMadeOfAReport() {
        FindingCollector collector = FindingCollector.keeping(0);
        collector.add(findings(CHECK, unusable("001272", "x", FEBRUARY)).get(0));
        Provenance provenance = new Provenance("0.1", "rules 1", "lists 1", null);
        ValidationReport report = new ValidationReport(
                provenance,
                "2020",
                new SourceDescription(null, null, null, 0, 0, null),
                null,
                collector.counts(),
                collector.byCode(),
                false,
                collector.findings(),
                List.of(),
                MESSAGES);
        assertThat(Verdict.of(report)).isEqualTo(new Verdict(1, 0, 0, provenance));
        assertThat(Attributes.NONE.asMap()).isEqualTo(Map.of());
    }
}
