package it.apsis.examples.cli;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnSource;
import it.apsis.export.workbook.AnnotatedWorkbook;
import it.apsis.export.workbook.WorkbookFormat;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Gives a return back with its findings in its cells: an office's own workbook as it was, any other file as a new one. */
final class Annotated {
    private Annotated() {}

    static void write(Path file, ReadingOptions options, ValidationReport report, Language language, OutputStream out)
            throws IOException {
        ReturnFormat format = ReturnFiles.format(file);
        ReturnSource source = ReturnSource.of(file);
        if (format instanceof WorkbookFormat) {
            AnnotatedWorkbook.write(source, report, language, out);
            return;
        }
        try (ReturnReading reading = format.open(source, options)) {
            AnnotatedWorkbook.write(reading, report, language, out);
        }
    }
}
