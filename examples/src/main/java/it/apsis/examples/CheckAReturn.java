package it.apsis.examples;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnReading;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.nio.file.Path;

/** Reads a return and says, cell by cell, what has to be mended. */
public final class CheckAReturn {
    private CheckAReturn() {}

    /**
     * Runs the program.
     *
     * @param args the file to check
     */
    public static void main(String[] args) {
        SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());
        ReturnSource file = ReturnSource.of(Path.of(args[0]));
        try (ReturnReading reading = CsvReturnReader.open(file, ReadingOptions.DEFAULT)) {
            ValidationReport report = validator.validate(reading);
            System.out.println("Flow year " + report.edition() + ", activities: "
                    + report.source().rows() + ", errors: " + report.count(Severity.ERROR));
            for (Finding finding : report.findings()) {
                String cell = finding.place().address().orElse("the return");
                System.out.println(cell + ": " + report.message(finding, Language.ENGLISH));
            }
        }
    }
}
