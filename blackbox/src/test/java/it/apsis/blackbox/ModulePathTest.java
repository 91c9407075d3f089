package it.apsis.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.report.ReportFormats;
import it.apsis.export.report.ReportWriter;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published modules do their work as named modules: resources, services and bundles are found. */
class ModulePathTest {
    @ParameterizedTest
    @ValueSource(classes = {StatisticalSurvey.class, SurveyValidator.class, ReturnFormat.class, ModulePathTest.class})
    void isNamed(Class<?> type) {
        assertThat(type.getModule().isNamed()).isTrue();
        assertThat(type.getModule().getName()).startsWith("it.apsis.");
    }

    @Test
    void findsItsFormats() {
        assertThat(ReturnFormats.installed().all())
                .extracting(ReturnFormat::name)
                .contains("crs", "json", "keys");
        assertThat(ReportFormats.installed(ModulePathTest.class.getClassLoader())
                        .all())
                .extracting(ReportWriter::name)
                .contains("csv", "html", "json", "text");
    }

    @Test
    void checksAReturnAndSaysWhatIsWrongInItalian() throws IOException {
        SurveyValidator validator = SurveyValidator.of(
                StatisticalRules.discovered(ModulePathTest.class.getClassLoader()), ReferenceData.bundled());

        ValidationReport report = validator.validate(
                StatisticalReturn.builder().flowYear(2020).entity("001272").build());

        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ReportFormats.text().write(report, Language.ITALIAN, text);
        assertThat(report.byCode()).containsOnlyKeys("return_empty");
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("return_empty")
                .contains("2020");
    }
}
