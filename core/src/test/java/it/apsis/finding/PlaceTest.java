package it.apsis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA", "16383,XFD"})
    void namesColumnsAsASpreadsheetDoes(int position, String letters) {
        assertThat(Place.letters(position)).isEqualTo(letters);
        assertThat(Place.position(letters + "17")).isEqualTo(position);
        assertThat(Place.position(letters + "190")).isEqualTo(position);
    }

    @Test
    void aCellOfASheetHasAnAddress() {
        Place cell = Place.row(17, 19).cell("expected_start_date", 21);

        assertThat(cell.address()).contains("V17");
        assertThat(cell.line()).isEqualTo(19);
        assertThat(cell.column()).isEqualTo("expected_start_date");
    }

    @Test
    void aRowADocumentAndAnAnswerOfNoSheetHaveNone() {
        assertThat(Place.row(17, 19).address()).isEmpty();
        assertThat(Place.WHOLE.address()).isEmpty();
        assertThat(new Place(0, 1, null, "title", 3, true).address()).isEmpty();
        assertThat(new Place(1, 1, null, "title", 0, true).address()).contains("A1");
        assertThat(new Place(1, 0, null, "title", 3, false).address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V", "17", "v17", "V17a", "V1:", "V1/", "ABCD1", "V 17", "V١"})
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> Place.position(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address);
    }
}
