package it.apsis.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.workbook.AnnotatedWorkbook;
import it.apsis.export.workbook.WorkbookFormat;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The samples of all rules as workbooks: given back annotated and checked again unchanged, each has the same findings. */
class AnnotatedWorkbookTest {
    private static final SurveyValidator VALIDATOR =
            SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());

    @Test
    void givesTheSameFindingsWhenItIsCheckedAgain() {
        int compared = 0;
        for (RuleSample sample : StatisticalSurvey.samples()) {
            ReadingOptions options = ReadingOptions.DEFAULT
                    .withFlowYear(sample.yearGiven() ? sample.flowYear() : null)
                    .withRespondent(sample.respondent());
            byte[] workbook = asWorkbook(sample, options);
            if (workbook != null) {
                ValidationReport once = check(workbook, options);
                byte[] annotated = annotated(workbook, once);
                ValidationReport twice = check(annotated, options);
                assertThat(twice.findings())
                        .as(sample.rule() + " " + sample.document())
                        .isEqualTo(once.findings());
                assertThat(twice.totals()).isEqualTo(once.totals());
                assertThat(annotated(annotated, twice)).isEqualTo(annotated);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(250);
    }

    /** The file of a sample with its findings in its cells; null where nothing can be made of it. */
    private static byte[] asWorkbook(RuleSample sample, ReadingOptions options) {
        ReturnSource source = ReturnSource.of("return.xlsx", sample.csv());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<ValidationReport> reports = new ArrayList<>();
        try (ReturnReading reading = CsvReturnReader.open(source, options)) {
            reports.add(VALIDATOR.validate(reading));
        } catch (UnusableReturnException e) {
            return null;
        }
        try (ReturnReading reading = CsvReturnReader.open(source, options)) {
            AnnotatedWorkbook.write(reading, reports.get(0), Language.ITALIAN, out);
        }
        return out.toByteArray();
    }

    private static ValidationReport check(byte[] workbook, ReadingOptions options) {
        try (ReturnReading reading = new WorkbookFormat().open(ReturnSource.of("return.xlsx", workbook), options)) {
            return VALIDATOR.validate(reading);
        }
    }

    private static byte[] annotated(byte[] workbook, ValidationReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(ReturnSource.of("return.xlsx", workbook), report, Language.ITALIAN, out);
        return out.toByteArray();
    }
}
