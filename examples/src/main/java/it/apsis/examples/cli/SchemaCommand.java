package it.apsis.examples.cli;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.form.FormFormat;
import it.apsis.export.form.FormFormats;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a questionnaire itself. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes a questionnaire itself: as a schema, a form, a table of its fields, or a document to read.")
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Option(
            names = "--questionnaire",
            required = true,
            paramLabel = "NAME",
            description = "statistical, descriptive or practice.")
    String questionnaire = "";

    @Option(names = "--year", required = true, paramLabel = "Y", description = "The flow year of the edition.")
    int year;

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
        Questionnaire form = form();
        FormFormat format = FormFormats.installed()
                .find(to)
                .orElseThrow(() -> new Problem("there is no format '" + to + "' for a questionnaire; the formats are "
                        + String.join(", ", Formats.names())));
        streams.result(out, stream -> format.write(form, CodeLists.bundled(), streams.language(), stream));
        return ExitStatus.FINE;
    }

    private Questionnaire form() {
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
                            + "'; the questionnaires are statistical, descriptive, practice");
            };
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
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
