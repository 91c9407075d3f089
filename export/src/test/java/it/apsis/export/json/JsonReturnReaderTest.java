package it.apsis.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReadingOptions;
import it.apsis.export.Reasons;
import it.apsis.export.ReturnSource;
import it.apsis.finding.Finding;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReturnReaderTest {
    record Read(ReturnHead head, List<ActivityRow> rows, ReturnTail tail) {
        List<String> codes() {
            List<String> codes = new ArrayList<>();
            head.findings().forEach(finding -> codes.add(finding.code()));
            rows.forEach(row -> row.notes().forEach(finding -> codes.add(finding.code())));
            return codes;
        }
    }

    static Read read(byte[] bytes, ReadingOptions options) {
        try (ReturnReading reading = JsonReturnReader.open(ReturnSource.of("return.json", bytes), options)) {
            List<ActivityRow> rows = new ArrayList<>();
            for (ReturnRow row : reading) {
                rows.add((ActivityRow) row);
            }
            return new Read(reading.head(), rows, reading.tail());
        }
    }

    private static Read read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8), ReadingOptions.DEFAULT);
    }

    private static Read readActivity(String members) {
        return read("{\"edition\": \"2020\", \"activities\": [{" + members + "}]}");
    }

    private static void assertUnusable(String json, String... parts) {
        assertThatThrownBy(() -> read(json))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .message()
                .contains(parts)
                .doesNotContain("\n");
    }

    @Test
    void readsTheExampleOfTheContract() {
        Read read = read("{\"edition\": \"2020\", \"entity\": \"001272\", \"activities\":"
                + " [{\"recipient\": \"269\", \"purpose\": \"31120\", \"commitment\": \"50.00\"}]}");
        assertThat(read.head().flowYear()).isEqualTo(2020);
        assertThat(read.head().yearGiven()).isTrue();
        assertThat(read.head().respondent()).isEqualTo("001272");
        assertThat(read.head().layout()).isEqualTo("keys");
        assertThat(read.head().file()).isEqualTo("return.json");
        assertThat(read.head().nilReturn()).isNull();
        assertThat(read.rows()).hasSize(1);
        ActivityRow row = read.rows().get(0);
        assertThat(row.row()).isEqualTo(1);
        assertThat(row.activity().recipient()).hasToString("Recipient[value=269]");
        assertThat(row.activity().commitment()).isEqualTo(Amount.of("50"));
        assertThat(row.place("commitment").column()).isEqualTo("commitment");
        assertThat(row.place("commitment").line()).isZero();
        assertThat(row.place("commitment").address()).isEmpty();
        assertThat(row.text("purpose")).isEqualTo("31120");
        assertThat(read.tail().rows()).isEqualTo(1);
        assertThat(read.tail().skippedRows()).isZero();
        assertThat(read.tail().sha256()).hasSize(64);
        assertThat(read.codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1.234, 1.234",
        "\"1.234\", 1.234",
        "12345678901234567890.123456789, 12345678901234567890.123456789",
        "-0, 0",
        "1E+2, 100",
        "9007199254740993, 9007199254740993"
    })
    void readsNumbersExactly(String written, String read) {
        assertThat(readActivity("\"commitment\": " + written)
                        .rows()
                        .get(0)
                        .activity()
                        .commitment())
                .isEqualTo(Amount.of(read));
    }

    @Test
    void keepsWhatItCannotRead() {
        ActivityRow row = readActivity("\"commitment\": 1E+999999999, \"expected_start\": \"31-02-2020\","
                        + " \"aid_type\": true, \"recipient\": \"Kenia\", \"title\": null")
                .rows()
                .get(0);
        assertThat(row.activity().unreadable().asMap().keySet())
                .containsExactly("aid_type", "commitment", "expected_start", "recipient");
        assertThat(row.activity().unreadable().get("commitment").text()).isEqualTo("1E+999999999");
        assertThat(row.activity().unreadable().get("aid_type").text()).isEqualTo("true");
        assertThat(row.activity().title()).isNull();
    }

    @Test
    void aMillionDigitsAreNoAmount() {
        ActivityRow row =
                readActivity("\"commitment\": " + "9".repeat(1_000_000)).rows().get(0);
        assertThat(row.activity().unreadable().get("commitment").cause()).isEqualTo("number_malformed");
    }

    @Test
    void takesBooleansAndLists() {
        ActivityRow row = readActivity("\"technical_cooperation\": true, \"programme_based\": false,"
                        + " \"sdg_focus\": [\"1.4\", 6], \"keywords\": []")
                .rows()
                .get(0);
        assertThat(row.activity().technicalCooperation()).isTrue();
        assertThat(row.activity().programmeBased()).isNull();
        assertThat(row.activity().sdgFocus()).hasToString("1.4;6");
        assertThat(row.activity().keywords()).isNull();
    }

    @Test
    void tellsOfUnknownMembersOnceAndKeepsTheirValues() {
        Read read =
                read("{\"$schema\": \"x\", \"producer\": {\"name\": [1]}, \"activities\": [{\"reporting_year\": 2015},"
                        + " {\"nutrition\": 1, \"cup\": \"J12\", \"nested\": {\"a\": [1]}, \"list\": [1, null, [2], true]},"
                        + " {\"cup\": \"J13\"}], \"zuletzt\": 1}");
        assertThat(read.codes())
                .containsExactly(
                        "column_unknown",
                        "column_unknown",
                        "column_unknown",
                        "column_unknown",
                        "column_unknown",
                        "column_unknown");
        assertThat(read.head().findings())
                .extracting(finding -> finding.place().column())
                .containsExactly("producer", "zuletzt", "nutrition", "cup", "nested", "list");
        Finding cup = read.head().findings().get(3);
        assertThat(cup.place().row()).isEqualTo(2);
        assertThat(cup.place().address()).isEmpty();
        int position = cup.place().position();
        assertThat(read.rows()).extracting(row -> row.cell(position)).containsExactly("", "J12", "J13");
        assertThat(read.rows().get(1).cell(position + 1)).isEmpty();
        assertThat(read.rows().get(1).cell(position + 2)).isEqualTo("1;true");
    }

    @Test
    void theYearIsThatOfTheCallerThenTheDocumentThenTheRows() {
        String rows = "\"activities\": [{\"reporting_year\": \"never\"}, {\"reporting_year\": 1999},"
                + " {\"reporting_year\": \"2016\"}, {\"reporting_year\": 2018}]";
        assertThat(read("{" + rows + "}").head().flowYear()).isEqualTo(2016);
        assertThat(read("{" + rows + "}").head().yearGiven()).isFalse();
        assertThat(read("{" + rows + ", \"edition\": 2019}").head().flowYear()).isEqualTo(2019);
        Read given = read(
                ("{" + rows + ", \"edition\": \"no\"}").getBytes(StandardCharsets.UTF_8),
                ReadingOptions.DEFAULT.withFlowYear(2021).withRespondent("048017"));
        assertThat(given.head().flowYear()).isEqualTo(2021);
        assertThat(given.head().respondent()).isEqualTo("048017");
        assertUnusable("{\"activities\": []}", "no year was given");
        assertUnusable("{\"activities\": [{\"reporting_year\": 1999}]}", "1999 was found");
        assertUnusable("{\"edition\": \"2012\", \"activities\": []}", "There is no edition '2012'");
        assertUnusable("{\"edition\": \"MMXX\", \"activities\": []}", "There is no edition 'MMXX'");
        assertUnusable("{\"edition\": \"" + "x".repeat(99) + "\", \"activities\": []}", "There is no edition that");
        assertUnusable("{\"nilReturn\": {\"year\": 1999}}", "1999 was found");
    }

    @Test
    void readsANilReturn() {
        Read read = read("{\"nilReturn\": {\"entity\": \"048017\", \"year\": 2020, \"contact\": \"Anna B.\","
                + " \"date\": \"2021-02-10\"}}");
        assertThat(read.head().nilReturn())
                .isEqualTo(new NilReturn("048017", 2020, "Anna B.", LocalDate.of(2021, 2, 10)));
        assertThat(read.head().flowYear()).isEqualTo(2020);
        assertThat(read.head().respondent()).isEqualTo("048017");
        assertThat(read.rows()).isEmpty();
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithANilReturn() {
        Read read = read("{\"edition\": \"2020\", \"activities\": null, \"nilReturn\": {\"year\": \"MMXX\", \"date\":"
                + " \"30-02-2021\", \"contact\": \" \", \"entity\": null, \"motivo\": {\"a\": 1}}}");
        assertThat(read.head().nilReturn()).isEqualTo(new NilReturn("", 2020, null, null));
        assertThat(read.codes()).containsExactly("column_unknown", "number_malformed", "date_impossible");
        assertThat(read.head().respondent()).isNull();
    }

    @Test
    void keepsANilReturnBesideActivities() {
        Read read = read("{\"activities\": [{\"reporting_year\": 2020}], \"nilReturn\": {\"entity\": \"048017\"}}");
        assertThat(read.head().nilReturn()).isEqualTo(new NilReturn("048017", 2020, null, null));
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void saysWhereTheShapeIsWrong() {
        assertUnusable("", "empty");
        assertUnusable("   ", "empty");
        assertUnusable("[]", "a list where an object is expected");
        assertUnusable("17", "a number where");
        assertUnusable("{}", "neither 'activities' nor 'nilReturn'");
        assertUnusable("{\"activities\": {}}", "'activities' is an object", "line 1, column 16");
        assertUnusable("{\"activities\": [\n  {},\n  7]}", "Activity 2 is a number", "line 3, column 3");
        assertUnusable("{\"activities\": [null]}", "Activity 1 is null");
        assertUnusable("{\"activities\": [true]}", "Activity 1 is a boolean");
        assertUnusable("{\"activities\": [\"\"]}", "Activity 1 is a text");
        assertUnusable("{\"edition\": [], \"activities\": []}", "'edition' is a list");
        assertUnusable("{\"entity\": {}, \"activities\": []}", "'entity' is an object");
        assertUnusable("{\"nilReturn\": []}", "'nilReturn' is a list");
        assertUnusable("{\"nilReturn\": {\"year\": {}}}", "'year' of the nil return is an object");
        assertUnusable("{\"activities\": [{\"title\": {\"it\": 1}}]}", "'title' of activity 1 is an object");
        assertUnusable("{\"activities\": [{\"title\": [1]}]}", "'title' of activity 1 is a list");
        assertUnusable("{\"activities\": [{\"keywords\": [[1]]}]}", "'keywords' of activity 1 holds a list");
        assertUnusable("{\"activities\": [{\"keywords\": [{}]}]}", "'keywords' of activity 1 holds an object");
    }

    @Test
    void refusesWhatIsAmbiguousOrBroken() {
        assertUnusable("{\"activities\": [], \"activities\": []}", "'activities' twice", "line 1");
        assertUnusable(
                "{\"activities\": [{\"title\": \"a\", \"title\": \"b\"}]}", "'title' of activity 1 stands there twice");
        assertUnusable("{\"nilReturn\": {\"year\": 2020, \"year\": 2021}}", "'year' twice");
        assertUnusable("{\"a\\nb\": 1, \"a\\nb\": 2, \"activities\": []}", "'a b' twice");
        for (String odd : List.of(
                "{\"a\": 1, \"a\": 2}", "[{\"b\": {\"a\": 1, \"a\": 2}}]", "{\"b\": [[{\"a\": 1, \"a\": 2}]]}")) {
            assertUnusable("{\"colour\": " + odd + ", \"activities\": []}", "An object has the member 'a' twice");
            assertUnusable("{\"activities\": [{\"colour\": " + odd + "}]}", "An object has the member 'a' twice");
        }
        assertUnusable("{\"edition\": \"2020\", \"activities\": []} x", "line 1, column");
        assertUnusable("{\"edition\": \"2020\", \"activities\": []}{}", "Something follows the end");
        assertUnusable("{\"edition\": \"2020\", \"activities\": [", "no JSON that can be read");
        assertUnusable(
                "{\"edition\": \"2020\", \"activities\": [{\"title\": \"a\u0000\"}]}", "no JSON that can be read");
        assertUnusable("{'edition': 1}", "no JSON that can be read", "line 1, column 2");
        assertUnusable("\u0000\u0001\u0002", "no JSON");
        assertUnusable("{\"a\": NaN}", "no JSON");
    }

    @Test
    void hasLimitsAndNamesThem() {
        String many = IntStream.rangeClosed(0, Limits.UNKNOWN)
                .mapToObj(i -> "\"m" + i + "\": 1")
                .collect(Collectors.joining(", ", "{", "}"));
        assertUnusable("{\"a\": " + many + ", \"activities\": []}", "An object has more than 1000 members");
        assertUnusable("{\"a\": " + "[".repeat(100) + "]".repeat(100) + "}", "too large or too deep", "32 objects");
        String longText = "x".repeat(Limits.TEXT + 1);
        assertUnusable(
                "{\"edition\": \"2020\", \"activities\": [{\"title\": \"" + longText + "\"}]}", "1048576 characters");
        assertUnusable("{\"" + "x".repeat(5000) + "\": 1}", "too large or too deep");
        StringBuilder wide = new StringBuilder("\"x\": 1");
        for (int i = 0; i < 60_000; i++) {
            wide.append(", \"c").append(i).append("\": 1");
        }
        assertUnusable("{\"activities\": [{" + wide + "}]}", "more than 1000 different members that are no fields");
        assertUnusable("{" + wide + "}", "more than 1000 members");
        assertUnusable("{\"nilReturn\": {" + wide + "}}", "more than 1000 members");
        String part = "\"" + "x".repeat(1 << 19) + "\"";
        assertUnusable("{\"activities\": [{\"keywords\": [" + part + "," + part + "," + part + "]}]}", "1048576");
        StringBuilder heavy = new StringBuilder("\"title\": 1");
        for (int i = 0; i < 17; i++) {
            heavy.append(", \"c")
                    .append(i)
                    .append("\": \"")
                    .append("x".repeat(1_000_000))
                    .append('"');
        }
        assertUnusable("{\"edition\": 2020, \"activities\": [{" + heavy + "}]}", "Activity 1 has more than 16777216");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void readsTheEncodingsOfJson(String charset) {
        byte[] bytes =
                "{\"edition\": 2020, \"activities\": [{\"title\": \"Città\"}]}".getBytes(Charset.forName(charset));
        assertThat(read(bytes, ReadingOptions.DEFAULT).rows().get(0).activity().title())
                .isEqualTo("Città");
    }

    @Test
    void refusesByteOrdersThatNobodyUses() {
        byte[] bytes = {0, 0, '{', 0, 0, 0, '}', 0};
        assertThatThrownBy(() -> read(bytes, ReadingOptions.DEFAULT))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining("no JSON that can be read");
    }

    @Test
    void refusesOtherEncodings() {
        byte[] bytes =
                "{\"edition\": 2020, \"activities\": [{\"title\": \"Città\"}]}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(bytes, ReadingOptions.DEFAULT))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void skipsTheFingerprintWhereNobodyWantsIt() {
        assertThat(read(
                                "{\"edition\": 2020, \"activities\": []}".getBytes(StandardCharsets.UTF_8),
                                ReadingOptions.DEFAULT.withFingerprint(false))
                        .tail()
                        .sha256())
                .isNull();
    }

    @Test
    void fingerprintIsOfAllBytes() {
        String json = "{\"edition\": 2020, \"activities\": []}";
        assertThat(read(json + "   \n").tail().sha256())
                .isNotEqualTo(read(json).tail().sha256());
        assertThat(read("{\"edition\":2020,\"activities\":[]}").tail().sha256())
                .isEqualTo(sha256("{\"edition\":2020,\"activities\":[]}"));
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellsWhenTheBytesCannotBeHad() {
        ReturnSource nowhere = ReturnSource.of("x.json", () -> {
            throw new IOException("gone");
        });
        assertThatThrownBy(() -> JsonReturnReader.open(nowhere, ReadingOptions.DEFAULT))
                .isInstanceOf(UncheckedIOException.class);
        ReturnSource broken = ReturnSource.of("x.json", () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        });
        assertThatThrownBy(() -> JsonReturnReader.open(broken, ReadingOptions.DEFAULT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void recognisesObjects() {
        JsonReturnFormat format = new JsonReturnFormat();
        assertThat(format.recognises("\uFEFF \n{".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(format.recognises("{".getBytes(StandardCharsets.UTF_16))).isTrue();
        assertThat(format.recognises("{".getBytes(StandardCharsets.UTF_16LE))).isTrue();
        assertThat(format.recognises("year,donor".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(format.recognises(new byte[0])).isFalse();
        assertThat(format.name()).isEqualTo("json");
        assertThat(format.mediaType()).isEqualTo("application/json");
        assertThat(format.fileExtension()).isEqualTo("json");
        assertThat(format.isWritable()).isTrue();
    }
}
