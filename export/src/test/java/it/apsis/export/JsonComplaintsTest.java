package it.apsis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.apsis.export.json.JsonReturnReader;
import it.apsis.export.practice.PracticeJson;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a document is no JSON is said in words of ours, whether it is in memory or streams. */
class JsonComplaintsTest {
    private static final String ACTIVITY = "{\"title\": \"Wells\"},";

    private static Bilingual refusal(Runnable reading) {
        UnusableReturnException refused = catchThrowableOfType(UnusableReturnException.class, reading::run);
        assertThat(refused).satisfies(Reasons.IN_BOTH_LANGUAGES);
        Bilingual reason = refused.reason();
        for (String line : new String[] {reason.en(), reason.it()}) {
            assertThat(line)
                    .doesNotContain("Source", "StreamRead", "JsonRead", "Exception", "tools.jackson", "code ", "expect")
                    .doesNotContain("Unexpected", "Unrecognized", "Invalid", "Illegal", "Duplicate", "REDACTED");
        }
        return reason;
    }

    private static Bilingual inMemory(byte[] bytes) {
        return refusal(() -> PracticeJson.read(bytes, "p.json"));
    }

    private static Bilingual streaming(byte[] bytes) {
        return refusal(() -> {
            try (ReturnReading reading =
                    JsonReturnReader.open(ReturnSource.of("r.json", bytes), ReadingOptions.DEFAULT)) {
                reading.forEach(row -> {});
            }
        });
    }

    private static void assertSaid(Bilingual reason, String where, String english, String italian) {
        String riga = where.replace("line", "riga").replace("column", "colonna");
        assertThat(reason.en()).isEqualTo("This is no JSON that can be read (" + where + "): " + english);
        assertThat(reason.it())
                .isEqualTo("Il file non è in un formato JSON leggibile (" + riga + "): " + italian
                        + ". Correggerlo, o esportarlo di nuovo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                 | line 1, column 2  | it breaks off before its end | si interrompe prima della fine
            {"a": [1,         | line 1, column 10 | it breaks off before its end | si interrompe prima della fine
            {"a": "x          | line 1, column 9  | it breaks off before its end | si interrompe prima della fine
            {'a': 1}          | line 1, column 2  | no ''' can stand there       | il segno «'» lì non può stare
            {"a": 1,}         | line 1, column 9  | no '}' can stand there       | il segno «}» lì non può stare
            {"a": [1}         | line 1, column 9  | no '}' can stand there       | il segno «}» lì non può stare
            {"a": +1}         | line 1, column 8  | no '+' can stand there       | il segno «+» lì non può stare
            {"a": 1 è}        | line 1, column 9  | no 'è' can stand there       | il segno «è» lì non può stare
            {"a" “: 1}        | line 1, column 6  | no '“' can stand there       | il segno «“» lì non può stare
            {"a" 😀: 1}       | line 1, column 6  | no '😀' can stand there      | il segno «😀» lì non può stare
            {"a": \u00A01}    | line 1, column 8  | no 'U+00A0' can stand there  | il segno «U+00A0» lì non può stare
            {"a": "b\u0001"}  | line 1, column 9  | no 'U+0001' can stand there  | il segno «U+0001» lì non può stare
            {"a": "\\x"}      | line 1, column 9  | in a text no '\\' can stand before 'x' | \
            in un testo «\\» non può stare davanti a «x»
            {"a": 01}         | line 1, column 8  | a number is not written as it has to be | \
            un numero non è scritto come si deve
            {"a": True}       | line 1, column 7  | no 'True' can stand there: texts stand in quotation marks, and the \
            only words without are true, false and null | la parola «True» lì non può stare: i testi vanno tra \
            virgolette, e le sole parole senza virgolette sono true, false e null
            {"a": NaN}        | line 1, column 10 | no 'NaN' can stand there: texts stand in quotation marks, and the \
            only words without are true, false and null | la parola «NaN» lì non può stare: i testi vanno tra \
            virgolette, e le sole parole senza virgolette sono true, false e null
            """)
    void whatIsWrongIsSaidInBothLanguages(String json, String where, String english, String italian) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertSaid(inMemory(bytes), where, english, italian);
        assertSaid(streaming(bytes), where, english, italian);
    }

    @Test
    void aLongReturnThatIsCutInsideItsListBreaksOff() {
        String rows = "{\"edition\": \"2020\", \"activities\": [\n" + (ACTIVITY + "\n").repeat(20_000);

        assertSaid(
                streaming(rows.getBytes(StandardCharsets.UTF_8)),
                "line 20002, column 1",
                "it breaks off before its end",
                "si interrompe prima della fine");
    }

    @Test
    void whateverTheCutNothingOfTheParserIsSaid() {
        String whole = "{\"edition\": \"2020\", \"activities\": [" + ACTIVITY + " {\"title\": \"Città\\u00e8\"}]}";
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);

        for (int length = 1; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThat(streaming(cut).it()).as("%d bytes", length).contains("si interrompe prima della fine");
        }
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1", "windows-1252"})
    void anotherEncodingIsNamed(String charset) {
        byte[] bytes = "{\"a\": \"Citt\u00E0 di\"}".getBytes(Charset.forName(charset));
        String english = "its characters are not in UTF-8, in which it should be saved";
        String italian = "i suoi caratteri non sono in UTF-8, la codifica con cui va salvato";

        assertSaid(inMemory(bytes), "line 1, column 14", english, italian);
        assertSaid(streaming(bytes), "line 1, column 14", english, italian);
    }

    @Test
    void aMemberThatStandsTwiceIsNamed() {
        String json = "{\"id\": \"PSS-2020-0001\", \"id\": 2}";
        String endless = "x".repeat(100);

        assertSaid(
                inMemory(json.getBytes(StandardCharsets.UTF_8)),
                "line 1, column 29",
                "the member 'id' stands twice in one object, where it may stand once",
                "il campo «id» compare due volte nello stesso oggetto, dove può stare una volta sola");
        assertThat(inMemory(("{\"" + endless + "\": 1, \"" + endless + "\": 1}").getBytes(StandardCharsets.UTF_8))
                        .it())
                .contains("«" + "x".repeat(60) + "…»");
        assertThat(streaming("{\"a\": {\"b\": 1, \"b\": 2}}".getBytes(StandardCharsets.UTF_8))
                        .it())
                .contains("due volte", "«b»", "riga 1");
    }

    @Test
    void whatIsTooLongOrTooDeepIsSaidWithItsLimit() {
        assertSaid(
                inMemory(("{\"id\": " + "1".repeat(1001) + "}").getBytes(StandardCharsets.UTF_8)),
                "line 1, column 1009",
                "a number has more than 1000 digits",
                "un numero ha più di 1000 cifre");
        assertSaid(
                inMemory(("{\"a\": " + "[".repeat(40)).getBytes(StandardCharsets.UTF_8)),
                "line 1, column 39",
                "more than 32 objects and lists stand in one another",
                "più di 32 oggetti ed elenchi stanno l'uno nell'altro");
        assertSaid(
                inMemory(("{\"" + "x".repeat(60_000) + "\": 1}").getBytes(StandardCharsets.UTF_8)),
                "line 1, column 60004",
                "the name of a member has more than 50000 characters",
                "il nome di un campo ha più di 50000 caratteri");
        for (String json : new String[] {
            "{\"a\": " + "1".repeat((1 << 20) + 1) + "}",
            "{\"a\": " + "[".repeat(40),
            "{\"" + "x".repeat(5000) + "\": 1}"
        }) {
            Bilingual reason = streaming(json.getBytes(StandardCharsets.UTF_8));
            assertThat(reason.en()).startsWith("This is too large or too deep for a return (line 1, column ");
            assertThat(reason.it()).contains("(riga 1, colonna ");
        }
    }

    @Test
    void aComplaintThatIsNotKnownIsSaidInGeneral() {
        assertThat(inMemory("{\"\\ud800x\": 1}".getBytes(StandardCharsets.UTF_8)))
                .satisfies(reason -> assertThat(reason.it()).contains("non rispetta le regole del JSON"));
    }
}
