package it.apsis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRegisterTest {
    private static final BodyRegister REGISTER = BodyRegister.bundled();

    static final String NAMES = """
            Comune di Roma | 058091
            roma capitale | 058091
            ROMA | 058091
            Comune dell'Aquila | 066049
            Comune de L’Aquila | 066049
            Comune della Spezia | 011015
            Reggio Emilia | 035033
            Comune di Reggio Calabria | 080063
            Bolzano | 021008
            Bozen | 021008
            Bolzano/Bozen | 021008
            Bozen - Bolzano | 021008
            Gemeinde Bozen | 021008
            Città di Castello | 054013
            Comune di Città di Castello | 054013
            CITTA' DI TORINO | 001272
            S. Giovanni in Persiceto | 037053
            Duino Aurisina | 032001
            Devin Nabrežina | 032001
            Samone (TN) | 022165
            Comune di Samone ( to ) | 001235
            Castellinaldo | 004051
            Comune di Castellinaldo d'Alba | 004051
            Città metropolitana di Roma Capitale | 258
            Citta Metropolitana Reggio Calabria | 280
            Provincia autonoma di Trento | 022
            Provincia di Bolzano | 021
            PROVINCIA DI TORINO | 001
            Libero consorzio comunale di Agrigento | 084
            Regione del Veneto | 05
            Regione Autonoma Trentino Alto Adige | 04
            Regione Valle d'Aosta | 02
            Regione Siciliana | 19
            Toscana | 09
            unione dei comuni alta sabina | udcas
            Unione Comuni Alta Sabina | udcas
            """;

    private static Body body(String code) {
        return REGISTER.find(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "001272, Comune di Torino, COMUNE",
        " 001272 , Comune di Torino, COMUNE",
        "c_l219, Comune di Torino, COMUNE",
        "C_L219, Comune di Torino, COMUNE",
        "201, Città metropolitana di Torino, CITTA_METROPOLITANA",
        "001, Provincia di Torino, PROVINCIA",
        "09, Regione Toscana, REGIONE",
        "udcas, Unione Dei Comuni Alta Sabina, UNIONE_DI_COMUNI",
        "UDCAS, Unione Dei Comuni Alta Sabina, UNIONE_DI_COMUNI",
        "ccvr_, Comunita' Collinare Val Rilate, OTHER"
    })
    void bodiesAreFoundByAnyCode(String code, String title, EntityKind kind) {
        assertThat(body(code).title()).isEqualTo(title);
        assertThat(body(code).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999999", "299", "99", "1272", "nosuchcode", "Comune", "01234567890", "🙂"})
    void unknownCodesAreNoError(String code) {
        assertThat(REGISTER.find(code)).isEmpty();
        assertThat(REGISTER.identify(code)).isEqualTo(EntityId.parse(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NAMES)
    void bodiesAreFoundByName(String name, String code) {
        assertThat(REGISTER.findByName(name, 2020))
                .extracting(one -> one.id().code())
                .startsWith(code);
    }

    @Test
    void bodiesThatShareANameAreAllFound() {
        assertThat(REGISTER.findByName("Samone", 2020)).extracting(Body::id).hasSize(2);
        assertThat(REGISTER.findByName("Samone (BZ)", 2020)).isEmpty();
    }

    @Test
    void accentsDecideBetweenBodiesThatAreFoundWithoutThem() {
        assertThat(REGISTER.findByName("Comune di Paternò", 2020))
                .extracting(Body::name)
                .containsExactly("Paternò", "Paterno");
        assertThat(REGISTER.findByName("PATERNO", 2020)).extracting(Body::name).containsExactly("Paterno", "Paternò");
    }

    @Test
    void theOneThatWasThereInTheYearComesFirst() {
        assertThat(REGISTER.findByName("Bellagio", 2013))
                .extracting(one -> one.id().code())
                .containsExactly("013019", "013250");
        assertThat(REGISTER.findByName("Bellagio", 2014))
                .extracting(one -> one.id().code())
                .containsExactly("013250", "013019");
        assertThat(REGISTER.findByName("Bellagio", 2020))
                .extracting(one -> one.id().code())
                .containsExactly("013250", "013019");
    }

    @Test
    void aComuneThatWasOnlyRenumberedIsFoundUnderBothCodes() {
        Comune aggius = (Comune) body("104001");
        assertThat(body("090001")).isSameAs(aggius);
        assertThat(REGISTER.identify("104001")).isEqualTo(EntityId.comune("090001"));
        assertThat(aggius.istatCodes()).containsExactly("090001", "104001");
        assertThat(aggius.in(2014)).isEqualTo(Existence.EXISTING);
        assertThat(aggius.in(2020)).isEqualTo(Existence.EXISTING);
        assertThat(aggius.period(2014).orElseThrow().provinceAbbreviation()).contains("OT");
        assertThat(aggius.provinceAbbreviation()).contains("SS");
        assertThat(REGISTER.successor(aggius)).isEmpty();
    }

    @Test
    void aComuneThatWasSuppressedIsKnownAsSuch() {
        Comune presicce = (Comune) body("075062");
        assertThat(presicce.in(2018)).isEqualTo(Existence.EXISTING);
        assertThat(presicce.in(2019)).isEqualTo(Existence.EXISTING);
        assertThat(presicce.in(2020)).isEqualTo(Existence.SUPPRESSED);
        assertThat(presicce.period(2020)).isEmpty();
        assertThat(body("075098").in(2018)).isEqualTo(Existence.NOT_YET);
        assertThat(body("075098").in(2019)).isEqualTo(Existence.EXISTING);
    }

    @Test
    void aNamesakeThatBeginsTheDayAfterIsTheSuccessor() {
        assertThat(REGISTER.successor(body("013019"))).contains(body("013250"));
        assertThat(REGISTER.successor(body("075062"))).isEmpty();
        assertThat(REGISTER.successor(body("001272"))).isEmpty();
        assertThat(REGISTER.successor(body("201"))).isEmpty();
    }

    @Test
    void aRenamedComuneHasAllItsNames() {
        Comune luni = (Comune) body("011020");
        assertThat(luni.name()).isEqualTo("Luni");
        assertThat(luni.names()).containsExactly("Luni", "Ortonovo");
        assertThat(luni.period(2014).orElseThrow().name()).isEqualTo("Ortonovo");
        assertThat(luni.period(2017).orElseThrow().name()).isEqualTo("Luni");
        assertThat(luni.cadastralCode()).contains("G143");
        assertThat(luni.regionCode()).contains("07");
    }

    @Test
    void whatIsRecognisedIsTold() {
        Recognition known = REGISTER.recognise("Comune di Torino", 2020);
        assertThat(known.body()).contains(body("001272"));
        assertThat(known.kind()).contains(EntityKind.COMUNE);
        assertThat(known.near()).isEmpty();
        assertThat(REGISTER.recognise("001272", 2020).body()).contains(body("001272"));
    }

    @ParameterizedTest
    @CsvSource({
        "Provincia di Nowhere, PROVINCIA, false",
        "Regione Padania, REGIONE, false",
        "Comune di Nessunluogo, COMUNE, false",
        "Città metropolitana di Nessunluogo, CITTA_METROPOLITANA, false",
        "Unione di Nessunluogo, UNIONE_DI_COMUNI, true",
        "Unité des Communes valdôtaines Nulle Part, UNIONE_DI_COMUNI, true",
        "Comunità montana di Nessunluogo, OTHER, true",
        "Consorzio di Nessunluogo, OTHER, true",
        "Unione, UNIONE_DI_COMUNI, true"
    })
    void unknownNamesTellTheirKind(String name, EntityKind kind, boolean incomplete) {
        Recognition unknown = REGISTER.recognise(name, 2020);
        assertThat(unknown.body()).isEmpty();
        assertThat(unknown.kind()).contains(kind);
        assertThat(unknown.listIncomplete()).isEqualTo(incomplete);
    }

    @Test
    void aNameThatTellsNothingHasNoKind() {
        Recognition unknown = REGISTER.recognise("Associazione Amici", 2020);
        assertThat(unknown.kind()).isEmpty();
        assertThat(unknown.listIncomplete()).isFalse();
        assertThat(REGISTER.recognise("", 2020).kind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Comune di Milamo, 015146",
        "Bolgna, 037006",
        "Citta metropolitana di Torinno, 201",
        "Unione dei Comuni Alta Sabbina, udcas",
        "1272, 001272",
        "01272, 001272"
    })
    void slipsOfThePenHaveSuggestions(String written, String code) {
        Recognition unknown = REGISTER.recognise(written, 2020);
        assertThat(unknown.body()).isEmpty();
        assertThat(unknown.near()).extracting(one -> one.id().code()).startsWith(code);
        assertThat(unknown.near()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void suggestionsAreLimited() {
        assertThat(REGISTER.near("Castel", 0)).isEmpty();
        assertThat(REGISTER.near("Castrro", 1)).hasSize(1);
        assertThat(body("001272").suggestion().code()).isEqualTo("001272");
        assertThat(body("001272").suggestion().name().en()).isEqualTo("Comune di Torino");
    }

    @Test
    void capitalsAndSeatsAreComuni() {
        CittaMetropolitana torino = (CittaMetropolitana) body("201");
        assertThat(torino.capital().flatMap(REGISTER::find)).contains(body("001272"));
        assertThat(torino.provinceAbbreviation()).contains("TO");
        assertThat(torino.ipaCode()).isEmpty();
        UnioneDiComuni unione = (UnioneDiComuni) body("udcas");
        assertThat(unione.seat().flatMap(REGISTER::find)).isPresent();
        assertThat(unione.in(1900)).isEqualTo(Existence.EXISTING);
        assertThat(unione.ipaCode()).contains("udcas");
    }

    @Test
    void kindsOfAYearAreCounted() {
        assertThat(REGISTER.bodies(EntityKind.COMUNE, 2020)).hasSize(7904);
        assertThat(REGISTER.bodies(EntityKind.CITTA_METROPOLITANA, 2020)).hasSize(14);
        assertThat(REGISTER.bodies(EntityKind.UNIONE_DI_COMUNI, 2020)).hasSize(436);
        assertThat(REGISTER.bodies(EntityKind.PROVINCIA, 2020)).hasSize(107);
        assertThat(REGISTER.bodies(EntityKind.REGIONE, 2020)).hasSize(20);
        assertThat(REGISTER.bodies(EntityKind.OTHER, 2020)).hasSize(21);
        assertThat(REGISTER.bodies()).hasSize(8211 + 14 + 457 + 107 + 20);
    }

    @Test
    void regioniHaveNames() {
        assertThat(REGISTER.regionName("01")).contains("Piemonte");
        assertThat(REGISTER.regionName("99")).isEmpty();
        assertThat(REGISTER.regionName("001")).isEmpty();
    }

    @Test
    void everyBodyHasARegione() {
        assertThat(REGISTER.bodies())
                .allMatch(one -> one.regionCode().flatMap(REGISTER::regionName).isPresent());
    }

    @Test
    void noTwoBodiesHaveACodeInCommon() {
        List<String> codes = REGISTER.bodies().stream()
                .map(Body::ipaCode)
                .flatMap(Optional::stream)
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(REGISTER.bodies()).allMatch(one -> REGISTER.find(one.id()).orElseThrow() == one);
    }

    /** The bundled register is read once for each run of a program: this reads its files and makes its indexes again. */
    @Test
    void theRegisterReadAnewHasTheSameBodiesUnderTheSameNamesAndCodes() {
        BodyRegister anew = BodyRegister.unread();

        assertThat(List.copyOf(anew.bodies()).equals(List.copyOf(REGISTER.bodies())))
                .isTrue();
        assertThat(anew.bodies().size()).isEqualTo(8211 + 14 + 457 + 107 + 20);
        NAMES.lines()
                .map(line -> line.split("\\|"))
                .forEach(row -> assertThat(anew.findByName(row[0].strip(), 2020))
                        .as(row[0])
                        .extracting(one -> one.id().code())
                        .startsWith(row[1].strip()));
        for (Body body : REGISTER.bodies()) {
            body.ipaCode().ifPresent(code -> assertThat(anew.find(code)).contains(body));
        }
        assertThat(anew.find("c_l219")).contains(body("001272"));
        Comune luni = (Comune) anew.find("011020").orElseThrow();
        assertThat(luni.names()).containsExactly("Luni", "Ortonovo");
        assertThat(luni.period(2014).orElseThrow().name()).isEqualTo("Ortonovo");
        assertThat(luni.provinceAbbreviation()).contains("SP");
        assertThat(luni.regionCode()).contains("07");
        assertThat(anew.find("090001")).isEqualTo(anew.find("104001"));
        assertThat(anew.near("Castro", 5)).extracting(Body::name).startsWith("Castro", "Castro");
    }

    @Test
    void suggestionsStandByNearnessThenThoseThatAreStillThereThenByName() {
        assertThat(REGISTER.near("Comune di Bellagia", 3))
                .extracting(body -> body.id().code())
                .containsSubsequence("013250", "013019");
        // Two slips are too many for a name of four letters.
        assertThat(REGISTER.near("Comune di Xsty", 100)).extracting(Body::name).doesNotContain("Asti");
        assertThat(REGISTER.near("Comune di Livoo", 3))
                .extracting(body -> body.name() + " " + body.id().code())
                .startsWith("Livo 013130", "Livo 022106");
    }

    @Test
    void bodiesKnowTheirProvinciaAndTheirCode() {
        assertThat(body("001").provinceAbbreviation()).contains("TO");
        assertThat(body("ccvr_").ipaCode()).contains("ccvr_");
        assertThat(EntityKind.OTHER.label().en()).isEqualTo("other body");
        assertThat(EntityKind.COMUNE.label().en()).isEqualTo("Comune");
    }
}
