package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnreadableAnswersTest {
    private static final Unreadable A_DATE = new Unreadable("31-02-2020", "date_impossible");
    private static final Unreadable AN_AMOUNT = new Unreadable("?", "number_malformed");
    private static final Unreadable A_CODE = new Unreadable("Kenia", "code_malformed");

    private final UnreadableAnswers answers = UnreadableAnswers.NONE
            .with("tied", AN_AMOUNT)
            .with("expected_start", A_DATE)
            .with("recipient", A_CODE);

    @Test
    void areSortedByTheirKeys() {
        assertThat(answers.asMap().keySet()).containsExactly("expected_start", "recipient", "tied");
        assertThat(answers.asMap().values()).containsExactly(A_DATE, A_CODE, AN_AMOUNT);
        assertThat(answers.asMap()).hasSize(3).containsEntry("tied", AN_AMOUNT).doesNotContainKey("donor");
    }

    @Test
    void areFoundByTheirKey() {
        assertThat(answers.get("recipient")).isEqualTo(A_CODE);
        assertThat(answers.get("donor")).isNull();
    }

    @Test
    void haveOneCellForAKey() {
        UnreadableAnswers other = answers.with("recipient", AN_AMOUNT);

        assertThat(other.asMap())
                .isEqualTo(Map.of("expected_start", A_DATE, "recipient", AN_AMOUNT, "tied", AN_AMOUNT));
        assertThat(answers.get("recipient")).isEqualTo(A_CODE);
    }

    @Test
    void areTheSameInWhateverOrderTheyCame() {
        UnreadableAnswers other = UnreadableAnswers.NONE
                .with("recipient", A_CODE)
                .with("tied", AN_AMOUNT)
                .with("expected_start", A_DATE);

        assertThat(other).isEqualTo(answers).hasSameHashCodeAs(answers).hasToString(answers.toString());
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> answers.asMap().put("donor", A_CODE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answers.asMap().remove("tied")).isInstanceOf(UnsupportedOperationException.class);
    }
}
