package it.apsis.export.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.apsis.campaign.Campaigns;
import it.apsis.deadline.Deadline;
import it.apsis.export.Reasons;
import it.apsis.export.ReturnFormats;
import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Provenance;
import it.apsis.finding.Severity;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.register.RegisteredSubmission;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A campaign from a folder, with a checker that counts and finds one error in each activity called bad. */
class ConsolidationTest {
    private static final String HEADER = "reporting_year,institution,recipient,title,purpose,commitment,disbursement\n";
    private static final Deadline DEADLINE = Deadline.of(LocalDate.of(2021, 2, 28));

    @TempDir
    private Path base;

    private Path folder = Path.of("");
    private Path out = Path.of("");
    private final List<String> table = new ArrayList<>(List.of("file,entity,received"));

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectory(base.resolve("in"));
        out = base.resolve("out");
    }

    /** Counts, and nothing else. */
    private static final class Counting implements ReturnChecker.Check {
        private final ReturnHead head;
        private Totals totals = Totals.ZERO;
        private long errors;

        Counting(ReturnHead head) {
            this.head = head;
        }

        @Override
        public void accept(ReturnRow row) {
            if (row instanceof ActivityRow activity) {
                ActivityRecord record = activity.activity();
                totals = totals.plus(new Totals(amount(record.commitment()), amount(record.disbursement())));
                if ("broken rule".equals(record.title())) {
                    throw new IllegalStateException("a rule of somebody else");
                }
                errors += "bad".equals(record.title()) ? 1 : 0;
            }
        }

        private static BigDecimal amount(@Nullable Amount amount) {
            return amount == null ? BigDecimal.ZERO : amount.thousandEuro();
        }

        @Override
        public ValidationReport finish(ReturnTail tail) {
            return new ValidationReport(
                    new Provenance("1", "1", "1", null),
                    "2020",
                    new SourceDescription(head.file(), null, head.layout(), tail.rows(), 0, tail.sha256()),
                    totals,
                    Map.of(Severity.ERROR, errors),
                    errors == 0 ? Map.of() : Map.of("recipient_not_eligible", errors),
                    false,
                    List.<Finding>of(),
                    List.of(),
                    MessageRenderer.of(StatisticalSurvey.rules(), key -> null));
        }
    }

    private static Consolidation consolidation() {
        return Consolidation.of(2020, DEADLINE, ReferenceData.bundled(), Counting::new);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void row(String file, String entity, String received) {
        table.add(file + "," + entity + "," + received);
    }

    private Consolidated run() throws IOException {
        return run(consolidation());
    }

    private Consolidated run(Consolidation consolidation) throws IOException {
        Files.write(folder.resolve("submissions.csv"), table, StandardCharsets.UTF_8);
        return consolidation.run(folder, out);
    }

    private static String activity(String title, String commitment, String disbursement) {
        return "2020,Comune di Torino,269," + title + ",31120:40|12220:60," + commitment + "," + disbursement + "\n";
    }

    private void makeCampaign() throws IOException {
        file("a.csv", HEADER + activity("first", "10.1", "5") + activity("bad", "2", "1"));
        file("a2.csv", HEADER + activity("second", "11.25", "5"));
        file("late.csv", HEADER + activity("late", "7", "7"));
        file("nil.json", "{\"nilReturn\": {\"entity\": \"015146\", \"year\": 2020}}");
        file("letter.csv", "Gentile Sindaco\n");
        file("rule.csv", HEADER + activity("broken rule", "1", "1"));
        file("stray.csv", "?");
        row("a.csv", "001272", "2021-02-01T10:00:00Z");
        row("a.csv", "001272", "2021-02-02T10:00:00Z");
        row("a2.csv", "001272", "2021-02-03T10:00:00Z");
        row("late.csv", "001272", "2021-03-03T10:00:00Z");
        row("nil.json", "015146", "2020-12-03T10:00:00Z");
        row("letter.csv", "015146", "2021-02-03T10:00:00Z");
        row("rule.csv", "058091", "2021-02-03T10:00:00Z");
        row("../x.csv", "nobody", "2021-02-03T10:00:00Z");
    }

    @Test
    void everySubmissionIsRegisteredAndNothingIsLost() throws IOException {
        makeCampaign();

        Consolidated consolidated = run();

        assertThat(consolidated.state().submissions()).hasSize(8);
        assertThat(consolidated.isExact()).isTrue();
        assertThat(consolidated.isAcceptable()).isFalse();
        assertThat(consolidated.proofs()).extracting(Proof::returns).containsExactly(2, 1);
        assertThat(consolidated.proofs().get(0).readBack().commitment()).isEqualByComparingTo("11.25");
        assertThat(consolidated.proofs().get(1).written().disbursement()).isEqualByComparingTo("7");
        assertThat(consolidated.unnamed()).containsExactly("stray.csv");
        // Two errors in a return that was sent twice, and three files that cannot be used.
        assertThat(consolidated.errors()).isEqualTo(5);
        assertThat(consolidated.figures().total().activities()).isEqualTo(1);
        assertThat(consolidated.figures().late().sum().activities()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | reading or checking it failed through an error of the program, which is to be told to those who"
                        + " look after it (a rule of somebody else)",
                "ITALIAN | la lettura o il controllo non sono riusciti per un errore del programma, da segnalare a chi lo"
                        + " gestisce (a rule of somebody else)"
            })
    void aRuleThatFailsSpoilsItsFileAlone(Language language, String reason) throws IOException {
        makeCampaign();

        Optional<RegisteredSubmission> failed =
                run(consolidation().withLanguage(language)).state().submissions().stream()
                        .filter(one -> one.submission().file().equals("rule.csv"))
                        .findFirst();

        assertThat(failed.orElseThrow().submission().reason()).isEqualTo(reason);
    }

    @Test
    void whatAProgramSaysOfItselfIsOneLineOfBoundedLength() throws IOException {
        file("a.csv", HEADER + activity("first", "10", "5"));
        row("a.csv", "001272", "2021-02-01T10:00:00Z");

        assertThat(reasonWhere(new IllegalStateException("two\nlines"))).endsWith("(two lines)");
        assertThat(reasonWhere(new IllegalStateException("x".repeat(1_000)))).endsWith("(" + "x".repeat(300) + "…)");
        assertThat(reasonWhere(new UnsupportedOperationException()))
                .startsWith("reading or checking it failed")
                .endsWith("(UnsupportedOperationException)");
    }

    private @Nullable String reasonWhere(RuntimeException failure) throws IOException {
        Consolidation failing = Consolidation.of(2020, DEADLINE, ReferenceData.bundled(), head -> {
            throw failure;
        });
        return run(failing).state().submissions().get(0).submission().reason();
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatAProgrammerGetsWrongIsRefusedAtOnce() {
        ReferenceData reference = ReferenceData.bundled();
        assertThatNullPointerException()
                .isThrownBy(() -> Consolidation.of(2020, null, reference, Counting::new))
                .withMessage("deadline");
        assertThatNullPointerException()
                .isThrownBy(() -> Consolidation.of(2020, DEADLINE, null, Counting::new))
                .withMessage("reference");
        assertThatNullPointerException()
                .isThrownBy(() -> Consolidation.of(2020, DEADLINE, reference, null))
                .withMessage("checker");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consolidation.of(1900, DEADLINE, reference, Counting::new))
                .withMessageContaining("1900");
        for (int threads : new int[] {0, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> consolidation().withThreads(threads))
                    .withMessageContaining(String.valueOf(threads));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportIsWrittenInBothLanguages(Language language) throws IOException {
        makeCampaign();
        table.add("short");
        table.add("x.csv,001272,when?,more");

        run(consolidation().withLanguage(language));
        String page = Files.readString(out.resolve("report.html"));

        assertThat(page)
                .contains("lang=\"" + language.tag() + "\"", "recipient_not_eligible", "stray.csv", "<svg")
                .contains(language == Language.ITALIAN ? "Le somme coincidono" : "The sums agree")
                .contains(language == Language.ITALIAN ? "duplicato di: a.csv" : "duplicate of: a.csv");
    }

    @Test
    void anItalianCampaignSaysInItalianWhyAFileCannotBeUsed() throws IOException {
        file("vuoto.csv", "");
        file("bianco.csv", "\n\n");
        file("virgolette.csv", HEADER + "2020,\"Comune di Torino,269\n");
        file("lettera.csv", "Gentile Sindaco,\nin allegato...\n");
        file("elenco.json", "{\"activities\": 7}");
        file("tronco.json", "{\"edition\": \"2020\", \"activities\": [");
        file("rotto.xlsx", "PK\u0003\u0004...");
        for (String name : List.of(
                "vuoto.csv",
                "bianco.csv",
                "virgolette.csv",
                "lettera.csv",
                "elenco.json",
                "tronco.json",
                "rotto.xlsx")) {
            row(name, "001272", "2021-02-01T10:00:00Z");
        }

        run(consolidation().withLanguage(Language.ITALIAN));

        assertThat(register())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "vuoto.csv",
                        "il file è vuoto",
                        "bianco.csv",
                        "Il file è vuoto: non c'è nemmeno la riga di intestazione",
                        "virgolette.csv",
                        "Le virgolette aperte alla riga 2 del file (riga 2 del foglio, cella B2) non sono mai chiuse:"
                                + " chiuderle dove finisce la cella, e raddoppiare quelle che fanno parte del testo",
                        "lettera.csv",
                        "Nelle prime 30 righe non c'è un'intestazione: almeno cinque titoli di colonna, e almeno la"
                                + " metà, devono essere quelli di un tracciato noto (keys, national-2014, labels-it,"
                                + " labels-en); nessuno è stato riconosciuto: usare come titoli le chiavi dei campi, o"
                                + " indicare il tracciato usato",
                        "elenco.json",
                        "Il campo «activities» è un numero: serve un elenco di attività (riga 1, colonna 16)",
                        "tronco.json",
                        "Il file non è in un formato JSON leggibile (riga 1, colonna 36): si interrompe prima della"
                                + " fine. Correggerlo, o esportarlo di nuovo",
                        "rotto.xlsx",
                        "La cartella di lavoro è danneggiata (si interrompe prima della fine): aprirla con un foglio di"
                                + " calcolo, salvarla di nuovo come .xlsx e inviare quel file"));
        assertThat(Files.readString(out.resolve("report.html"))).contains("serve un elenco di attività");
    }

    /** Why the files of the register cannot be used. */
    private Map<String, String> register() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out.resolve("register.csv"))) {
            rows.forEach(row -> reasons.put(row.getField("file"), row.getField("reason")));
        }
        return reasons;
    }

    @Test
    void threadsChangeNothing() throws IOException {
        makeCampaign();
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());

        run();
        String one = Files.readString(out.resolve("report.html"));
        run(consolidation().withThreads(8).withProgress((done, all) -> told.add(done)));

        assertThat(Files.readString(out.resolve("report.html"))).isEqualTo(one);
        assertThat(told).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aFileThatChangesWhileItIsReadShowsInTheProof() throws IOException {
        file("a.csv", HEADER + activity("first", "10", "5"));
        row("a.csv", "001272", "2021-02-01T10:00:00Z");
        Path file = folder.resolve("a.csv");
        Consolidation meddled = consolidation().withProgress((done, all) -> {
            try {
                Files.writeString(file, "gone");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        Consolidated consolidated = run(meddled);

        assertThat(consolidated.isExact()).isFalse();
        assertThat(consolidated.isAcceptable()).isFalse();
        assertThat(Files.readString(out.resolve("report.html"))).contains("The sums do not agree");
    }

    @Test
    void withoutFormatsNothingCanBeRead() throws IOException {
        file("a.csv", HEADER + activity("first", "10", "5"));
        row("a.csv", "001272", "2021-02-01T10:00:00Z");

        Consolidated consolidated = run(consolidation().withFormats(ReturnFormats.of(List.of())));

        assertThat(consolidated.state().submissions().get(0).submission().reason())
                .contains("neither text nor a workbook");
    }

    @Test
    void aYearWithoutCampaignInvitesNobody() throws IOException {
        file(
                "a.csv",
                HEADER.replace("2020", "2016") + activity("first", "10", "5").replace("2020,", "2016,"));
        row("a.csv", "001272", "2017-02-01T10:00:00Z");
        ReferenceData reference = ReferenceData.bundled().withCampaigns(Campaigns.bundled());
        Deadline deadline = Deadline.of(LocalDate.of(2017, 2, 28)).extendedTo(LocalDate.of(2017, 3, 31));

        Consolidated consolidated = run(Consolidation.of(2016, deadline, reference, Counting::new));

        assertThat(consolidated.coverage().invited()).isZero();
        assertThat(consolidated.coverage().answered()).isEqualTo(1);
        assertThat(Files.readString(out.resolve("report.html"))).contains("Extended, as published, to");
    }

    @Test
    void anEmptyTableIsAnEmptyCampaign() throws IOException {
        Consolidated consolidated = run();

        assertThat(consolidated.isAcceptable()).isTrue();
        assertThat(Files.readString(out.resolve("crs.csv")).lines()).hasSize(1);
    }

    @Test
    void tablesAreReadAsSpreadsheetsWriteThem() throws IOException {
        file("perché.csv", HEADER + activity("first", "10", "5"));
        String semicolons = "\uFEFFENTITY;file;Received\r\n001272;perché.csv;2021-02-01T10:00:00+01:00\r\n\r\n;;\r\n";
        Files.writeString(folder.resolve("submissions.csv"), semicolons);
        assertThat(consolidation().run(folder, out).state().includable()).hasSize(1);

        Files.write(folder.resolve("submissions.csv"), semicolons.substring(1).getBytes("windows-1252"));
        Consolidated old = consolidation().run(folder, out);

        assertThat(old.state().includable()).hasSize(1);
        assertThat(old.problems()).extracting(TableProblem::code).containsExactly("encoding");
    }

    @Test
    void tablesThatAreNoneAreRefused() throws IOException {
        for (String text : List.of("", "file,entity\n", "file;entity;time\n")) {
            Files.writeString(folder.resolve("submissions.csv"), text);
            assertThatThrownBy(() -> consolidation().run(folder, out))
                    .satisfies(Reasons.IN_BOTH_LANGUAGES)
                    .hasMessageContaining("file,entity,received");
        }
    }

    @Test
    void theTableItselfCannotLieElsewhere() throws IOException {
        Path secret = Files.writeString(base.resolve("secret.csv"), "file,entity,received\n");
        Files.createSymbolicLink(folder.resolve("submissions.csv"), secret);

        assertThatThrownBy(() -> consolidation().run(folder, out)).satisfies(Reasons.IN_BOTH_LANGUAGES);
    }

    @Test
    void wordsAreTheSameInBothLanguages() {
        assertThat(TableProblem.WORDS.keys(Language.ITALIAN)).isEqualTo(TableProblem.WORDS.keys(Language.ENGLISH));
    }
}
