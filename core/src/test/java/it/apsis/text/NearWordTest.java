package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import it.apsis.codelist.CodeLists;
import it.apsis.entity.BodyRegister;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordTest {
    private static final List<String> KNOWN = List.of("water", "wells", "cells", "text_too_long", "title");

    @ParameterizedTest
    @CsvSource({"watr, water", "titel, title", "tetx_to_lng, text_too_long", "xells, cells", "water, water"})
    void theNearestIsFound(String written, String near) {
        assertThat(NearWord.of(written, KNOWN)).contains(near);
    }

    @ParameterizedTest
    @CsvSource({"colour", "wat", "''", "text_tooo_longer_than"})
    void aWordThatIsFarFromAllIsNearNone(String written) {
        assertThat(NearWord.of(written, KNOWN)).isEmpty();
        assertThat(NearWord.question(written, KNOWN)).isEmpty();
    }

    @Test
    void whoAsksForWhatThereIsNotIsToldWhatIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityQuestions.get("titel"))
                .withMessage("There is no question 'titel'; did you mean 'title'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticalSurvey.rules().get("text_to_long"))
                .withMessage("There is no rule 'text_to_long'; did you mean 'text_too_long'?");
    }

    @Test
    @SuppressWarnings("NullAway")
    void anImpossibleArgumentIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> CodeLists.bundled().list(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> StatisticalSurvey.rules().get(null))
                .withMessage("code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyRegister.bundled().near("Torino", -1))
                .withMessage("The limit of near bodies is not negative: -1");
    }
}
