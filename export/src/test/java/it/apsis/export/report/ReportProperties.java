package it.apsis.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.finding.Attributes;
import it.apsis.finding.EngineFault;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of(
                                "<script>",
                                "</script>",
                                "</title>",
                                "</style>",
                                "-->",
                                "\"",
                                "'",
                                "<img src=x onerror=a>",
                                "&",
                                "\uD800",
                                "\u0000",
                                "x",
                                ";",
                                "\n",
                                "=")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6)
                        .map(parts -> String.join("", parts)));
    }

    private static byte[] write(ReportWriter writer, String text) throws IOException {
        Finding finding = new Finding(
                "code_unknown",
                Severity.ERROR,
                Place.row(2, 2).cell(text, 0),
                text,
                text,
                Attributes.of(text, text),
                List.of(new Suggestion(text, Bilingual.same(text + "."))));
        EngineFault fault = new EngineFault(text, text, 0, text);
        return GoldenFileTest.write(writer, SampleReport.report(List.of(finding), List.of(fault)), Language.ITALIAN);
    }

    private static long count(byte[] page, char sign) {
        return new String(page, StandardCharsets.UTF_8)
                .chars()
                .filter(one -> one == sign)
                .count();
    }

    @Property(tries = 500)
    void noTextChangesTheStructureOfAPage(@ForAll("texts") String text) throws IOException {
        byte[] page = write(ReportFormats.html(), text);
        byte[] plain = write(ReportFormats.html(), "plain");
        assertThat(count(page, '<')).isEqualTo(count(plain, '<'));
        assertThat(count(page, '>')).isEqualTo(count(plain, '>'));
        assertThat(count(page, '"')).isEqualTo(count(plain, '"'));
    }

    @Property(tries = 500)
    void everyTextIsInTheCsv(@ForAll("texts") String text) throws IOException {
        String csv = new String(write(ReportFormats.csv(), text), StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            List<CsvRecord> records = reader.stream().toList();
            assertThat(records).hasSize(2).allMatch(one -> one.getFieldCount() == 9);
            String expected = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(records.get(1).getField(7)).isEqualTo(FormulaGuard.neutralise(expected));
        }
    }

    @Property(tries = 300)
    void noTextBreaksTheOthers(@ForAll("texts") String text) throws IOException {
        assertThat(write(ReportFormats.json(), text)).isNotEmpty();
        String lines = new String(write(ReportFormats.text(), text), StandardCharsets.UTF_8);
        assertThat(lines).doesNotContain("\u001B", "\u0000", "\r");
    }
}
