package it.apsis.examples.cli;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.form.FormFormat;
import it.apsis.export.form.FormFormats;
import it.apsis.export.json.DocumentSchema;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a questionnaire itself, or the schema of another document. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a questionnaire itself: as a schema, a form, a table of its fields, or a document to read.",
            "Also the JSON Schema of a campaign, of an entry of a register, and of a report."
        })
final class SchemaCommand implements Callable<Integer> {
    private static final String JSON_SCHEMA = "json-schema";

    @Mixin
    @Nullable
    Console console;

    @Option(
            names = "--questionnaire",
            required = true,
            paramLabel = "NAME",
            completionCandidates = Documents.class,
            description = "statistical, descriptive or practice; as json-schema also ${COMPLETION-CANDIDATES}.")
    String questionnaire = "";

    @Option(
            names = "--year",
            paramLabel = "Y",
            description = "The flow year of the edition; other documents are the same in every year.")
    @Nullable
    Integer year;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "The format: ${COMPLETION-CANDIDATES}.")
    String to = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        Console streams = Console.of(console);
        Optional<DocumentSchema> document = Documents.find(questionnaire);
        if (document.isPresent()) {
            if (!to.equals(JSON_SCHEMA)) {
                throw new Problem("a " + questionnaire + " has the format " + JSON_SCHEMA + " alone");
            }
            streams.result(out, stream -> document.get().write(streams.language(), stream));
            return ExitStatus.FINE;
        }
        if (year == null) {
            throw new Problem("which edition of the questionnaire? Give it with --year");
        }
        Questionnaire form = form(year);
        FormFormat format = FormFormats.installed()
                .find(to)
                .orElseThrow(() -> new Problem("there is no format '" + to + "' for a questionnaire; the formats are "
                        + String.join(", ", Formats.names())));
        streams.result(out, stream -> format.write(form, CodeLists.bundled(), streams.language(), stream));
        return ExitStatus.FINE;
    }

    private Questionnaire form(int year) {
        if (!StatisticalSurvey.hasForm(year)) {
            throw new Problem("there is no edition of " + year + ": give a year from " + StatisticalSurvey.FIRST_YEAR
                    + " to " + StatisticalSurvey.LAST_YEAR);
        }
        try {
            return switch (questionnaire) {
                case StatisticalSurvey.NAME -> StatisticalSurvey.form(year);
                case DescriptiveSurvey.NAME -> DescriptiveSurvey.form(year);
                case PracticeCollection.NAME -> PracticeCollection.form(year);
                default ->
                    throw new Problem("there is no questionnaire '" + questionnaire
                            + "'; the questionnaires are statistical, descriptive, practice; the other documents "
                            + String.join(", ", Documents.names()));
            };
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }

    /** The names of what is no questionnaire, for the help. */
    static final class Documents implements Iterable<String> {
        Documents() {}

        static Optional<DocumentSchema> find(String name) {
            return Arrays.stream(DocumentSchema.values())
                    .filter(document -> document.key().equals(name))
                    .findFirst();
        }

        static List<String> names() {
            return Arrays.stream(DocumentSchema.values())
                    .map(DocumentSchema::key)
                    .toList();
        }

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    /** The names of the formats, for the help. */
    static final class Formats implements Iterable<String> {
        Formats() {}

        static List<String> names() {
            return FormFormats.installed().all().stream().map(FormFormat::name).toList();
        }

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
