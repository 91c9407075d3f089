package it.apsis.export.consolidation;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.register.Content;
import it.apsis.register.Verdict;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks one file after the other, whatever is in them. Immutable and thread-safe. */
final class FileCheck {
    private static final int BEGINNING = 8_192;
    private static final int LONGEST = 300;
    private static final Pattern LINES = Pattern.compile("\\p{Cntrl}+|[\\u2028\\u2029]+");

    private final int flowYear;
    private final ReturnFormats formats;
    private final ReturnChecker checker;
    private final Language language;

    FileCheck(int flowYear, ReturnFormats formats, ReturnChecker checker, Language language) {
        this.flowYear = flowYear;
        this.formats = formats;
        this.checker = checker;
        this.language = language;
    }

    CheckedFile check(Path file, String entity) {
        try {
            ReturnFormat format = format(file);
            return format == null ? unusable(file, word("no-format")) : check(file, format, entity);
        } catch (UnusableReturnException e) {
            return unusable(file, e.reason().in(language));
        } catch (IOException | UncheckedIOException e) {
            return unusable(file, word("no-access"));
        } catch (RuntimeException e) {
            // A format or a rule of somebody else that fails must not stop the other files.
            return unusable(file, failed(e));
        }
    }

    /** The reason is for the office; what the program says of itself comes after it, in one line of bounded length. */
    private String failed(RuntimeException failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "").strip();
        String detail = message.isEmpty()
                ? failure.getClass().getSimpleName()
                : LINES.matcher(message).replaceAll(" ");
        return TableProblem.WORDS.render(
                "reason.failed",
                language,
                Map.of("detail", detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail));
    }

    private String word(String key) {
        return TableProblem.WORDS.text("reason." + key, language);
    }

    private static CheckedFile unusable(Path file, String reason) {
        return CheckedFile.unusable(Fingerprint.of(file), reason);
    }

    /** The format of a file, told by its bytes; where several may be meant, its name decides. */
    private @Nullable ReturnFormat format(Path file) throws IOException {
        byte[] beginning;
        try (InputStream bytes = Files.newInputStream(file)) {
            beginning = bytes.readNBytes(BEGINNING);
        }
        if (beginning.length == 0) {
            throw new UnusableReturnException(TableProblem.WORDS.both("reason.empty"));
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        List<ReturnFormat> found = formats.recognise(beginning);
        return found.stream()
                .filter(format -> name.endsWith("." + format.fileExtension()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(null);
    }

    ReturnReading open(Path file, ReturnFormat format, String entity) {
        return format.open(
                ReturnSource.of(file),
                ReadingOptions.DEFAULT.withFlowYear(flowYear).withRespondent(entity.isEmpty() ? null : entity));
    }

    private CheckedFile check(Path file, ReturnFormat format, String entity) {
        try (ReturnReading reading = open(file, format, entity)) {
            ReturnChecker.Check check = checker.begin(reading.head());
            Answered answered = new Answered();
            for (ReturnRow row : reading) {
                check.accept(row);
                answered.add(row);
            }
            ValidationReport report = check.finish(reading.tail());
            long rows = reading.tail().rows();
            boolean nil = reading.head().nilReturn() != null && rows == 0;
            return new CheckedFile(
                    nil ? Content.NIL : Content.ACTIVITIES,
                    format,
                    reading.tail().sha256(),
                    rows,
                    Objects.requireNonNullElse(report.totals(), Totals.ZERO),
                    Verdict.of(report),
                    Map.copyOf(report.byCode()),
                    report.faults().size(),
                    answered.keys,
                    null);
        }
    }

    /** The fields in which something stands. */
    private static final class Answered {
        private final List<Question<ActivityRecord, ?, ?>> open = new ArrayList<>(ActivityQuestions.all());
        private final Set<String> keys = new LinkedHashSet<>();

        void add(ReturnRow row) {
            if (row instanceof ActivityRow activity) {
                open.removeIf(question -> isAnswered(activity.activity(), question) && keys.add(question.key()));
            }
        }

        private static boolean isAnswered(ActivityRecord activity, Question<ActivityRecord, ?, ?> question) {
            return question.get(activity) != null || activity.unreadable().get(question.key()) != null;
        }
    }
}
