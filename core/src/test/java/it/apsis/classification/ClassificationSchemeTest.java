package it.apsis.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.CsvTable;
import it.apsis.text.Language;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationSchemeTest {
    private static final ClassificationScheme SCHEME = ClassificationScheme.bundled();
    private static final Classifier CLASSIFIER = Classifier.of(SCHEME);

    private static List<String> statuses(String letters) {
        Map<Character, String> names = Map.of(
                'N',
                "NEW",
                'S',
                "STRENGTHENED",
                'R',
                "REMODULATED",
                'U',
                "UNCHANGED",
                'P',
                "SUSPENDED",
                'X',
                "UNKNOWN");
        return letters.chars().mapToObj(letter -> names.get((char) letter)).toList();
    }

    /** The table of the specification, row by row. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "N,NEW,-",
                "NU,NEW,-",
                "NP,NEW,-",
                "S,EXISTING,-",
                "RU,EXISTING,-",
                "NS,MIXED,-",
                "NSXXU,MIXED,-",
                "U,-,OUT",
                "P,-,OUT",
                "UP,-,OUT",
                "NX,-,NEW MIXED",
                "NUXX,-,NEW MIXED",
                "SX,-,EXISTING MIXED",
                "RUXX,-,EXISTING MIXED",
                "X,-,NEW EXISTING OUT",
                "UX,-,NEW EXISTING OUT",
                "XX,-,NEW EXISTING MIXED OUT",
                "UXX,-,NEW EXISTING MIXED OUT",
                "PX,-,NEW EXISTING OUT",
            })
    void decidesAsTheTableSays(String letters, String decided, String candidates) {
        Derivation derivation = SCHEME.derive(statuses(letters));

        assertThat(derivation.decided()).isEqualTo(Optional.ofNullable(decided));
        assertThat(String.join(" ", derivation.candidates())).isEqualTo(candidates == null ? "" : candidates);
    }

    @Test
    void leavesAllClassesOpenWithoutComponents() {
        assertThat(SCHEME.derive(List.of()).candidates()).containsExactly("NEW", "EXISTING", "MIXED");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "no,-,-,-,NEW,1",
                "no,yes,yes,grown,NEW,1",
                "yes,yes,no,same,SUSPENDED,2",
                "yes,no,yes,grown,REMODULATED,3",
                "yes,no,yes,-,REMODULATED,3",
                "yes,no,no,grown,STRENGTHENED,4",
                "yes,no,no,reduced,REMODULATED,4",
                "yes,no,no,same,UNCHANGED,5",
                "-,-,-,-,UNKNOWN,1",
                "yes,-,yes,grown,UNKNOWN,2",
                "yes,no,-,grown,UNKNOWN,3",
                "yes,no,no,-,UNKNOWN,4",
            })
    void guidesToAStatus(String before, String stopped, String way, String amount, String status, int step) {
        Map<String, String> answers = new java.util.HashMap<>();
        put(answers, "delivered_before", before);
        put(answers, "stopped", stopped);
        put(answers, "way_changed", way);
        put(answers, "amount", amount);

        StatusDecision decision = SCHEME.guide().decide(answers);

        assertThat(decision.status()).isEqualTo(status);
        assertThat(decision.step()).isEqualTo(step);
        assertThat(decision.question().isPresent()).isEqualTo(step < 5);
        assertThat(decision.reason().it()).isNotBlank();
    }

    private static void put(Map<String, String> answers, String key, String answer) {
        if (answer != null) {
            answers.put(key, answer);
        }
    }

    @Test
    void asksAboutTheReferenceDay() {
        StatusGuide.Question first = SCHEME.guide().questions().get(0);

        assertThat(first.on(SCHEME.referenceDay()).it()).contains("31/1/2020");
        assertThat(first.on(LocalDate.of(2020, 3, 9)).en()).contains("2020-03-09");
        assertThatThrownBy(() -> SCHEME.guide().decide(Map.of("stopped", "maybe")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maybe");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NS,NEW,EXISTING,EXISTING,CURATOR", "NS,NEW,-,MIXED,COMPONENTS", "NX,NEW,-,NEW,DECLARED",
                "NX,EXISTING,-,UNDETERMINED,NONE", "-,MIXED,-,MIXED,DECLARED", "-,-,-,UNDETERMINED,NONE",
                "N,SOMETHING,SOMETHING,NEW,COMPONENTS", "U,NEW,-,UNDETERMINED,NONE",
            })
    void oneClassCounts(String letters, String declared, String curated, String outcome, Basis basis) {
        Classification result = CLASSIFIER.classify(
                new ClassEvidence(letters == null ? List.of() : statuses(letters), declared, curated));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.basis()).isEqualTo(basis);
        assertThat(result.isDetermined()).isEqualTo(basis != Basis.NONE);
        assertThat(result.determined().isPresent()).isEqualTo(basis != Basis.NONE);
        for (Language language : Language.values()) {
            assertThat(result.explain(language)).isNotEmpty().noneMatch(String::isBlank);
        }
    }

    @Test
    void explainsItself() {
        Classification result = CLASSIFIER.classify(new ClassEvidence(statuses("NSX"), "NEW", null));

        assertThat(result.isContested()).isTrue();
        assertThat(result.explain(Language.ITALIAN))
                .containsExactly(
                        "Componenti (1 Nuovo, 1 Rafforzato, 1 Non indicato): Componenti nuove accanto a componenti "
                                + "rafforzate o rimodulate, quindi «Servizio misto».",
                        "L'ente ha dichiarato «Servizio completamente nuovo»: da rivedere.");
    }

    @Test
    void aFurtherSchemeIsData() {
        String own =
                "kind,code,when,outcome,name_it,name_en\nclass,DIGITAL,,,Digitale,Digital\nclass,BOTH,,,Ibrido,Hybrid\n"
                        + "outside,PLAIN,,,Tradizionale,Plain\nstatus,ON,,d,Sì,Yes\nstatus,OFF,,p,No,No\nstatus,ANY,,*,?,?\n"
                        + "question,online,,no|yes,On line?,On line?\nstep,1,online = yes,ON,sì,yes\nstep,2,,OFF,no,no\n"
                        + "decision,1,d p,BOTH,entrambi,both\ndecision,2,d,DIGITAL,on line,on line\ndecision,3,,PLAIN,no,no\n"
                        + "setting,reference_day,,2021-01-01,,\n";
        ClassificationScheme scheme = ClassificationScheme.read(CsvTable.read(new StringReader(own), "own"));

        assertThat(scheme.derive(List.of("ON", "OFF")).decided()).contains("BOTH");
        assertThat(scheme.derive(List.of("ON", "ANY")).candidates()).containsExactly("DIGITAL", "BOTH");
        assertThat(scheme.guide().decide(Map.of("online", "yes")).status()).isEqualTo("ON");
        assertThat(scheme.referenceDay()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "step,1,online = yes,NEW,a,b|not a question",
                "status,NEW,,x,a,b|stands twice",
                "status,OTHER,,*,a,b|two statuses",
                "status,OTHER,,,a,b|no group",
                "decision,9,other,NEW,a,b|no status has the group other",
                "decision,9,new,FINE,a,b|no class FINE",
                "setting,day,,2020-01-31,a,b|no setting",
                "setting,reference_day,,31 gennaio,a,b|not a day",
                "rule,1,,NEW,a,b|no kind",
                "class,,,,a,b|code is blank",
                "step,x,,NEW,a,b|whole number",
                "step,1,,FINE,a,b|no status FINE",
            })
    void refusesMalformedSchemes(String row, String reason) {
        assertThatThrownBy(
                        () -> ClassificationScheme.read(CsvTable.read(new StringReader(bundled() + row + "\n"), "own")))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("own, line")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "class,no class",
        "outside,kind outside",
        "step,last step",
        "decision,last decision",
        "'status,UNKNOWN',no status has the group *"
    })
    void refusesIncompleteSchemes(String kind, String reason) {
        List<String> lines = new ArrayList<>(List.of(bundled().split("\n", -1)));
        lines.removeIf(line -> line.startsWith(kind + ",")
                || (kind.equals("outside") || kind.equals("class")) && line.startsWith("decision"));

        assertThatThrownBy(() ->
                        ClassificationScheme.read(CsvTable.read(new StringReader(String.join("\n", lines)), "own")))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining(reason);
    }

    private static String bundled() {
        try (var file = ClassificationScheme.class.getResourceAsStream("social-services.csv")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"NS,MIXED,false", "NS,NEW,true", "NS,-,false", "NX,NEW,false", "NX,EXISTING,false"})
    void aDeclarationIsContestedOnlyWhereTheComponentsDecideOtherwise(
            String letters, String declared, boolean contested) {
        assertThat(CLASSIFIER
                        .classify(new ClassEvidence(statuses(letters), declared, null))
                        .isContested())
                .isEqualTo(contested);
    }

    @Test
    void saysWhatStaysOpenAndThatTheDeclarationAgrees() {
        assertThat(CLASSIFIER
                        .classify(new ClassEvidence(List.of("NEW", "what is this"), null, null))
                        .explain(Language.ENGLISH))
                .containsExactly(
                        "Components (1 New, 1 Not stated): they leave open \"Entirely new service\", \"Mixed service\".",
                        "The class stays undetermined until the curator decides or the sheet is completed.");
        assertThat(CLASSIFIER
                        .classify(new ClassEvidence(statuses("N"), "NEW", null))
                        .explain(Language.ITALIAN))
                .last()
                .isEqualTo("L'ente ha dichiarato la stessa tipologia.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"NEW,new", "REMODULATED,existing", "UNCHANGED,unchanged", "SUSPENDED,-", "UNKNOWN,-", "FINE,-"})
    void statusesCountInTheirGroup(String status, String group) {
        assertThat(SCHEME.group(status)).isEqualTo(Optional.ofNullable(group));
        assertThat(SCHEME.unknownStatus()).isEqualTo("UNKNOWN");
    }
}
