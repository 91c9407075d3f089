package it.apsis.export.shape;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.text.Language;
import org.junit.jupiter.api.Test;

class BundledMessagesTest {
    @Test
    void sayChoicesAndColumnsInWordsWithoutTheDocumentAtHand() {
        Finding finding = new Finding("practice_state_reason_missing", Severity.ERROR, Place.row(1, 1), "state", null)
                .withAttributes(Attributes.of("state", "EXCLUDED"));

        assertThat(BundledMessages.all().message(finding, Language.ITALIAN))
                .isEqualTo("Manca il motivo dello stato «Esclusa».");
        assertThat(BundledMessages.all().label("state_history.reason", Language.ITALIAN))
                .isEqualTo("Motivo");
        assertThat(BundledMessages.all().label("activity.reason", Language.ENGLISH))
                .isEqualTo("Reason");
    }
}
