package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.Reasons;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that were made to do harm, in a process that has no more than 256 MB. */
class HostileWorkbooksTest {
    @TempDir
    Path folder;

    /** Reads the file that it is given, and says what came of it. */
    static final class OneFile {
        public static void main(String[] args) {
            try {
                Workbooks.Read read = Workbooks.read(Files.readAllBytes(Path.of(args[0])));
                System.out.println("READ " + read.rows().size());
            } catch (it.apsis.statistical.UnusableReturnException e) {
                Reasons.IN_BOTH_LANGUAGES.accept(e);
                System.out.println("REFUSED " + e.getMessage());
            } catch (Throwable e) {
                System.out.println("FAILED " + e);
            }
        }
    }

    private String outcome(byte[] workbook) throws Exception {
        return outcome(Files.write(folder.resolve("hostile.xlsx"), workbook));
    }

    private String outcome(Path workbook) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        OneFile.class.getName(),
                        workbook.toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(said).as(Files.readString(folder.resolve("errors.txt"))).isNotBlank();
        return said.strip();
    }

    private static String classPath() throws URISyntaxException {
        Set<String> paths = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {
            OneFile.class,
            WorkbookFormat.class,
            it.apsis.statistical.ActivityRecord.class,
            org.assertj.core.api.Assertions.class
        }) {
            paths.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        for (String property : new String[] {"jdk.module.path", "java.class.path", "surefire.test.class.path"}) {
            String path = System.getProperty(property);
            if (path != null) {
                paths.add(path);
            }
        }
        return String.join(File.pathSeparator, paths);
    }

    private Path sheet(String begin, String middle, long times, String end) throws Exception {
        Path file = folder.resolve("big.xlsx");
        Map<String, byte[]> parts = Workbooks.parts(HandMade.plain().bytes());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().endsWith("sheet1.xml")) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = middle.repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < times; i++) {
                zip.write(bytes);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void aBombIsNotBlownUp() throws Exception {
        String text = " ".repeat(1000);
        assertThat(outcome(sheet("<worksheet><sheetData>", text, 100, "</sheetData></worksheet>")))
                .startsWith("REFUSED")
                .contains("times its size");
    }

    @Test
    void aTextWithoutEndIsNotGathered() throws Exception {
        assertThat(outcome(sheet(
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>",
                        "abcdefghij",
                        300,
                        "</t></is></c></row>" + "</sheetData></worksheet>")))
                .startsWith("REFUSED")
                .contains("characters");
    }

    @Test
    void nothingOutsideIsFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "reporting_year");
        String type = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] workbook = HandMade.plain()
                .part(
                        "xl/worksheets/sheet1.xml",
                        type + HandMade.sheetXml("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>"))
                .bytes();
        assertThat(outcome(workbook)).startsWith("REFUSED").contains("entities").doesNotContain("reporting_year");
    }

    @Test
    void entitiesAreNotExpanded() throws Exception {
        StringBuilder type = new StringBuilder("<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name <= 'j'; name++) {
            char before = (char) (name - 1);
            type.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + before + ";").repeat(10))
                    .append("\">");
        }
        byte[] workbook = HandMade.plain()
                .sharedStrings("")
                .part("xl/sharedStrings.xml", type + "]><sst><si><t>&j;</t></si></sst>")
                .bytes();
        assertThat(outcome(workbook)).startsWith("REFUSED").contains("entities");
    }

    @Test
    void sharedTextsAreCounted() throws Exception {
        byte[] many = HandMade.plain()
                .sharedStrings("<si><t/></si>".repeat(2_000_001))
                .bytes();
        assertThat(outcome(many)).startsWith("REFUSED").contains("shared strings");
    }

    @Test
    void deepElementsAreRefusedOrPassedOver() throws Exception {
        byte[] deep = HandMade.plain()
                .before("<a>".repeat(200_000) + "</a>".repeat(200_000))
                .bytes();
        assertThat(outcome(deep)).matches("(READ 1|REFUSED .*)");
    }

    @Test
    void aMillionFormattedBlankRowsCostNextToNothing() throws Exception {
        Path file = folder.resolve("blank.xlsx");
        Map<String, byte[]> parts = Workbooks.parts(HandMade.plain().bytes());
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String head = sheet.substring(0, sheet.indexOf("</sheetData>"));
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (!part.getKey().endsWith("sheet1.xml")) {
                    zip.write(part.getValue());
                    continue;
                }
                zip.write(head.getBytes(StandardCharsets.UTF_8));
                for (int row = 3; row <= 1_048_576; row++) {
                    zip.write(("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row
                                    + "\" s=\"1\"/><c r=\"B" + row + "\" s=\"1\"/></row>")
                            .getBytes(StandardCharsets.US_ASCII));
                }
                zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            }
        }
        long before = System.nanoTime();
        assertThat(outcome(file)).isEqualTo("READ 1");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before)).isLessThan(30);
    }

    @Test
    void aDirectoryThatLiesIsFoundOut() throws Exception {
        byte[] workbook = HandMade.plain().bytes();
        byte[] outside = workbook.clone();
        outside[outside.length - 6] = (byte) 0xF0;
        outside[outside.length - 4] = (byte) 0x7F;
        assertThat(outcome(outside)).startsWith("REFUSED").contains("damaged");
        byte[] encrypted = workbook.clone();
        for (int i = 0; i < encrypted.length - 4; i++) {
            if (encrypted[i] == 'P' && encrypted[i + 1] == 'K' && encrypted[i + 2] == 1 && encrypted[i + 3] == 2) {
                encrypted[i + 8] |= 1;
            }
        }
        assertThat(outcome(encrypted)).startsWith("REFUSED").contains("encrypted");
    }
}
