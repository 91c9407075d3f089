package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import it.apsis.text.CsvTable;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made campaign with all that can happen in one, and what must come of it. */
class ConsolidateCommandTest {
    private static final String HEADER = "reporting_year,donor,agency,institution,nature_of_submission,recipient,"
            + "channel_name,channel_code,bi_multi,flow_type,finance_type,aid_type,title,purpose,description,currency,"
            + "commitment,disbursement,commitment_date,sdg_focus\n";
    private static final String ON_TIME = "2021-02-10T10:00:00+01:00";
    private static final String LATER = "2021-02-20T10:00:00+01:00";
    private static final String LATEST = "2021-02-25T10:00:00+01:00";
    private static final String LATE = "2021-03-05T10:00:00+01:00";

    @TempDir
    private Path base;

    private Path folder = Path.of("");
    private Path out = Path.of("");
    private final List<String> table = new ArrayList<>();

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectory(base.resolve("in"));
        out = base.resolve("out");
        table.add("file,entity,received");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void row(String file, String entity, String received) {
        table.add(file + "," + entity + "," + received);
    }

    private static String activity(String institution, String title, String commitment, String disbursement) {
        return "2020,6,8," + institution + ",1,269,ONG Prova,22000,1,10,110,C01," + title + ",31120,Pozzi e orti,918,"
                + commitment + "," + disbursement + ",15-05-2020,6\n";
    }

    private static String nil(String entity) {
        return "{\"nilReturn\": {\"entity\": \"" + entity
                + "\", \"year\": 2020, \"contact\": \"Ufficio\", \"date\": \"2021-02-10\"}}";
    }

    private Run consolidate(String... more) throws IOException {
        Files.write(folder.resolve("submissions.csv"), table, StandardCharsets.UTF_8);
        List<String> call = new ArrayList<>(
                List.of("consolidate", folder.toString(), "--year", "2020", "--out", out.toString(), "--lang", "en"));
        call.addAll(List.of(more));
        return Run.of(call.toArray(String[]::new));
    }

    private CsvTable read(String name) throws IOException {
        try (Reader text = Files.newBufferedReader(out.resolve(name), StandardCharsets.UTF_8)) {
            return CsvTable.read(text, name);
        }
    }

    private Map<String, String> column(String name, String key, String column) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (CsvTable.Row row : read(name).rows()) {
            values.put(row.get(key), row.get(column));
        }
        return values;
    }

    private List<String> titles(String name) throws IOException {
        return read(name).rows().stream().map(row -> row.get("title")).toList();
    }

    @Test
    void theLastOneInTimeIsIncludedAndTheLastLateOneIsApart() throws IOException {
        file("a1.csv", HEADER + activity("Comune di Torino", "first", "10.00", "5.00"));
        file("a2.csv", HEADER + activity("Comune di Torino", "second", "11.00", "6.00"));
        file("a3.csv", HEADER + activity("Comune di Torino", "late", "12.00", "7.00"));
        file("a4.csv", HEADER + activity("Comune di Torino", "later still", "13.00", "8.00"));
        row("a4.csv", "001272", "2021-03-06T10:00:00+01:00");
        row("a1.csv", "001272", ON_TIME);
        row("a3.csv", "001272", LATE);
        row("a2.csv", "001272", LATER);

        Run run = consolidate();

        assertThat(run.status()).as(run.err() + run.out()).isZero();
        assertThat(titles("crs.csv")).containsExactly("second");
        assertThat(titles("crs-late.csv")).containsExactly("later still");
        assertThat(column("register.csv", "file", "includable"))
                .containsExactly(
                        entry("a1.csv", "false"),
                        entry("a2.csv", "true"),
                        entry("a3.csv", "false"),
                        entry("a4.csv", "false"));
        assertThat(column("register.csv", "file", "current")).containsEntry("a4.csv", "true");
        assertThat(column("register.csv", "file", "timing")).containsEntry("a3.csv", "LATE");
        assertThat(column("register.csv", "file", "inclusion")).containsEntry("a3.csv", "NOT_ENSURED");
    }

    @Test
    void theSameBytesAgainDisplaceNothing() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "first", "10.00", "5.00"));
        file("b.csv", HEADER + activity("Comune di Torino", "second", "11.00", "6.00"));
        file("c.csv", HEADER + activity("Comune di Torino", "first", "10.00", "5.00"));
        file("other.csv", HEADER + activity("Comune di Torino", "first", "10.00", "5.00"));
        row("a.csv", "001272", ON_TIME);
        row("b.csv", "001272", LATER);
        row("c.csv", "001272", LATEST);
        row("other.csv", "015146", LATEST);

        consolidate();

        assertThat(column("register.csv", "file", "duplicate_of"))
                .containsEntry("c.csv", "a.csv")
                .containsEntry("other.csv", "");
        assertThat(column("register.csv", "file", "current"))
                .containsEntry("b.csv", "true")
                .containsEntry("c.csv", "false");
        assertThat(titles("crs.csv")).containsExactlyInAnyOrder("second", "first");
        assertThat(column("register.csv", "file", "infos")).containsEntry("c.csv", "1");
    }

    @Test
    void aNilReturnAndActivitiesReplaceEachOtherAndItIsSaid() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "first", "10.00", "5.00"));
        file("a-nil.json", nil("001272"));
        file("b-nil.json", nil("015146"));
        file("b.csv", HEADER + activity("Comune di Milano", "after all", "20.00", "5.00"));
        row("a.csv", "001272", ON_TIME);
        row("a-nil.json", "001272", LATER);
        row("b-nil.json", "015146", ON_TIME);
        row("b.csv", "015146", LATER);

        Run run = consolidate();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(titles("crs.csv")).containsExactly("after all");
        assertThat(column("register.csv", "file", "content")).containsEntry("a-nil.json", "nil");
        assertThat(column("register.csv", "file", "warnings")).containsEntry("a-nil.json", "1");
        Map<String, long[]> coverage = coverage();
        assertThat(coverage.get("answered")).containsExactly(2);
        assertThat(coverage.get("positive")).containsExactly(1);
        assertThat(coverage.get("nil")).containsExactly(1);
        assertThat(coverage.get("invited")[0]).isGreaterThan(7_900);
    }

    private Map<String, long[]> coverage() throws IOException {
        CsvTable read = read("coverage.csv");
        assertThat(read.columns()).containsExactly("kind", "region", "invited", "answered", "positive", "nil");
        Map<String, long[]> sums = new TreeMap<>();
        for (String column : List.of("invited", "answered", "positive", "nil")) {
            sums.put(column, new long[] {
                read.rows().stream()
                        .mapToLong(row -> Long.parseLong(row.get(column)))
                        .sum()
            });
        }
        return sums;
    }

    @Test
    void unusableFilesAreRegisteredWithTheReasonAndDisplaceNothing() throws IOException {
        file("good.csv", HEADER + activity("Comune di Torino", "kept", "10.00", "5.00"));
        file("letter.csv", "Gentile Sindaco,\nin allegato...\n");
        file("empty.csv", "");
        Files.write(folder.resolve("zeros.csv"), new byte[2_000]);
        file("cut.json", "{\"activities\": [");
        Files.createDirectory(folder.resolve("sub.csv"));
        row("good.csv", "001272", ON_TIME);
        row("letter.csv", "001272", LATER);
        row("empty.csv", "001272", LATER);
        row("zeros.csv", "001272", LATER);
        row("cut.json", "001272", LATER);
        row("sub.csv", "001272", LATER);
        row("nowhere.csv", "001272", LATER);
        row("", "001272", LATER);

        Run run = consolidate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(titles("crs.csv")).containsExactly("kept");
        Map<String, String> reasons = column("register.csv", "file", "reason");
        assertThat(reasons).hasSize(8).containsEntry("good.csv", "");
        reasons.remove("good.csv");
        assertThat(reasons.values()).noneMatch(String::isBlank);
        assertThat(column("register.csv", "file", "content").values())
                .filteredOn(content -> content.equals("unusable"))
                .hasSize(7);
        assertThat(column("register.csv", "file", "current")).containsEntry("good.csv", "true");
        assertThat(column("register.csv", "file", "errors")).containsEntry("letter.csv", "1");
    }

    @Test
    void pathsThatLeaveTheFolderAreRefused() throws IOException {
        Path secret = Files.writeString(
                base.resolve("secret.csv"), HEADER + activity("Comune di Torino", "secret", "10.00", "5.00"));
        file("in.csv", HEADER + activity("Comune di Torino", "in", "10.00", "5.00"));
        Files.createSymbolicLink(folder.resolve("link.csv"), secret);
        Files.createSymbolicLink(folder.resolve("up"), base);
        row("../secret.csv", "001272", LATER);
        row(secret.toString(), "001272", LATER);
        row("link.csv", "001272", LATER);
        row("up/secret.csv", "001272", LATER);
        row("x/../../secret.csv", "001272", LATER);
        row("./in.csv", "001272", ON_TIME);

        Run run = consolidate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(titles("crs.csv")).containsExactly("in");
        assertThat(column("register.csv", "file", "reason").values())
                .filteredOn("the file lies outside the folder"::equals)
                .hasSize(5);
        assertThat(Files.readString(out.resolve("report.html"))).doesNotContain(">secret<");
    }

    @Test
    void aFileNamedForTwoBodiesIsThatOfNone() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "whose", "10.00", "5.00"));
        file("same.csv", HEADER + activity("Comune di Torino", "twice the same", "10.00", "5.00"));
        row("a.csv", "001272", ON_TIME);
        row("./a.csv", "015146", LATER);
        row("same.csv", "001272", ON_TIME);
        row("same.csv", "001272", LATER);

        Run run = consolidate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(column("register.csv", "file", "reason"))
                .containsEntry("a.csv", "the file is named for two bodies")
                .containsEntry("./a.csv", "the file is named for two bodies");
        assertThat(titles("crs.csv")).containsExactly("twice the same");
    }

    @Test
    void equalInstantsAreInTheOrderOfTheTable() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "above", "10.00", "5.00"));
        file("b.csv", HEADER + activity("Comune di Torino", "below", "10.00", "5.00"));
        row("b.csv", "001272", ON_TIME);
        row("a.csv", "001272", ON_TIME);

        consolidate();

        assertThat(titles("crs.csv")).containsExactly("above");
    }

    @Test
    void oddRowsOfTheTableAreKeptAndTold() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "a", "10.00", "5.00"));
        file("b.csv", HEADER + activity("Comune di Milano", "b", "10.00", "5.00"));
        file("stray.csv", "x");
        table.set(0, "File,Entity,Received,note");
        table.add("a.csv,001272," + ON_TIME + ",fine,too much");
        table.add("b.csv,015146,10/02/2021,no time");
        table.add("c.csv");

        Run run = consolidate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Line 2", "Line 4", "stray.csv", "note");
        assertThat(column("register.csv", "file", "reason").get("b.csv")).contains("10/02/2021");
        assertThat(column("register.csv", "file", "timing")).containsEntry("b.csv", "NOT_RECEIVED");
        assertThat(titles("crs.csv")).containsExactly("a");
        assertThat(Files.readString(folder.resolve("stray.csv"))).isEqualTo("x");
    }

    @Test
    void oneHeaderForReturnsOfAllLayoutsAndSumsAreExact() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "=1+1", "0.1", "0.05"));
        file("b.csv", (HEADER + activity("", "plain", "0.2", "0.15")).replace("sdg_focus", "keywords"));
        file(
                "c.json",
                "{\"edition\": \"2020\", \"entity\": \"058091\", \"activities\": [{\"reporting_year\": \"2020\", "
                        + "\"commitment\": \"0.30\", \"disbursement\": \"0.01\", \"title\": \"json\"}]}");
        row("a.csv", "001272", ON_TIME);
        row("b.csv", "015146", ON_TIME);
        row("c.json", "058091", ON_TIME);

        Run run = consolidate();

        CsvTable crs = read("crs.csv");
        assertThat(crs.columns()).contains("institution", "sdg_focus", "keywords", "agencyname");
        assertThat(crs.rows()).hasSize(3);
        assertThat(titles("crs.csv")).contains("'=1+1");
        assertThat(column("crs.csv", "title", "institution")).containsEntry("plain", "Comune di Milano");
        assertThat(sum(crs, "commitment")).isEqualByComparingTo("0.6");
        assertThat(sum(crs, "disbursement")).isEqualByComparingTo("0.21");
        assertThat(run.out()).contains("sums agree").doesNotContain("DO NOT");
        assertThat(Files.readString(out.resolve("report.html"))).contains("The sums agree");
    }

    private static BigDecimal sum(CsvTable table, String column) {
        return table.rows().stream()
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void formulasInTheTableStayText() throws IOException {
        row("=cmd|calc.csv", "@SUM(A1)", ON_TIME);

        consolidate();

        CsvTable.Row row = read("register.csv").rows().get(0);
        assertThat(row.get("file")).isEqualTo("'=cmd|calc.csv");
        assertThat(row.get("entity")).isEqualTo("'@SUM(A1)");
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException {
        for (int i = 0; i < 20; i++) {
            file("r" + i + ".csv", HEADER + activity("Comune di Torino", "t" + i, "10.00", "5.00"));
            row("r" + i + ".csv", "0012" + (50 + i), ON_TIME);
        }
        consolidate();
        Map<String, String> first = contents();

        consolidate();

        assertThat(contents()).isEqualTo(first);
        assertThat(first.keySet())
                .containsExactly(
                        "coverage.csv",
                        "crs-late.csv",
                        "crs.csv",
                        "crs.xlsx",
                        "datapackage.json",
                        "draft-report.html",
                        "draft-report.md",
                        "register.csv",
                        "register.schema.json",
                        "register.xlsx",
                        "report.html");
    }

    @Test
    void theWorkbooksForReadingHoldWhatTheOtherFilesHold() throws IOException {
        file("a.csv", HEADER + activity("", "Pozzi in Kenya", "10.00", "5.00"));
        row("a.csv", "001272", ON_TIME);
        consolidate();

        Path keys = base.resolve("keys.csv");
        Run.of("convert", out.resolve("crs.xlsx").toString(), "--to", "keys", "--out", keys.toString());
        assertThat(keys).content().contains("Pozzi in Kenya", "Comune di Torino", "31120", ",10,5,");

        Path other = base.resolve("other");
        Run.of("consolidate", folder.toString(), "--year", "2020", "--out", other.toString(), "--no-workbooks");
        assertThat(other.resolve("crs.csv")).hasSameBinaryContentAs(out.resolve("crs.csv"));
        assertThat(other.resolve("crs.xlsx")).doesNotExist();
        assertThat(other.resolve("register.xlsx")).doesNotExist();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void anExtensionAndAPolicyDecide() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "a", "10.00", "5.00"));
        row("a.csv", "001272", "2021-03-01T10:00:00+01:00");

        consolidate();
        assertThat(titles("crs.csv")).isEmpty();
        consolidate("--policy", "roll-forward");
        assertThat(titles("crs.csv")).containsExactly("a");
        consolidate("--extended-to", "2021-03-31");
        assertThat(column("register.csv", "file", "timing")).containsEntry("a.csv", "WITHIN_EXTENSION");
        consolidate("--deadline", "2021-03-01");
        assertThat(column("register.csv", "file", "timing")).containsEntry("a.csv", "ON_TIME");
    }

    @Test
    void bodiesThatAreNotInvitedAreFound() throws IOException {
        file("a.csv", HEADER + activity("Provincia di Biella", "a", "10.00", "5.00"));
        row("a.csv", "12345678901", "2020-11-01T10:00:00+01:00");

        Run run = consolidate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("report.html"))).contains("before the end of 2020", "check digit");
    }

    @Test
    void wrongCallsEndWithTwoAndOneLine() throws IOException {
        Run noTable = Run.of("consolidate", folder.toString(), "--year", "2020", "--out", out.toString());
        Run noFolder = Run.of("consolidate", base.resolve("no").toString(), "--year", "2020", "--out", out.toString());
        Run noDeadline = Run.of("consolidate", folder.toString(), "--year", "2016", "--out", out.toString());
        table.set(0, "file,body,received");
        Run noColumn = consolidate();
        table.set(0, "file,entity,received");
        file("x.csv", "x");
        row("x.csv", "001272", ON_TIME);
        Run sameFolder = consolidate("--out", folder.toString());

        assertThat(List.of(noTable, noFolder, noDeadline, noColumn, sameFolder)).allSatisfy(run -> {
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.out()).isEmpty();
        });
    }

    @Test
    void returnsAreNeverWrittenOver() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "a", "10.00", "5.00"));
        Files.createDirectory(folder.resolve("out"));
        Path inside = Files.writeString(folder.resolve("out").resolve("crs.csv"), HEADER);
        row("out/crs.csv", "001272", ON_TIME);
        out = folder.resolve("out");

        Run run = consolidate();

        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.readString(inside)).isEqualTo(HEADER);
    }

    @Test
    void whoPublishesTheFilesIsWrittenBesideThem() throws IOException {
        file("a.csv", HEADER + activity("Comune di Torino", "t", "10.00", "5.00"));
        row("a.csv", "001272", ON_TIME);
        Path by = folder.resolveSibling("publication.properties");
        Files.writeString(by, """
                address=https://dati.example.org/aps/
                publisher=Un'associazione
                publisher_code=prova
                contact=Ufficio dati
                email=dati@example.org
                licence=CC_BY_4_0
                modified=2021-03-31
                """);
        consolidate("--publication", by.toString());
        assertThat(contents().get("dcat.jsonld"))
                .contains("https://dati.example.org/aps/crs.csv", "prova:apsis-campaign-2020", "2020-12-31");
        assertThat(contents().get("dcat.jsonld") + contents().get("datapackage.json"))
                .as("the register, in which people write, is no open data")
                .contains("crs-late.csv", "coverage.csv")
                .doesNotContain("register", "reason", "\"file\"");
        assertThat(contents().get("register.schema.json")).contains("\"file\"", "\"reason\"");

        Files.writeString(by, "address=https://dati.example.org/aps/");
        assertThat(consolidate("--publication", by.toString()).status()).isEqualTo(2);
    }
}
