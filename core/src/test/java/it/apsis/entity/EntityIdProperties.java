package it.apsis.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityIdProperties {
    @Example
    void theFormTellsTheScheme() {
        assertThat(EntityId.parse("001272").scheme()).isEqualTo(EntityId.Scheme.COMUNE);
        assertThat(EntityId.parse(" 201 ").scheme()).isEqualTo(EntityId.Scheme.CITTA_METROPOLITANA);
        assertThat(EntityId.parse("021").scheme()).isEqualTo(EntityId.Scheme.PROVINCIA);
        assertThat(EntityId.parse("09").scheme()).isEqualTo(EntityId.Scheme.REGIONE);
        assertThat(EntityId.parse("00514490010").scheme()).isEqualTo(EntityId.Scheme.CODICE_FISCALE);
        assertThat(EntityId.parse("C_L219")).isEqualTo(EntityId.indicePa("c_l219"));
        assertThat(EntityId.parse("Comune di Torino")).hasToString("Comune di Torino");
        assertThat(EntityId.parse("1234").scheme()).isEqualTo(EntityId.Scheme.TEXT);
        assertThat(EntityId.parse("").scheme()).isEqualTo(EntityId.Scheme.TEXT);
    }

    @Example
    void aCodeOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> EntityId.comune("1272"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'1272'");
    }

    @Property
    void anythingCanBeWritten(@ForAll String written) {
        EntityId id = EntityId.parse(written);
        assertThat(EntityId.parse(id.code())).isEqualTo(id);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("codes") String one, @ForAll("codes") String other) {
        EntityId first = EntityId.parse(one);
        EntityId second = EntityId.parse(other);
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("0129c_X").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofLength(10);
    }

    @Property
    void exactlyOneCheckDigitIsRight(@ForAll("digits") String digits) {
        long right = "0123456789"
                .chars()
                .filter(last -> CodiceFiscale.isValid(digits + (char) last))
                .count();
        assertThat(right).isEqualTo(1);
    }

    @Property
    void aMistypedDigitIsNoticed(
            @ForAll("digits") String digits, @ForAll @net.jqwik.api.constraints.IntRange(max = 10) int place) {
        char last = (char) "0123456789"
                .chars()
                .filter(one -> CodiceFiscale.isValid(digits + (char) one))
                .findFirst()
                .orElseThrow();
        StringBuilder mistyped = new StringBuilder(digits).append(last);
        mistyped.setCharAt(place, (char) ('0' + (mistyped.charAt(place) - '0' + 1) % 10));
        assertThat(CodiceFiscale.isValid(mistyped.toString())).isFalse();
    }

    @Example
    void codiciFiscaliOfBodiesThatExistAreRight() {
        // Comune di Torino, Comune di Milano, Comune di Roma, ANCI.
        assertThat("00514490010 01199250158 02438750586 80118510587".split(" ")).allMatch(CodiceFiscale::isValid);
    }

    @Example
    void whatIsNoCodiceFiscaleIsNone() {
        assertThat(CodiceFiscale.parse("00514490011")).isEmpty();
        assertThat(CodiceFiscale.parse("RSSMRA80A01H501U")).isEmpty();
        assertThat(CodiceFiscale.parse(" 00514490010 ")).get().hasToString("00514490010");
        assertThat(CodiceFiscale.hasForm("00514490011")).isTrue();
        assertThat(CodiceFiscale.hasForm("0051449001")).isFalse();
        assertThatThrownBy(() -> new CodiceFiscale("1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void kindsHaveWordsInFiles() {
        for (EntityKind kind : EntityKind.values()) {
            assertThat(EntityKind.ofWord(kind.key())).contains(kind);
            assertThat(EntityKind.ofWord(kind.plural())).contains(kind);
            assertThat(kind.label().it()).isNotBlank();
            assertThat(kind.labels().en()).isNotBlank();
        }
        assertThat(EntityKind.ofWord("stato")).isEmpty();
    }

    @Example
    void aComuneWithoutPeriodsIsRefused() {
        assertThatThrownBy(() -> new Comune(
                        java.util.List.of(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
