package it.apsis.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.export.form.NodeTools;
import it.apsis.export.json.JsonReturnReader;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Place;
import it.apsis.finding.Provenance;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFormatTest {
    private static final DossierFormat FORMAT = new DossierFormat();
    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final String NIL =
            "{\"nilReturn\": {\"entity\": \"001272\", \"year\": 2020, \"contact\": \"Maria Bianchi\","
                    + " \"date\": \"2021-02-10\"}}";

    private static String activity(Map<String, String> differences) {
        Map<String, String> answers = new TreeMap<>(RuleSample.cleanActivity(2020));
        answers.putAll(differences);
        StringBuilder json = new StringBuilder("{");
        answers.forEach((key, text) -> json.append(json.length() == 1 ? "" : ", ")
                .append('"' + key + "\": \"" + text.replace("\"", "\\\"") + '"'));
        return json.append('}').toString();
    }

    private static String document(String... activities) {
        return "{\"edition\": \"2020\", \"entity\": \"001272\", \"activities\": [" + String.join(", ", activities)
                + "]}";
    }

    private static String page(DossierFormat format, String document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnSource source = ReturnSource.of("return.json", document.getBytes(StandardCharsets.UTF_8));
        format.write(() -> JsonReturnReader.open(source, ReadingOptions.DEFAULT), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String entry(String label, String value) {
        return "<dt>" + label + "</dt><dd>" + value + "</dd>";
    }

    @Test
    void isFoundByName() {
        assertThat(ReturnFormats.installed().find("html")).get().isInstanceOf(DossierFormat.class);
        assertThat(FORMAT.isWritable()).isTrue();
        assertThat(FORMAT.mediaType()).isEqualTo("text/html");
        assertThat(FORMAT.fileExtension()).isEqualTo("html");
    }

    @Test
    void showsNamesBesideCodesAndExactAmounts() {
        String page = page(
                FORMAT.inLanguage(Language.ENGLISH).with(CodeLists.bundled()),
                document(activity(Map.of(
                        "purpose", "14031:60|14030:40",
                        "gender_equality", "1",
                        "technical_cooperation", "1",
                        "disbursement", "1234.56789"))));
        assertThat(page)
                .contains("<html lang=\"en\">", "Torino (001272). Amounts are in thousands of euro.")
                .contains(entry("Recipient", "269 – Senegal"))
                .contains("<p>14031 – Basic drinking water supply (60 %)</p><p>14030 – ")
                .contains(entry("Free-standing technical co-operation", "1 – yes"))
                .contains(entry(
                        "Gender equality",
                        "1 – "
                                + CodeLists.bundled()
                                        .list("enumerations:marker_score")
                                        .lastEntry("1")
                                        .orElseThrow()
                                        .name()
                                        .en()))
                .contains(entry("Commitments", "50.00 thousand euro"))
                .contains(entry("Amounts extended", "1234.56789 thousand euro"))
                .contains("<h3>Amounts</h3>")
                .doesNotContain("<h3>Loans</h3>");
        assertThat(page(FORMAT, document(activity(Map.of()))))
                .contains(
                        "<html lang=\"it\">",
                        "<h3>Dati di base</h3>",
                        entry("Importo impegnato", "50,00 migliaia di euro"));
    }

    @Test
    void oneActivityIsOneSectionAndTheTotalsComeAtTheEnd() {
        String page = page(
                FORMAT.inLanguage(Language.ENGLISH),
                document(activity(Map.of()), activity(Map.of("commitment", "0.1", "title", HOSTILE))));
        assertThat(page.split("<section id=\"activity-", -1)).hasSize(3);
        assertThat(page)
                .contains("Activity 2: &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(HOSTILE)
                .containsSubsequence(
                        "id=\"totals\"",
                        entry("Activities", "2"),
                        entry("Committed", "50.10 thousand euro"),
                        entry("Extended", "60.00 thousand euro"));
    }

    @Test
    void whatCouldNotBeReadStandsThereAsItWas() {
        assertThat(page(FORMAT.inLanguage(Language.ENGLISH), document(activity(Map.of("commitment", "fifty")))))
                .contains(
                        "<dd class=\"wrong\">fifty (could not be read)</dd>", entry("Committed", "0.00 thousand euro"));
    }

    @Test
    void personsAreLeftOutUnlessTheyAreWanted() {
        String document = document(activity(Map.of("referente", "Maria Bianchi")));
        assertThat(page(FORMAT, document)).doesNotContain("Maria Bianchi");
        assertThat(page(FORMAT, NIL))
                .doesNotContain("Maria Bianchi", "id=\"totals\"")
                .contains(entry("Ente", "Torino (001272)"), entry("Data", "2021-02-10"));
        assertThat(page(FORMAT.withPersonalData(), document)).contains(entry("referente", "Maria Bianchi"));
        assertThat(page(FORMAT.withPersonalData(), NIL)).contains(entry("Referente", "Maria Bianchi"));
    }

    @Test
    void findingsStandBesideTheActivityTheyWereFoundIn() {
        String page = page(
                FORMAT.inLanguage(Language.ENGLISH).withFindings(report()),
                document(activity(Map.of()), activity(Map.of("title", "Second"))));
        assertThat(page)
                .containsSubsequence(
                        "<code>return_empty</code>",
                        "Activity 1",
                        "Activity 2",
                        "class=\"notice bad said\"",
                        "<strong>Error</strong>: ",
                        "<code>donor_not_italy</code>");
        assertThat(page(FORMAT, document(activity(Map.of())))).doesNotContain("class=\"notice");
    }

    private static ValidationReport report() {
        return new ValidationReport(
                new Provenance("0", "0", "0", null),
                "2020",
                new SourceDescription(null, null, "keys", 2, 0, null),
                null,
                Map.of(Severity.ERROR, 1L, Severity.WARNING, 1L),
                Map.of(),
                false,
                List.of(
                        finding("return_empty", Severity.WARNING, Place.WHOLE),
                        finding("donor_not_italy", Severity.ERROR, Place.row(2, 0))),
                List.of(),
                MessageRenderer.of(StatisticalSurvey.rules(), key -> null));
    }

    private static Finding finding(String code, Severity severity, Place place) {
        return new Finding(code, severity, place, "donor", "5", Attributes.NONE, List.of());
    }

    @Test
    void htmlValidateHasNothingAgainstIt(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("nil.html"), page(FORMAT.withPersonalData(), NIL));
        Files.writeString(
                folder.resolve("return.html"),
                page(
                        FORMAT.withFindings(report()),
                        document(activity(Map.of("title", HOSTILE)), activity(Map.of("commitment", "fifty")))));
        assertThat(NodeTools.run("html.cjs", folder)).containsExactly("nil.html:", "return.html:");
    }

    @Test
    void aWriterIsBegunOnceAndEndedOnce() {
        ReturnWriter writer = FORMAT.writer(OutputStream.nullOutputStream(), Set.of());
        assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        ReturnSource source = ReturnSource.of("return.json", NIL.getBytes(StandardCharsets.UTF_8));
        try (var reading = JsonReturnReader.open(source, ReadingOptions.DEFAULT)) {
            writer.begin(reading.head());
            assertThatThrownBy(() -> writer.begin(reading.head())).isInstanceOf(IllegalStateException.class);
            writer.finish();
            assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        }
    }
}
