package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadCell;
import it.apsis.export.ooxml.CellKind;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.sheet.CellValues;
import it.apsis.statistical.StatisticalSurvey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReadingTest {
    private static final CellValues SINCE_1900 = new CellValues(false);

    private static ReadCell read(String key, SheetCell.Type type, String text, CellKind kind) {
        return CellReading.of(StatisticalSurvey.form(2020).field(key), 2020, DecimalMark.POINT)
                .read(new SheetCell(0, type, text, kind), SINCE_1900);
    }

    @ParameterizedTest
    @CsvSource({
        "5200, NUMBER, 5200, 05200, code_normalised",
        "12500, NUMBER, 12500, 12500,",
        "0, NUMBER, 0, 0,",
        "0.052, PERCENT, 5.2%, 05200, code_normalised",
        "0.05, PERCENT, 5%, 05000, code_normalised",
        "0.12345, PERCENT, 12.345%, 12345, code_normalised",
        "0.123456, PERCENT, 12.3456%,,",
        "5.2, NUMBER, 5.2,,",
        "-5, NUMBER, -5,,",
        "1234567, NUMBER, 1234567,,"
    })
    void aRateGetsBackWhatACellOfNumbersTookFromIt(
            String number, CellKind kind, String text, String rate, String note) {
        ReadCell cell = read("interest_rate", SheetCell.Type.NUMBER, number, kind);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.answer() == null ? null : cell.answer().toString()).isEqualTo(rate);
        assertThat(cell.note()).isEqualTo(note);
        assertThat(cell.unreadable() == null).isEqualTo(rate != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "purpose ~ 14031 - Acqua ~ 14031",
                "purpose ~ 14031 -Acqua ~",
                "purpose ~ Acqua - 14031 ~",
                "purpose ~ 14031 — Acqua — altro ~ 14031",
                "sdg_focus ~ 6 - Acqua; 6.1 - Accesso ~ 6;6.1",
                "sdg_focus ~ 6; Acqua - 7 ~",
                "gender_equality ~ 1 - Obiettivo significativo ~ 1",
                "gender_equality ~ x - y ~",
                "technical_cooperation ~ 1 - Sì ~ true",
                "repayments_per_year ~ 12 - Mensile ~ 12",
                "keywords ~ #COVID-19 ~ #COVID-19",
                "keywords ~ #COVID-19 - Pandemia; #ACQUA ~ #COVID-19;#ACQUA",
                "recipient ~ 269 - Senegal ~ 269",
                "title ~ 31120 - Agricoltura ~ 31120 - Agricoltura",
            })
    void aCodeMayStandWithItsName(String key, String text, String answer) {
        ReadCell cell = read(key, SheetCell.Type.TEXT, text, CellKind.NUMBER);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.answer() == null ? null : shown(cell.answer())).isEqualTo(answer);
        assertThat(cell.note()).isNull();
        assertThat(cell.unreadable() == null).isEqualTo(answer != null);
    }

    private static String shown(Object answer) {
        return it.apsis.statistical.AnswerText.of(answer).isEmpty()
                ? answer.toString()
                : answer instanceof Boolean ? answer.toString() : it.apsis.statistical.AnswerText.of(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "1, TRUE, technical_cooperation, 1",
        "0, FALSE, technical_cooperation, 0",
        "true, x, gender_equality, 1",
        "1, x, title, TRUE",
        "0, x, title, FALSE"
    })
    void yesAndNoAreWordsOrFlags(String value, String unused, String key, String text) {
        assertThat(read(key, SheetCell.Type.BOOLEAN, value, CellKind.NUMBER).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 01-01-1900",
        "59, false, 28-02-1900",
        "61, false, 01-03-1900",
        "43891, false, 01-03-2020",
        "43891.99, false, 01-03-2020",
        "0, false, 0",
        "0, true, 01-01-1904",
        "42429, true, 01-03-2020",
        "2958465, false, 31-12-9999",
        "2958466, false, 2958466",
        "123456789, false, 123456789",
        "-1, false, -1"
    })
    void daysAreCountedInBothSystems(String serial, boolean since1904, String text) {
        assertThat(new CellValues(since1904).text(new SheetCell(0, SheetCell.Type.NUMBER, serial, CellKind.DAY), null))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 12.5",
        "1.25E1, 12.5",
        "1E-7, 0.0000001",
        "0.30000000000000004, 0.3",
        "100, 100",
        "1E5, 100000",
        "0.000, 0",
        "123456789012345678, 123456789012346000",
        "abc, abc",
        "1E5000, 1E5000"
    })
    void numbersAreWhatASpreadsheetShows(String number, String text) {
        assertThat(SINCE_1900.text(new SheetCell(0, SheetCell.Type.NUMBER, number, CellKind.NUMBER), null))
                .isEqualTo(text);
    }

    @Test
    void aNumberWithoutEndIsNotWorkedOut() {
        String digits = "9".repeat(500);
        assertThat(SINCE_1900.text(new SheetCell(0, SheetCell.Type.NUMBER, digits, CellKind.NUMBER), null))
                .isEqualTo(digits);
    }
}
