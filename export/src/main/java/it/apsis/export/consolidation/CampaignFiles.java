package it.apsis.export.consolidation;

import it.apsis.deadline.Deadline;
import it.apsis.export.dcat.DcatMetadata;
import it.apsis.export.dcat.Publication;
import it.apsis.export.national.DraftReport;
import it.apsis.export.register.RegisterCsv;
import it.apsis.export.register.RegisterWorkbook;
import it.apsis.export.table.DataPackage;
import it.apsis.reference.ReferenceData;
import it.apsis.register.SubmissionCheck;
import it.apsis.text.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what is told of a campaign beside its activities: register, coverage, reports, and what the tables hold. */
final class CampaignFiles {
    private final Path folder;
    private final ReferenceData reference;
    private final ConsolidationSettings settings;

    CampaignFiles(Path folder, ReferenceData reference, ConsolidationSettings settings) {
        this.folder = folder;
        this.reference = reference;
        this.settings = settings;
    }

    /** What writes a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void file(String name, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16)) {
            content.write(out);
        }
    }

    void write(Consolidated consolidated, Answers answers, SubmissionCheck submissions, Deadline deadline)
            throws IOException {
        register(consolidated, submissions);
        tables(consolidated.state().flowYear(), answers);
        Language language = settings.language();
        file(
                "report.html",
                out -> new ConsolidationReport(consolidated, answers, submissions, deadline, language).write(out));
        file("draft-report.html", out -> DraftReport.html(consolidated.figures(), language, out));
        file("draft-report.md", out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            DraftReport.markdown(consolidated.figures(), language, writer);
            writer.flush();
        });
    }

    private void register(Consolidated consolidated, SubmissionCheck submissions) throws IOException {
        file("register.csv", out -> RegisterCsv.write(consolidated.state(), reference.bodies(), submissions, out));
        file("register.schema.json", out -> RegisterCsv.registerSchema().write(settings.language(), out));
        file("coverage.csv", out -> RegisterCsv.write(consolidated.coverage(), reference.bodies(), out));
        if (settings.workbooks()) {
            file(
                    "register.xlsx",
                    out -> RegisterWorkbook.write(
                            consolidated.state(),
                            consolidated.coverage(),
                            reference.bodies(),
                            submissions,
                            settings.language(),
                            out));
        }
    }

    private void tables(int flowYear, Answers answers) throws IOException {
        DataPackage tables = NationalTables.of(flowYear, answers, reference.codeLists());
        file(DataPackage.FILE, out -> tables.write(settings.language(), out));
        Publication publication = settings.publication();
        if (publication != null) {
            file(
                    DcatMetadata.FILE,
                    out -> DcatMetadata.write(NationalTables.published(flowYear, tables), publication, out));
        }
    }
}
