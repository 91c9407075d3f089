package it.apsis.export.consolidation;

import it.apsis.deadline.DayText;
import it.apsis.deadline.Timing;
import it.apsis.export.html.Html;
import it.apsis.export.page.BarChart;
import it.apsis.export.page.Numerals;
import it.apsis.export.page.Page;
import it.apsis.export.page.Page.Cell;
import it.apsis.register.RegisteredSubmission;
import it.apsis.register.Submission;
import it.apsis.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every submission, and what it counts for. */
final class SubmissionsPart {
    private final Answers answers;
    private final Language language;
    private final Numerals numerals;

    SubmissionsPart(Answers answers, Language language) {
        this.answers = answers;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    private String word(String key) {
        return TableProblem.WORDS.text(key, language);
    }

    void write(Page page) throws IOException {
        Html html = page.html();
        html.open("section").attribute("id", "submissions").line();
        html.element("h2", word("submissions.title")).line();
        html.element("p", "definition", word("submissions.definition")).line();
        if (!answers.all().isEmpty()) {
            page.chart(chart(), List.of());
            page.table(word("submissions.title"), header(), rows());
        }
        html.close().line();
    }

    private BarChart chart() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Timing timing : Timing.values()) {
            long count = answers.all().stream()
                    .filter(one -> one.registered().timing() == timing)
                    .count();
            if (count > 0) {
                bars.add(new BarChart.Bar(
                        timing.words().in(language), numerals.whole(count), List.of(BigDecimal.valueOf(count))));
            }
        }
        String description = TableProblem.WORDS.render(
                "submissions.chart",
                language,
                Map.of("all", numerals.whole(answers.all().size())));
        return new BarChart("timing", word("submissions.timing"), description, bars);
    }

    private List<Cell> header() {
        return List.of(
                Cell.of(word("submissions.file")),
                Cell.of(word("submissions.body")),
                Cell.of(word("submissions.received")),
                Cell.of(word("submissions.when")),
                Cell.of(word("submissions.what")),
                Cell.number(word("activities")),
                Cell.number(word("submissions.errors")),
                Cell.of(word("submissions.counts")));
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Answers.Answer one : answers.all()) {
            Submission submission = one.registered().submission();
            rows.add(List.of(
                    Cell.of(submission.file()),
                    Cell.of(answers.name(submission)),
                    new Cell(
                            submission.received() == null
                                    ? word("submissions.no-time")
                                    : DayText.of(submission.received(), language),
                            "when"),
                    Cell.of(one.registered().timing().words().in(language)),
                    Cell.of(submission.content().words().in(language)),
                    Cell.number(numerals.whole(submission.activities())),
                    Cell.number(numerals.whole(submission.verdict().errors())),
                    new Cell(role(one.registered()), "long")));
        }
        return rows;
    }

    private String role(RegisteredSubmission registered) {
        String reason = registered.submission().reason();
        if (reason != null) {
            return word("role.unusable") + ": " + reason;
        }
        if (registered.duplicateOf().isPresent()) {
            return word("role.duplicate") + ": "
                    + registered.duplicateOf().get().file();
        }
        List<String> roles = new ArrayList<>();
        if (registered.includable()) {
            roles.add(word("role.includable"));
        }
        if (registered.current()) {
            roles.add(word("role.current"));
        }
        return roles.isEmpty() ? word("role.superseded") : String.join(", ", roles);
    }
}
