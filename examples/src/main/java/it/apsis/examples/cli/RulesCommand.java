package it.apsis.examples.cli;

import it.apsis.export.reference.RuleCatalogueExport;
import it.apsis.finding.RuleDescriptor;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the catalogue of rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows the catalogue of rules: what each asks, why, and what to do.")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    @Nullable
    Console console;

    @Option(names = "--year", paramLabel = "Y", description = "Only rules about answers that the form of Y asks.")
    @Nullable
    Integer year;

    @Option(names = "--format", paramLabel = "markdown|json", description = "How to write them (default: markdown).")
    Format format = Format.MARKDOWN;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write to (default: standard output).")
    @Nullable
    Path out;

    /** How rules are written. */
    enum Format {
        MARKDOWN,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Console to = Console.of(console);
        List<RuleDescriptor> rules = rules();
        if (format == Format.JSON) {
            to.result(out, stream -> RuleCatalogueExport.json(rules, to.language(), stream));
        } else {
            to.text(out, writer -> RuleCatalogueExport.markdown(rules, samples(), to.language(), writer));
        }
        return ExitStatus.FINE;
    }

    private List<RuleDescriptor> rules() {
        List<RuleDescriptor> all = List.copyOf(StatisticalRules.discovered(RulesCommand.class.getClassLoader())
                .catalogue()
                .descriptors());
        if (year == null) {
            return all;
        }
        Questionnaire form = Forms.of(year);
        return all.stream()
                .filter(rule -> rule.questions().stream().anyMatch(key -> isAsked(form, key)))
                .toList();
    }

    private static boolean isAsked(Questionnaire form, String key) {
        return key.equals(RuleDescriptor.ANY) || form.find(key).isPresent();
    }

    private static List<RuleSample> samples() {
        List<RuleSample> samples = new ArrayList<>(StatisticalSurvey.samples());
        samples.addAll(StatisticalSurvey.workbookSamples());
        return samples;
    }
}
