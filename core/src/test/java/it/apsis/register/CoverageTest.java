package it.apsis.register;

import static it.apsis.register.RegisterSamples.FEBRUARY;
import static it.apsis.register.RegisterSamples.MARCH;
import static it.apsis.register.RegisterSamples.nil;
import static it.apsis.register.RegisterSamples.submission;
import static it.apsis.register.RegisterSamples.unusable;
import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.campaign.Campaigns;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final BodyRegister BODIES = BodyRegister.bundled();

    private static Coverage coverage(RegisterEntry... entries) {
        return Coverage.of(
                SubmissionRegister.of(List.of(entries)).campaign(2020),
                Campaigns.bundled().find(2020).orElseThrow().respondents(),
                BODIES);
    }

    private static Coverage.Line line(Coverage coverage, EntityKind kind, String region) {
        return coverage.lines().stream()
                .filter(one -> one.kind() == kind && one.regionCode().equals(Optional.of(region)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyInvitedBodyIsCounted() {
        Coverage none = coverage();
        assertThat(none.invited()).isEqualTo(7904 + 14 + 436);
        assertThat(none.answered()).isZero();
        assertThat(none.lines()).extracting(Coverage.Line::kind).doesNotContain(EntityKind.OTHER, EntityKind.REGIONE);
        assertThat(line(none, EntityKind.CITTA_METROPOLITANA, "19").invited()).isEqualTo(3);
    }

    @Test
    void answersAreCountedByTheCurrentSubmission() {
        Coverage coverage = coverage(
                submission("001272", "a", FEBRUARY),
                nil("001272", "b", MARCH),
                submission("201", "c", FEBRUARY),
                nil("015146", "d", FEBRUARY),
                unusable("037006", "e", FEBRUARY));
        assertThat(line(coverage, EntityKind.COMUNE, "01"))
                .extracting(Coverage.Line::answered, Coverage.Line::positive, Coverage.Line::nil)
                .containsExactly(1L, 0L, 1L);
        assertThat(coverage.answered()).isEqualTo(3);
        assertThat(coverage.positive()).isEqualTo(1);
        assertThat(coverage.nil()).isEqualTo(2);
    }

    @Test
    void bodiesThatWereNotInvitedAreCountedWhereTheyAnswer() {
        Coverage coverage = coverage(submission("09", "a", FEBRUARY), submission("unknown_1", "b", FEBRUARY));
        assertThat(line(coverage, EntityKind.REGIONE, "09").answered()).isEqualTo(1);
        assertThat(line(coverage, EntityKind.REGIONE, "09").invited()).isZero();
        assertThat(coverage.lines())
                .last()
                .isEqualTo(new Coverage.Line(EntityKind.OTHER, Optional.empty(), 0, 1, 1, 0));
        assertThat(coverage.answered()).isEqualTo(2);
    }

    @Test
    void linesGoByKindThenRegioneThoseWithoutOneLast() {
        Coverage coverage = Coverage.of(
                SubmissionRegister.of(List.of(submission("unknown_1", "a", FEBRUARY)))
                        .campaign(2020),
                Set.of(EntityKind.OTHER, EntityKind.CITTA_METROPOLITANA),
                BODIES);
        assertThat(coverage.lines())
                .extracting(line -> line.kind() + " " + line.regionCode().orElse("none"))
                .startsWith("CITTA_METROPOLITANA 01", "CITTA_METROPOLITANA 03", "CITTA_METROPOLITANA 05")
                .endsWith("OTHER 13", "OTHER 15", "OTHER none");
    }
}
