package it.apsis.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final Deadline DEADLINE = Deadline.of(LocalDate.of(2021, 2, 28));

    @Test
    void aDecisionCarriesItsReasons() {
        Decision decision = DEADLINE.withPolicy(DeadlinePolicy.ROLL_FORWARD)
                .extendedTo(LocalDate.of(2021, 3, 31))
                .decide(Instant.parse("2021-04-02T22:00:01Z"));

        assertThat(decision.timing()).isEqualTo(Timing.LATE);
        assertThat(decision.margin())
                .contains(Duration.ofDays(-2).minusSeconds(1).minusNanos(1).minusHours(0));
        assertThat(decision.message(Language.ENGLISH))
                .isEqualTo("Received after the deadline: registered; its inclusion in the Report cannot be ensured.");
        assertThat(decision.reasons(Language.ENGLISH))
                .containsExactly(
                        "Last day as published: Sunday 28 February 2021 (a holiday moves to the"
                                + " next day that is none).",
                        "Last instant that counts: Monday 1 March 2021, 23:59:59, Italian time; the last day moved over"
                                + " Sunday 28 February 2021 (Sunday).",
                        "Extended to: Wednesday 31 March 2021; last instant that counts: Wednesday 31 March 2021,"
                                + " 23:59:59, Italian time.",
                        "Received: Saturday 3 April 2021, 00:00:01, Italian time.",
                        "That is 2 days 00:00:01 after the last instant.");
        assertThat(decision.reasons(Language.ITALIAN))
                .first()
                .isEqualTo("Ultimo giorno pubblicato: domenica 28 febbraio 2021 (se festivo, slitta al primo"
                        + " giorno non festivo).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-02-28T23:59:59+01:00 | domenica 28 febbraio 2021, 23:59:59 | Cioè meno di un secondo prima"
                        + " dell'ultimo istante.",
                "2021-02-28T23:59:59.999999999+01:00 | domenica 28 febbraio 2021, 23:59:59 | Cioè esattamente"
                        + " all'ultimo istante.",
                "2021-03-01T00:00:00+01:00 | lunedì 1 marzo 2021, 00:00:00 | Cioè meno di un secondo dopo l'ultimo"
                        + " istante."
            })
    void whatIsAroundTheLastInstantIsSaidInWords(String received, String shown, String distance) {
        assertThat(DEADLINE.decide(ReceiptTime.parse(received).orElseThrow()).reasons(Language.ITALIAN))
                .containsExactly(
                        "Ultimo giorno pubblicato: domenica 28 febbraio 2021 (vale il giorno pubblicato, anche se"
                                + " festivo).",
                        "Ultimo istante utile: domenica 28 febbraio 2021, 23:59:59, ora italiana.",
                        "Ricevuta: " + shown + ", ora italiana.",
                        distance);
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceHasAConstant(DeadlinePolicy policy) {
        for (Language language : Language.values()) {
            assertThat(DEADLINE.withPolicy(policy).decide(null).reasons(language))
                    .first()
                    .asString()
                    .contains("(" + policy.words().in(language) + ")")
                    .doesNotContain(policy.name());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-02-27T11:59:59.999999999Z | That is 1 day 11:00:00 before the last instant.",
                "2021-02-28T21:59:59.999999999Z | That is 01:00:00 before the last instant.",
                "2021-02-28T22:59:59.999999999Z | That is the last instant itself.",
                "2021-02-28T23:00:00.999999998Z | That is less than a second after the last instant.",
                "2021-02-28T23:00:00.999999999Z | That is 00:00:01 after the last instant."
            })
    void distancesAreShown(Instant received, String reason) {
        assertThat(DEADLINE.decide(received).reasons(Language.ENGLISH)).last().isEqualTo(reason);
    }

    @Test
    void whatWasNotReceivedHasNeitherTimeNorDistance() {
        Decision decision = DEADLINE.decide(null);
        assertThat(decision.received()).isEmpty();
        assertThat(decision.margin()).isEmpty();
        assertThat(decision.reasons(Language.ITALIAN)).hasSize(2);
        assertThat(decision.message(Language.ITALIAN)).isEqualTo("Non ricevuta: nulla da includere.");
    }

    @Test
    void lateIsMeasuredFromTheExtension() {
        Deadline extended = DEADLINE.extendedTo(LocalDate.of(2021, 3, 31));
        assertThat(extended.decide(Instant.parse("2021-03-10T10:00:00Z")).decisive())
                .isEqualTo(extended.extension().orElseThrow());
        assertThat(extended.decide(Instant.parse("2021-02-10T10:00:00Z")).decisive())
                .isEqualTo(extended.last());
        assertThat(extended.ultimate().effective()).isEqualTo("2021-03-31");
        assertThat(DEADLINE.ultimate()).isEqualTo(DEADLINE.last());
    }

    @Test
    void anExtensionBeforeTheDeadlineIsRefused() {
        assertThatThrownBy(() -> DEADLINE.extendedTo(LocalDate.of(2021, 2, 27)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021-02-27")
                .hasMessageContaining("2021-02-28");
        assertThat(DEADLINE.extendedTo(LocalDate.of(2021, 2, 28)).extension()).isPresent();
    }

    @Test
    void aPatronSaintsDayCanMoveALastDay() {
        Deadline deadline = Deadline.of(LocalDate.of(2021, 6, 24)).withPolicy(DeadlinePolicy.ROLL_FORWARD);
        ItalianHolidays turin =
                ItalianHolidays.national().withLocal(MonthDay.of(6, 24), Bilingual.same("San Giovanni"));

        assertThat(deadline.last().passed()).isEmpty();
        assertThat(deadline.withHolidays(turin).last().effective()).isEqualTo("2021-06-25");
        assertThat(deadline.withHolidays(turin).last().passed())
                .extracting(Holiday::name)
                .containsExactly(Bilingual.same("San Giovanni"));
    }

    @Test
    void equalDeadlinesAndDecisionsAreEqual() {
        Deadline same = Deadline.of(LocalDate.of(2021, 2, 28));
        Instant now = Instant.parse("2021-02-01T00:00:00Z");
        assertThat(same).isEqualTo(DEADLINE).hasSameHashCodeAs(DEADLINE).hasToString("2021-02-28 (LITERAL)");
        assertThat(same.extendedTo(LocalDate.of(2021, 3, 1)))
                .isNotEqualTo(DEADLINE)
                .hasToString("2021-02-28 extended to 2021-03-01 (LITERAL)");
        assertThat(same.withPolicy(DeadlinePolicy.ROLL_FORWARD)).isNotEqualTo(DEADLINE);
        assertThat(same.decide(now)).isEqualTo(DEADLINE.decide(now)).hasSameHashCodeAs(DEADLINE.decide(now));
        assertThat(same.decide(now))
                .isNotEqualTo(DEADLINE.decide(null))
                .asString()
                .startsWith("ON_TIME");
        assertThat(same.decide(now).deadline().policy()).isEqualTo(DeadlinePolicy.LITERAL);
    }

    @ParameterizedTest
    @CsvSource({
        "literal, LITERAL",
        "roll-forward, ROLL_FORWARD",
        "ROLL_FORWARD, ROLL_FORWARD",
        " Roll-Forward , ROLL_FORWARD"
    })
    void policiesAreReadFromWords(String word, DeadlinePolicy policy) {
        assertThat(DeadlinePolicy.ofWord(word)).contains(policy);
    }

    @Test
    void otherWordsAreNoPolicy() {
        assertThat(DeadlinePolicy.ofWord("backward")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28T23:59:59", "2021-02-28", "28/02/2021 10:00", "", "2021-02-30T10:00:00Z", "now"})
    void aTimeWithoutOffsetIsNone(String text) {
        assertThat(ReceiptTime.parse(text)).isEmpty();
    }

    @Test
    void timesOfReceiptHaveAnOffset() {
        assertThat(ReceiptTime.parse(" 2021-02-28T23:59+01:00 ")).contains(Instant.parse("2021-02-28T22:59:00Z"));
        assertThat(ReceiptTime.parse("2021-02-28T22:59:59.5Z")).contains(Instant.parse("2021-02-28T22:59:59.500Z"));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(DecisionWords.WORDS.keys(Language.ITALIAN)).isEqualTo(DecisionWords.WORDS.keys(Language.ENGLISH));
        for (Timing timing : Timing.values()) {
            assertThat(DecisionWords.WORDS.keys(Language.ITALIAN)).contains(timing.name());
        }
    }
}
