package it.apsis.examples.cli;

import it.apsis.export.consolidation.ReturnChecker;
import it.apsis.finding.FindingCollector;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.Profile;
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How returns are checked: the options that several commands share. */
final class Checks {
    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "A profile that changes severities and switches rules off: code=ERROR|WARNING|INFO|OFF.")
    @Nullable
    Path rules;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "How many findings the report lists; 0 for all (default: " + FindingCollector.DEFAULT_CAP
                    + "). Counts are always complete.")
    int maxFindings = FindingCollector.DEFAULT_CAP;

    /** For many returns: their counts are what is wanted, so none keeps its findings. */
    ReturnChecker checker(ReferenceData reference) throws IOException {
        return checkerOf(validator(reference).keeping(1));
    }

    /** Where the two modules that never see each other meet: in the application. */
    static ReturnChecker checkerOf(SurveyValidator validator) {
        return head -> {
            ValidationSession session = validator.begin(head);
            return ReturnChecker.Check.of(session::accept, session::finish);
        };
    }

    SurveyValidator validator() throws IOException {
        return validator(ReferenceData.bundled());
    }

    private SurveyValidator validator(ReferenceData reference) throws IOException {
        if (maxFindings < 0) {
            throw new Problem("--max-findings is 0 or more, not " + maxFindings);
        }
        RuleSet<ActivityRow> all = StatisticalRules.discovered(Checks.class.getClassLoader());
        return SurveyValidator.of(rules == null ? all : all.withProfile(profile(rules, all)), reference)
                .keeping(maxFindings);
    }

    private static Profile profile(Path file, RuleSet<ActivityRow> rules) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Profile.read(text, String.valueOf(file.getFileName()), rules.catalogue());
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        }
    }
}
