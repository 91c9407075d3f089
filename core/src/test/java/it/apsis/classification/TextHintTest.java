package it.apsis.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hint, on our own municipal news: odd numbers were there while the cues were tuned, even ones kept apart. */
class TextHintTest {
    private record Outcome(int texts, int decided, int right) {
        double precision() {
            return (double) right / decided;
        }

        double coverage() {
            return (double) decided / texts;
        }
    }

    private static Outcome measure(boolean keptApart) {
        TextHint bundled = TextHint.bundled();
        int texts = 0;
        int decided = 0;
        int right = 0;
        for (CsvTable.Row row :
                CsvTable.resource(TextHintTest.class, "municipal-news.csv").rows()) {
            if ((row.integer("id").orElseThrow() % 2 == 0) != keptApart) {
                continue;
            }
            Hint hint = bundled.read(row.get("text"));
            texts++;
            decided += hint.isDecided() ? 1 : 0;
            right += hint.outcome().equals(row.get("class")) ? 1 : 0;
        }
        return new Outcome(texts, decided, right);
    }

    @Test
    void isRightOnTextsKeptApart() {
        Outcome tuned = measure(false);
        Outcome keptApart = measure(true);
        System.out.printf(
                "Text hint, tuned half: %s, precision %.3f, coverage %.3f%n",
                tuned, tuned.precision(), tuned.coverage());
        System.out.printf(
                "Text hint, half kept apart: %s, precision %.3f, coverage %.3f%n",
                keptApart, keptApart.precision(), keptApart.coverage());

        assertThat(keptApart.texts()).isGreaterThanOrEqualTo(40);
        assertThat(keptApart.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(keptApart.coverage()).isGreaterThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Istituita una squadra di volontari.|NEW|MEDIUM",
                "Il Comune ha attivato un nuovo servizio.|NEW|HIGH",
                "Avviati i laboratori e creata una rete di famiglie.|NEW|HIGH",
                "Per la prima volta i volontari telefonano agli anziani.|NEW|HIGH",
                "POTENZIAMENTO DELL'ASSISTENZA|EXISTING|MEDIUM",
                "Lo sportello, già attivo, lavora per telefono.|EXISTING|HIGH",
                "Rafforzato e ampliato il servizio pasti.|EXISTING|HIGH",
                "Potenziato il trasporto e istituito un numero verde.|MIXED|LOW",
                "Servizio innovativo di quartiere.|NEW|LOW",
                "Ogni mattina i volontari telefonano agli anziani.|UNDETERMINED|NONE",
                "Le nuove modalità di accesso durante il nuovo coronavirus.|UNDETERMINED|NONE",
                "I nuovi poveri chiedono di nuovo aiuto.|UNDETERMINED|NONE",
                "Non solo spesa: il volontariato non si ferma.|UNDETERMINED|NONE",
                "Si sta valutando l'istituzione di un nuovo servizio.|UNDETERMINED|NONE",
                "La creazione di un nuovo sportello è allo studio.|UNDETERMINED|NONE",
                "Non è stato attivato alcun nuovo servizio.|UNDETERMINED|NONE",
                "Nato ad aprile, il servizio è stato poi esteso a tutti i quartieri.|NEW|MEDIUM",
                "Avviato a marzo e ampliato a tutta la valle.|NEW|MEDIUM",
                "Attività creative all'istituto comprensivo.|UNDETERMINED|NONE",
                "''|UNDETERMINED|NONE",
            })
    void hearsCuesAndNotTraps(String text, String outcome, HintLevel level) {
        Hint hint = TextHint.bundled().read(text);

        assertThat(hint.outcome()).as("%s", hint).isEqualTo(outcome);
        assertThat(hint.level()).as("%s", hint).isEqualTo(level);
    }

    @Test
    void saysWhatItSawAndWhere() {
        String text = "😀 Città: è NATO un servizio; Potenziàta l'altra rete.";

        Hint hint = TextHint.bundled().read(text);

        assertThat(hint.evidence()).hasSize(2);
        for (HintEvidence evidence : hint.evidence()) {
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
        }
        assertThat(hint.evidence().get(0).text()).isEqualTo("NATO");
        assertThat(hint.evidence().get(0).start()).isEqualTo(12);
        assertThat(hint.evidence().get(1).text()).isEqualTo("Potenziàta");
    }

    @Test
    void takesCuesOfAnApplication() {
        TextHint own = TextHint.of(table("cue,A,plain,alfa\ncue,B,plain,beta|gamma{i/e}\nboth,BOTH,,\n"));

        assertThat(own.read("Alfa!").outcome()).isEqualTo("A");
        assertThat(own.read("alfa e gammai").outcome()).isEqualTo("BOTH");
        assertThat(own.read("alfabeto gammaz").isDecided()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cue,A,plain,~2 alfa|begins with a word",
                "cue,A,plain,al?fa|not an element",
                "cue,A,loud,alfa|no strength 'loud'",
                "cue,,plain,alfa|class is blank",
                "hint,A,plain,alfa|no kind 'hint'",
            })
    void refusesMalformedCues(String row, String reason) {
        assertThatThrownBy(() -> TextHint.of(table("trap,,,alfa\n" + row + "\n")))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> TextHint.of(CsvTable.read(new StringReader("kind,class\n"), "cues")))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("strength");
    }

    @Test
    void understandsEveryElement() {
        TextHint own = TextHint.of(table("cue,A,plain,uno ~2 due ?tre quattro*\ncue,B,plain,^anno 20##\n"));

        for (String text : List.of("uno due quattro", "uno x y due tre quattrocento")) {
            assertThat(own.read(text).evidence()).hasSize(1);
        }
        assertThat(own.read("uno x y z due quattro").isDecided()).isFalse();
        assertThat(own.read("uno due, quattro").isDecided()).isFalse();
        assertThat(own.read("Detto: anno 2015").isDecided()).isTrue();
        assertThat(own.read("Anno 2009").isDecided()).isTrue();
        assertThat(own.read("un anno 2015").isDecided()).isFalse();
        assertThat(own.read("Anno 20a5").isDecided()).isFalse();
    }

    private static CsvTable table(String rows) {
        return CsvTable.read(new StringReader("kind,class,strength,pattern\n" + rows), "cues");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Each of these says something in one sentence that must not reach the next, or the one before.
                "Istituito un numero verde. Si sta valutando la creazione di un nuovo servizio.|NEW|MEDIUM",
                "Oggi. Istituita una squadra di volontari.|NEW|MEDIUM",
                "Non è stato attivato alcun nuovo servizio. Istituito un numero verde.|NEW|MEDIUM",
                "Avviato a marzo il servizio. Poi ampliato a tutta la valle.|MIXED|LOW",
                "Il servizio, poi ampliato a tutta la valle.|EXISTING|MEDIUM",
                "Rafforzato a marzo e ampliato a tutta la valle.|EXISTING|HIGH",
                "\uD835\uDDDC\uD835\uDDEC. Istituita una squadra.|NEW|MEDIUM",
            })
    void sentencesAreReadOneByOne(String text, String outcome, HintLevel level) {
        Hint hint = TextHint.bundled().read(text);

        assertThat(hint.outcome()).as("%s", hint).isEqualTo(outcome);
        assertThat(hint.level()).as("%s", hint).isEqualTo(level);
    }

    @Test
    void theLongestCueCountsAndTheEarlierOfTwoAsLong() {
        TextHint shortFirst = TextHint.of(table("cue,A,plain,alfa\ncue,B,plain,alfa beta\ncue,C,plain,alfa beta\n"));
        TextHint longFirst = TextHint.of(table("cue,B,plain,alfa beta\ncue,A,plain,alfa\n"));

        for (TextHint own : List.of(shortFirst, longFirst)) {
            assertThat(own.read("alfa beta").outcome()).isEqualTo("B");
            assertThat(own.read("alfa gamma").outcome()).isEqualTo("A");
        }
    }

    @Test
    void aGapEndsWithItsClause() {
        HintEvidence evidence = TextHint.of(table("cue,A,plain,alfa ~2\n"))
                .read("alfa beta, gamma delta")
                .evidence()
                .get(0);

        assertThat(evidence.text()).isEqualTo("alfa beta");
    }

    @Test
    void lettersOfTwoUnitsAreWhole() {
        Hint hint = TextHint.of(table("cue,A,plain,alfa\n")).read("\uD801\uDC00\uD801\uDC01 alfa");

        assertThat(hint.evidence())
                .singleElement()
                .extracting(HintEvidence::start)
                .isEqualTo(5);
    }
}
