package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.finding.Finding;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.SkippedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Assumptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Reads, judges and converts workbooks in tests. */
public final class Workbooks {
    // Not in the folder of a test, which is taken away while the office suite may still be tidying up.
    private static final Path LIBRE_OFFICE_PROFILE =
            Path.of("target", "libreoffice").toAbsolutePath();

    private Workbooks() {}

    /** All that was read of a return. */
    record Read(
            ReturnHead head,
            List<ActivityRow> rows,
            List<SkippedRow> skipped,
            ReturnTail tail,
            List<Finding> findings) {
        List<ActivityRecord> activities() {
            return rows.stream().map(ActivityRow::activity).toList();
        }

        List<String> codes() {
            return findings.stream().map(Finding::code).sorted().toList();
        }
    }

    static Read read(byte[] workbook) {
        return read(workbook, ReadingOptions.DEFAULT);
    }

    static Read read(byte[] workbook, ReadingOptions options) {
        assertThat(new WorkbookFormat().recognises(workbook)).isTrue();
        List<ActivityRow> rows = new ArrayList<>();
        List<SkippedRow> skipped = new ArrayList<>();
        try (ReturnReading reading = new WorkbookFormat().open(ReturnSource.of("odd.xlsx", workbook), options)) {
            List<Finding> findings = new ArrayList<>(reading.head().findings());
            for (ReturnRow row : reading) {
                if (row instanceof ActivityRow activity) {
                    rows.add(activity);
                    findings.addAll(activity.notes());
                } else if (row instanceof SkippedRow other) {
                    skipped.add(other);
                    findings.addAll(other.findings());
                }
            }
            findings.addAll(reading.tail().findings());
            return new Read(reading.head(), rows, skipped, reading.tail(), findings);
        }
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Judges each part by the schemas of the standard. */
    static void assertValid(byte[] workbook) {
        parts(workbook).forEach((name, bytes) -> {
            try {
                XmlObject document = parse(name, new ByteArrayInputStream(bytes));
                List<XmlError> errors = new ArrayList<>();
                if (document != null) {
                    document.validate(new XmlOptions().setErrorListener(errors));
                }
                // Every program keeps blanks at the ends of a text with xml:space, of which the schemas know nothing.
                errors.removeIf(error -> error.getMessage().contains("space@http://www.w3.org/XML/1998/namespace"));
                assertThat(errors).as(name).isEmpty();
            } catch (Exception e) {
                throw new AssertionError(name, e);
            }
        });
    }

    private static XmlObject parse(String name, ByteArrayInputStream in) throws Exception {
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
            return WorksheetDocument.Factory.parse(in);
        }
        if (name.equals("xl/workbook.xml")) {
            return WorkbookDocument.Factory.parse(in);
        }
        if (name.equals("xl/styles.xml")) {
            return StyleSheetDocument.Factory.parse(in);
        }
        return name.toLowerCase().contains("comments") && name.endsWith(".xml")
                ? CommentsDocument.Factory.parse(in)
                : null;
    }

    /** Opens a workbook in the other library, which never sees a file: it would rewrite it. */
    static XSSFWorkbook poi(byte[] workbook) {
        try {
            return new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(workbook)));
        } catch (Exception e) {
            throw new AssertionError("POI cannot open it", e);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Opens a workbook in LibreOffice and saves it, in a profile of its own; skips the test where there is none. */
    public static synchronized byte[] throughLibreOffice(byte[] workbook, Path folder, String format) throws Exception {
        Path program = List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(program != null, "LibreOffice is not installed: the workbook was not opened in it");
        Path in = Files.write(folder.resolve("in.xlsx"), workbook);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + LIBRE_OFFICE_PROFILE.toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        Path result =
                out.resolve("in." + (format.indexOf(':') < 0 ? format : format.substring(0, format.indexOf(':'))));
        assertThat(result).as(Files.readString(folder.resolve("log.txt"))).exists();
        return Files.readAllBytes(result);
    }
}
