package it.apsis.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application lays its own bodies over the bundled ones. */
class OwnBodiesTest {
    private static final BodyRegister BUNDLED = BodyRegister.bundled();

    private static CsvTable table(String text) {
        return CsvTable.read(new StringReader(text), "own.csv");
    }

    @Test
    void unioniAreAddedBesideTheBundledOnes() {
        BodyRegister own = BUNDLED.with(table("""
                ipa_code,name,kind,seat_comune,province_abbr,region_code,valid_from,valid_to,codice_fiscale
                UX_1,Unione di Prova,unione,001272,TO,01,2015-01-01,2019-12-31,00743110157
                ox_1,Consorzio di Prova,other,,,,,,
                """));
        Body unione = own.find("ux_1").orElseThrow();
        assertThat(unione.in(2019)).isEqualTo(Existence.EXISTING);
        assertThat(unione.in(2020)).isEqualTo(Existence.SUPPRESSED);
        assertThat(own.find("00743110157")).contains(unione);
        assertThat(own.identify(" 00743110157 ")).isEqualTo(EntityId.indicePa("ux_1"));
        assertThat(own.findByName("UNIONE DI PROVA", 2019)).containsExactly(unione);
        assertThat(own.find("ox_1").orElseThrow()).isInstanceOf(OtherBody.class);
        assertThat(own.find("ox_1").orElseThrow().in(2020)).isEqualTo(Existence.EXISTING);
        assertThat(own.bodies()).hasSize(BUNDLED.bodies().size() + 2);
        assertThat(BUNDLED.find("ux_1")).isEmpty();
    }

    @Test
    void theColumnsOfTheReferenceDataAreTaken() {
        BodyRegister own = BUNDLED.with(table("""
                ipa_code,name,kind,seat_comune,province_abbr,region_code,region_name,as_of,note,source
                ux_2,Unione Due,unione,001272,TO,01,Piemonte,2026,,made up
                """)).with(table("""
                istat_code,name,name_alt,cadastral_code,province_code,province_abbr,region_code,valid_from,valid_to,replaced_by,source
                001999,NUOVO,,Z999,001,TO,01,2024-01-01,,,made up
                """));
        assertThat(own.find("ux_2")).isPresent();
        assertThat(own.find("001999").orElseThrow().in(2023)).isEqualTo(Existence.NOT_YET);
        assertThat(own.findByCadastralCode("z999")).isPresent();
    }

    @Test
    void aComuneOfTheApplicationTakesThePlaceOfTheBundledOne() {
        BodyRegister own = BUNDLED.with(table("""
                istat_code,name,cadastral_code,valid_from,valid_to,replaced_by,ipa_code
                001272,Torino,L219,,2024-12-31,,
                999001,Torino Nuova,L219,2025-01-01,,,c_nuova
                """));
        Comune torino = (Comune) own.find("001272").orElseThrow();
        assertThat(torino.name()).isEqualTo("Torino Nuova");
        assertThat(own.find("999001")).contains(torino);
        assertThat(own.find("c_nuova")).contains(torino);
        assertThat(torino.regionCode()).isEmpty();
        assertThat(own.bodies()).hasSameSizeAs(BUNDLED.bodies());
    }

    @Test
    void anApplicationCanTellSuccessors() {
        BodyRegister own = BUNDLED.with(table("""
                istat_code,name,cadastral_code,valid_to,replaced_by
                075062,Presicce,H047,2019-05-14,075098
                """));
        assertThat(own.successor(own.find("075062").orElseThrow()))
                .contains(own.find("075098").orElseThrow());
    }

    @Test
    void comuniWithoutCadastralCodeAreTaken() {
        BodyRegister own = BUNDLED.with(table("istat_code,name\n001272,Turin\n777777,Altrove\n"));
        assertThat(own.find("001272").orElseThrow().name()).isEqualTo("Turin");
        assertThat(own.find("777777").orElseThrow().title()).isEqualTo("Comune di Altrove");
        assertThat(own.bodies()).hasSize(BUNDLED.bodies().size() + 1);
    }

    @Test
    void codesAreAddedToBodiesThatAreKnown() {
        BodyRegister own = BUNDLED.with(table("istat_code,codice_fiscale\n001272,00514490010\n"))
                .with(table("code,codice_fiscale,ipa_code\n201,01907990012,CMTO\n"))
                .with(table("ipa_code,codice_fiscale\nudcas,00743110157\nccvr_,80012000826\n"))
                .with(table("istat_code,ipa_code\n015146,c_mi\n"));
        assertThat(own.find("00514490010").orElseThrow().title()).isEqualTo("Comune di Torino");
        assertThat(own.find("c_l219").orElseThrow().title()).isEqualTo("Comune di Torino");
        assertThat(own.find("cmto").orElseThrow().title()).isEqualTo("Città metropolitana di Torino");
        assertThat(own.find("01907990012")).isEqualTo(own.find("201"));
        assertThat(own.find("00743110157")).isEqualTo(own.find("udcas"));
        assertThat(own.find("80012000826")).isEqualTo(own.find("ccvr_"));
        assertThat(own.find("c_mi").orElseThrow().title()).isEqualTo("Comune di Milano");
    }

    @Test
    void otherKindsAreTakenToo() {
        BodyRegister own = BUNDLED.with(table("code,name,capital_comune\n299,Sassari,090064\n"))
                .with(table("uts_code,name,province_code,abbr,type,region_code\n112,Gallura,112,GA,PROVINCIA,20\n"))
                .with(table("code,name\n21,Nuova Regione\n"));
        assertThat(own.findByName("Città metropolitana di Sassari", 2025)).hasSize(1);
        assertThat(own.findByName("Provincia di Gallura", 2025)).hasSize(1);
        assertThat(own.find("21").orElseThrow().title()).isEqualTo("Regione Nuova Regione");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what,ever\n1,2\n",
                "istat_code,name\n1272,Torino\n",
                "istat_code,name\n001272,\n",
                "istat_code,name,cadastral_code\n001272,Torino,219\n",
                "istat_code,name,cadastral_code\n001272,Torino,L21X\n",
                "istat_code,name,cadastral_code\n001272,Torino,l219\n",
                "istat_code,name,valid_to\n001272,Torino,31/12/2020\n",
                "istat_code,name,replaced_by\n001272,Torino,nowhere\n",
                "ipa_code,name,kind\nux,Unione,comune\n",
                "ipa_code,name,kind\nu x,Unione,unione\n",
                "istat_code,codice_fiscale\n001272,00514490011\n",
                "istat_code,codice_fiscale\n999999,00514490010\n",
                "code,codice_fiscale\n09,00514490010\n",
                "code,name,capital_comune\n199,Torino,001272\n"
            })
    void aTableThatIsWrongSaysWhere(String text) {
        assertThatThrownBy(() -> BUNDLED.with(table(text)))
                .isInstanceOfSatisfying(
                        TableFormatException.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessageStartingWith("own.csv");
    }

    @Test
    void periodsStandInTheOrderOfTimeWhateverTheOrderOfTheRows() {
        BodyRegister own = BUNDLED.with(table("""
                istat_code,name,cadastral_code,valid_from,valid_to,replaced_by
                888002,Nuovo Nome,Z998,2019-01-01,,
                888001,Vecchio Nome,Z998,,2018-12-31,888002
                """));
        Comune comune = (Comune) own.find("888001").orElseThrow();

        assertThat(comune.name()).isEqualTo("Nuovo Nome");
        assertThat(comune.istatCodes()).containsExactly("888002", "888001");
        assertThat(comune.period(2018).orElseThrow().name()).isEqualTo("Vecchio Nome");
        assertThat(own.successor(comune)).isEmpty();
    }

    @Test
    void nameAndTerritoryAreThoseOfTheTableOrFollowFromTheCode() {
        BodyRegister own = BUNDLED.with(table("""
                istat_code,name,name_alt,province_abbr,region_code,cadastral_code
                021777,Neudorf/Villanuova,Novavas,,,Z997
                888003,Lontano,,ZZ,20,A999
                """));
        Comune neudorf = (Comune) own.find("021777").orElseThrow();

        assertThat(neudorf.provinceAbbreviation()).contains("BZ");
        assertThat(neudorf.regionCode()).contains("04");
        assertThat(own.find("888003").orElseThrow().provinceAbbreviation()).contains("ZZ");
        assertThat(own.find("888003").orElseThrow().regionCode()).contains("20");
        for (String name : new String[] {
            "Villanuova", "Comune di Neudorf", "Novavas", "Neudorf Villanuova Novavas", "Novavas - Neudorf/Villanuova"
        }) {
            assertThat(own.findByName(name, 2020)).as(name).containsExactly(neudorf);
        }
    }

    @Test
    void halvesOfADoubleNameAreFoundWhereTheyAreClear() {
        BodyRegister own = BUNDLED.with(table("""
                istat_code,name
                888004,Altamura-Qwertina
                888005,Zxcvia-Bassa
                888006,Zxcvia-Alta
                """));

        assertThat(own.findByName("Qwertina", 2020)).extracting(Body::name).containsExactly("Altamura-Qwertina");
        assertThat(own.findByName("Zxcvia", 2020)).as("two have this half").isEmpty();
        assertThat(own.findByName("Altamura", 2020)).extracting(Body::name).containsExactly("Altamura");
    }
}
