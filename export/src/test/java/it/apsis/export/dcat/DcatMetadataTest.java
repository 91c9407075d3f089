package it.apsis.export.dcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.form.NodeTools;
import it.apsis.export.table.DataPackage;
import it.apsis.export.table.TableFile;
import it.apsis.export.table.TableSchema;
import it.apsis.text.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DcatMetadataTest {
    private static final Map<String, String> VALUES = Map.of(
            "address", "https://dati.example.org/aps/2020",
            "publisher", "Associazione <di> \"prova\"",
            "publisher_code", "prova",
            "contact", "Ufficio \"dati\"",
            "email", "dati@example.org",
            "licence", "CC_BY_4_0",
            "modified", "2021-03-31");

    /** The properties that the profile makes mandatory, by class. */
    private static final Map<String, List<String>> MANDATORY = Map.of(
            "http://dati.gov.it/onto/dcatapit#Catalog",
            List.of("dct:title", "dct:description", "dct:publisher", "dct:modified", "dcat:dataset"),
            "http://dati.gov.it/onto/dcatapit#Dataset",
            List.of(
                    "dct:identifier",
                    "dct:title",
                    "dct:description",
                    "dct:modified",
                    "dcat:theme",
                    "dct:rightsHolder",
                    "dct:accrualPeriodicity",
                    "dcat:distribution"),
            "http://dati.gov.it/onto/dcatapit#Distribution",
            List.of("dct:format", "dcat:accessURL", "dct:license"),
            "http://dati.gov.it/onto/dcatapit#Agent",
            List.of("dct:identifier", "foaf:name"),
            "http://dati.gov.it/onto/dcatapit#Organization",
            List.of("vcard:fn", "vcard:hasEmail"),
            "http://purl.org/dc/terms/PeriodOfTime",
            List.of("schema:startDate"));

    private static final Map<String, String> PREFIXES = Map.of(
            "dct", "http://purl.org/dc/terms/",
            "dcat", "http://www.w3.org/ns/dcat#",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "schema", "http://schema.org/");

    private static OpenDataset dataset() {
        return new OpenDataset(
                new DataPackage(
                        "aps-2020",
                        new Bilingual("Aid", "Aiuto"),
                        new Bilingual("What \"was\" given", "Quanto è stato dato"),
                        List.of(
                                new TableFile("crs", "crs.csv", Bilingual.same("CRS"), TableSchema.of(List.of())),
                                new TableFile(
                                        "coverage", "coverage.csv", Bilingual.same("C"), TableSchema.of(List.of())))),
                "data/",
                List.of("INTR", "GOVE"),
                "ANNUAL",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31));
    }

    private static Map<String, String> but(String key, String value) {
        Map<String, String> values = new TreeMap<>(VALUES);
        values.put(key, value);
        return values;
    }

    @Test
    void aJsonLdProcessorFindsEveryMandatoryPropertyAndFetchesNothing(@TempDir Path folder) throws Exception {
        try (OutputStream out = Files.newOutputStream(folder.resolve(DcatMetadata.FILE))) {
            DcatMetadata.write(dataset(), Publication.of(VALUES), out);
        }
        List<String[]> statements = NodeTools.run("jsonld.cjs", folder).stream()
                .map(line -> line.split(" ", 3))
                .toList();
        String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        for (Map.Entry<String, List<String>> mandatory : MANDATORY.entrySet()) {
            List<String> nodes = statements.stream()
                    .filter(one -> one[1].equals(type) && one[2].startsWith("<" + mandatory.getKey() + ">"))
                    .map(one -> one[0])
                    .toList();
            assertThat(nodes).as(mandatory.getKey()).isNotEmpty();
            for (String node : nodes) {
                List<String> has = statements.stream()
                        .filter(one -> one[0].equals(node))
                        .map(one -> one[1])
                        .toList();
                assertThat(has).as(node).containsAll(properties(mandatory.getValue()));
            }
        }
        assertThat(statements)
                .extracting(one -> String.join(" ", one))
                .contains(
                        "<https://dati.example.org/aps/2020/#dataset> <http://purl.org/dc/terms/identifier> \"prova:aps-2020\" .",
                        "<https://dati.example.org/aps/2020/#crs> <http://www.w3.org/ns/dcat#accessURL>"
                                + " <https://dati.example.org/aps/2020/data/crs.csv> .",
                        "<https://dati.example.org/aps/2020/#publisher> <http://xmlns.com/foaf/0.1/name>"
                                + " \"Associazione <di> \\\"prova\\\"\" .");
    }

    private static List<String> properties(List<String> names) {
        return names.stream()
                .map(name -> name.split(":"))
                .map(name -> "<" + PREFIXES.get(name[0]) + name[1] + ">")
                .collect(Collectors.toList());
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        DcatMetadata.write(dataset(), Publication.of(VALUES), one);
        DcatMetadata.write(dataset(), Publication.of(new TreeMap<>(VALUES)), other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
        assertThat(one.toString(StandardCharsets.UTF_8)).contains("\"2021-03-31\"", "authority/frequency/ANNUAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address|ftp://example.org|Not an address of the web",
                "address|not an address|'address' cannot be",
                "email|nobody|Not an e-mail address",
                "licence|GPL|'licence' cannot be 'GPL'",
                "modified|31/03/2021|'modified' cannot be '31/03/2021'",
                "publisher| |'publisher' is missing",
                "colour|red|Unknown: colour"
            },
            quoteCharacter = '"')
    void aPublicationThatIsNotWellDescribedIsRefusedInWords(String key, String value, String words) {
        assertThatThrownBy(() -> Publication.of(but(key, value == null ? " " : value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
