package it.apsis.examples.cli;

import it.apsis.entity.EntityId;
import it.apsis.export.workbook.Change;
import it.apsis.export.workbook.PracticeTemplate;
import it.apsis.export.workbook.WorkbookMigration;
import it.apsis.export.workbook.WorkbookTemplate;
import it.apsis.practice.PracticeCollection;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbook that a body fills in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the blank workbook of an edition, to be filled in.",
            "With --questionnaire practice, the workbook in which practice sheets are collected.",
            "With --from, the activities of another year's workbook are brought over, and what changed is listed."
        })
final class TemplateCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Option(
            names = "--questionnaire",
            paramLabel = "NAME",
            description = "statistical, with declaration and descriptive questionnaire (default), or practice.")
    String questionnaire = StatisticalSurvey.NAME;

    @Option(names = "--year", required = true, paramLabel = "Y", description = "The flow year.")
    int year;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "Where to write to.")
    @Nullable
    Path out;

    @Option(
            names = "--entity",
            paramLabel = "ISTAT",
            description = "The body that answers: its ISTAT or IndicePA code.")
    @Nullable
    String entity;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Room for how many activities, or sheets (default: " + WorkbookTemplate.DEFAULT_ROWS + ").")
    int rows = WorkbookTemplate.DEFAULT_ROWS;

    @Option(names = "--from", paramLabel = "FILE", description = "A return of another year, to be brought over.")
    @Nullable
    Path from;

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        Path file = Objects.requireNonNull(out, "--out is mandatory");
        if (questionnaire.equals(PracticeCollection.NAME)) {
            practices(to, file);
            return ExitStatus.FINE;
        }
        if (!questionnaire.equals(StatisticalSurvey.NAME)) {
            throw new Problem("there is no template of '" + questionnaire + "': give " + StatisticalSurvey.NAME + " or "
                    + PracticeCollection.NAME);
        }
        WorkbookTemplate template = template(to.language());
        if (from == null) {
            to.result(file, template::write);
            return ExitStatus.FINE;
        }
        try (ReturnReading old = ReturnFiles.open(from, ReturnFiles.options(null, null, entity))) {
            to.result(file, stream -> tell(to, WorkbookMigration.migrate(old, template, stream)));
        }
        return ExitStatus.FINE;
    }

    private void practices(Console to, Path file) throws IOException {
        if (entity != null || from != null) {
            throw new Problem("--entity and --from do not go with practice sheets");
        }
        try {
            PracticeCollection.form(year);
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
        checkRows();
        to.result(file, stream -> PracticeTemplate.write(year, ReferenceData.bundled(), to.language(), rows, stream));
    }

    private void checkRows() {
        if (rows < 1 || rows > WorkbookTemplate.MOST_ROWS) {
            throw new Problem("--rows is a number from 1 to " + WorkbookTemplate.MOST_ROWS + ", not " + rows);
        }
    }

    private WorkbookTemplate template(Language language) {
        Forms.of(year);
        checkRows();
        WorkbookTemplate template =
                WorkbookTemplate.of(year, ReferenceData.bundled()).in(language).withRows(rows);
        return entity == null ? template : template.withRespondent(code(entity), null);
    }

    /** An unknown body is no obstacle: the list that is bundled may be older than the body. */
    private String code(String written) {
        try {
            EntityId id = ReferenceData.bundled().bodies().identify(written);
            return id.code();
        } catch (IllegalArgumentException e) {
            throw new Problem(
                    "'" + written + "' is the code of no body: give six digits (Comune), three (Città"
                            + " metropolitana) or an IndicePA code",
                    e);
        }
    }

    private static void tell(Console to, WorkbookMigration migration) {
        to.note(to.words(
                migration.activities() + " activities of " + migration.fromYear() + " were brought over; "
                        + migration.changes().size() + " things to look at, listed in the workbook",
                migration.activities() + " attività del " + migration.fromYear() + " riportate; "
                        + migration.changes().size() + " cose da verificare, elencate nel file"));
        for (Change change : migration.changes().stream().limit(10).toList()) {
            to.note("  " + (change.row() == 0 ? "" : to.words("row ", "riga ") + change.row() + ": ")
                    + change.message(to.language()));
        }
    }
}
