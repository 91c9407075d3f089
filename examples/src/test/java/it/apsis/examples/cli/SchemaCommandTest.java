package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {
    @ParameterizedTest
    @CsvSource({
        "statistical, json-schema, urn:apsis:statistical:2020:it",
        "descriptive, json-schema, publication_consent",
        "practice, json-schema, PSS-",
        "statistical, markdown, # Scheda statistica",
        "descriptive, markdown, # Questionario descrittivo",
        "practice, markdown, # Scheda di una pratica",
        "statistical, surveyjs, Scheda statistica",
        "descriptive, surveyjs, publication_consent",
        "practice, surveyjs, operators_by_role",
        "practice, html, <h1>Scheda di una pratica",
        "statistical, csv, crs_item",
        "practice, csv, cardinality",
        "statistical, xform, <h:title>Scheda statistica",
        "descriptive, xform, jr:count",
        "practice, xlsform, xl/worksheets/sheet3.xml"
    })
    void writesEachQuestionnaireInEachFormat(String questionnaire, String format, String holds) {
        Run run = Run.of("schema", "--questionnaire", questionnaire, "--year", "2020", "--to", format, "--lang", "it");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(holds);
    }

    @ParameterizedTest
    @CsvSource({"campaign, Campagna di rilevazione", "register, Voce di un registro", "report, Rapporto di un controllo"
    })
    void writesTheSchemaOfOtherDocumentsWithAYearOrWithout(String document, String title) {
        Run run = Run.of("schema", "--questionnaire", document, "--to", "json-schema", "--lang", "it");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("urn:apsis:" + document + ":it", title);
        assertThat(Run.of(
                                "schema",
                                "--questionnaire",
                                document,
                                "--year",
                                "2020",
                                "--to",
                                "json-schema",
                                "--lang",
                                "it")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void writesToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("return.schema.json");
        String[] call = {"schema", "--questionnaire", "statistical", "--year", "2021", "--to", "json-schema"};
        String[] toFile = java.util.Arrays.copyOf(call, call.length + 2);
        toFile[call.length] = "--out";
        toFile[call.length + 1] = file.toString();
        assertThat(Run.of(toFile).status()).isZero();
        assertThat(Files.readString(file)).isEqualTo(Run.of(call).out());
    }

    @ParameterizedTest
    @CsvSource({
        "statistical, 2020, pdf, the formats are",
        "municipal, 2020, csv, the questionnaires are",
        "statistical, 2012, csv, give a year from 2013",
        "practice, 2019, csv, give a year from 2020",
        "statistical, soon, csv, --help"
    })
    void aWrongCallIsOneLineAndStatusTwo(String questionnaire, String year, String format, String says) {
        Run run = Run.of("schema", "--questionnaire", questionnaire, "--year", year, "--to", format);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(says).hasLineCount(1);
    }

    @Test
    void anotherDocumentHasOneFormatAndAQuestionnaireAYear() {
        Run format = Run.of("schema", "--questionnaire", "report", "--to", "markdown");
        assertThat(format.status()).isEqualTo(2);
        assertThat(format.err()).contains("json-schema").hasLineCount(1);
        Run year = Run.of("schema", "--questionnaire", "statistical", "--to", "json-schema");
        assertThat(year.status()).isEqualTo(2);
        assertThat(year.err()).contains("--year").hasLineCount(1);
    }

    @Test
    void theHelpNamesTheFormats() {
        assertThat(Run.of("schema", "--help").out().replaceAll("\\s+", " "))
                .contains("campaign, register, report", "csv, html, json-schema, markdown, surveyjs");
    }
}
