package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    @ParameterizedTest
    @CsvSource({
        "received,            -1,   true",
        "received,            0,    false",
        "interest_received,   -0.5, true",
        "interest_received,   12.5, false",
        // Repayments and corrections may be below zero, and a new activity alone may not.
        "commitment,          -1,   false",
        "disbursement,        -1,   false"
    })
    void theTemplateRefusesBelowZeroWhatIsAnErrorInEveryRow(String key, String text, boolean refused) {
        assertThat(new TemplateJudge(2020).complains(key, text)).isEqualTo(refused);
    }
}
