package it.apsis.export.register;

import static it.apsis.export.register.Samples.builder;
import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.deadline.Timing;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import it.apsis.export.table.TableJudge;
import it.apsis.register.CampaignState;
import it.apsis.register.Content;
import it.apsis.register.Coverage;
import it.apsis.register.SubmissionRegister;
import it.apsis.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCsvTest {
    private static final BodyRegister BODIES = BodyRegister.bundled();

    private static CampaignState state() {
        return SubmissionRegister.of(List.of(
                        builder("001272", 1).file("a.csv").build(),
                        builder("001272", 2).file("again.csv").sha256("ab1").build(),
                        builder("090001", 3)
                                .named("104001")
                                .file("n.json")
                                .content(Content.NIL)
                                .activities(0)
                                .build(),
                        builder("no such", 4)
                                .file("x, y.csv")
                                .sha256(null)
                                .received(null)
                                .timing(Timing.NOT_RECEIVED)
                                .content(Content.UNUSABLE)
                                .reason("the file is \"missing\"")
                                .build()))
                .campaign(2020);
    }

    @Test
    void theRegisterIsARowForEachSubmission() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(state(), BODIES, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                file,entity,kind,name,received,timing,inclusion,current,includable,duplicate_of,content,activities,errors,warnings,infos,reason
                a.csv,001272,comune,Torino,2021-02-01T10:00:01Z,ON_TIME,ENSURED,true,true,,activities,1,1,2,3,
                again.csv,001272,comune,Torino,2021-02-01T10:00:02Z,ON_TIME,ENSURED,false,false,a.csv,activities,2,1,2,3,
                n.json,104001,comune,Aggius,2021-02-01T10:00:03Z,ON_TIME,ENSURED,true,true,,nil,0,1,2,3,
                "x, y.csv",no such,,,,NOT_RECEIVED,NONE,false,false,,unusable,4,1,2,3,"the file is ""missing""\"
                """);
    }

    @Test
    void theCoverageIsARowForEachKindAndRegione() throws IOException {
        Coverage coverage = Coverage.of(
                SubmissionRegister.of(List.of(
                                builder("201", 1).build(),
                                builder("unknown", 2).content(Content.NIL).build()))
                        .campaign(2020),
                Set.of(EntityKind.CITTA_METROPOLITANA),
                BODIES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(coverage, BODIES, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("kind,region,invited,answered,positive,nil\ncitta-metropolitana,Piemonte,1,1,1,0\n")
                .endsWith("citta-metropolitana,Sardegna,1,0,0,0\nother,,0,1,0,1\n");
    }

    @Test
    void registerAndCoverageAreAWorkbookInWords() throws Exception {
        CampaignState state = state();
        Coverage coverage = Coverage.of(state, Set.of(EntityKind.CITTA_METROPOLITANA), BODIES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterWorkbook.write(state, coverage, BODIES, null, Language.ITALIAN, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet register = workbook.getSheet("Registro");
            assertThat(texts(register, 3))
                    .startsWith(
                            "a.csv",
                            "001272",
                            "Comune",
                            "Torino",
                            "44228.4583449074",
                            "Nei termini",
                            "inclusa",
                            "Sì",
                            "Sì")
                    .contains("Attività");
            assertThat(texts(register, 6))
                    .contains("Senza data di ricezione", "Inutilizzabile", "the file is \"missing\"");
            XSSFSheet answered = workbook.getSheet("Copertura");
            assertThat(texts(answered, answered.getLastRowNum()))
                    .containsExactly("Totale", "", "14.0", "2.0", "1.0", "1.0");
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(cell -> cell.getCellType() == CellType.NUMERIC
                        ? Double.toString(cell.getNumericCellValue())
                        : cell.getStringCellValue())
                .toList();
    }

    @Test
    void theWordsOfBothLanguagesHaveTheSameKeys() {
        assertThat(RegisterTable.WORDS.keys(Language.ITALIAN)).isEqualTo(RegisterTable.WORDS.keys(Language.ENGLISH));
    }

    @Test
    void otherPeoplesReaderTakesRegisterAndCoverageByTheirSchemas(@TempDir Path folder) throws Exception {
        TableJudge judge = new TableJudge(folder);
        ByteArrayOutputStream register = new ByteArrayOutputStream();
        RegisterCsv.write(state(), BODIES, register);
        judge.add("register", RegisterCsv.registerSchema(), register.toByteArray());
        judge.add(
                "broken",
                RegisterCsv.registerSchema(),
                register.toString(StandardCharsets.UTF_8)
                        .replace("ON_TIME", "SOON")
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream coverage = new ByteArrayOutputStream();
        RegisterCsv.write(Coverage.of(state(), Set.of(EntityKind.COMUNE), BODIES), BODIES, coverage);
        judge.add("coverage", RegisterCsv.coverageSchema(), coverage.toByteArray());

        var verdicts = judge.verdicts();

        assertThat(verdicts.get("broken table")).startsWith("false");
        assertThat(verdicts).containsEntry("register table", "true").containsEntry("coverage table", "true");
    }
}
