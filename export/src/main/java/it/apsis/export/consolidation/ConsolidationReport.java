package it.apsis.export.consolidation;

import it.apsis.deadline.DayText;
import it.apsis.deadline.Deadline;
import it.apsis.deadline.LastDay;
import it.apsis.export.html.Html;
import it.apsis.export.page.Numerals;
import it.apsis.export.page.Page;
import it.apsis.export.page.Page.Cell;
import it.apsis.register.SubmissionCheck;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The report on a consolidation: what came, who answered, what went where, and that nothing was lost. */
final class ConsolidationReport {
    private final Consolidated consolidated;
    private final Answers answers;
    private final SubmissionCheck check;
    private final Deadline deadline;
    private final Language language;
    private final Numerals numerals;

    ConsolidationReport(
            Consolidated consolidated, Answers answers, SubmissionCheck check, Deadline deadline, Language language) {
        this.consolidated = consolidated;
        this.answers = answers;
        this.check = check;
        this.deadline = deadline;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    private String word(String key) {
        return TableProblem.WORDS.render(
                key,
                language,
                Map.of("year", Integer.toString(consolidated.state().flowYear())));
    }

    void write(OutputStream out) throws IOException {
        Page.Frame frame =
                new Page.Frame(language, word("report.kicker"), word("report.title"), subtitle(), word("report.foot"));
        Page.write(frame, out, page -> {
            summary(page);
            term(page);
            new ProofPart(consolidated, answers, language).write(page);
            new CoveragePart(consolidated.coverage(), answers.bodies(), language).write(page);
            new FindingsPart(answers, check, language).write(page);
            new SubmissionsPart(answers, language).write(page);
            folder(page);
        });
    }

    private String subtitle() {
        return TableProblem.WORDS.render(
                "report.subtitle",
                language,
                Map.of("instant", DayText.of(deadline.ultimate().instant(), language)));
    }

    private void summary(Page page) throws IOException {
        Html html = page.html();
        html.open("section").line();
        html.element("h2", word("summary.title")).line();
        String verdict = !consolidated.isExact() ? "lost" : consolidated.isAcceptable() ? "fine" : "errors";
        String style = verdict.equals("fine") ? " good" : verdict.equals("lost") ? " bad" : "";
        html.element("p", "notice" + style, word("summary." + verdict)).line();
        html.open("ul", "tiles").line();
        tile(html, answers.all().size(), "submissions");
        tile(html, consolidated.coverage().answered(), "answered");
        tile(html, consolidated.coverage().nil(), "nil");
        tile(html, consolidated.figures().total().activities(), "included");
        tile(html, answers.late().size(), "late");
        tile(html, answers.unusable().size(), "unusable");
        html.close().line().close().line();
    }

    private void tile(Html html, long number, String key) throws IOException {
        html.open("li").element("strong", numerals.whole(number)).text(word("tile." + key));
        html.close().line();
    }

    private void term(Page page) throws IOException {
        Html html = page.html();
        html.open("section").line();
        html.element("h2", word("term.title")).line();
        html.open("dl").line();
        fact(html, "term.policy", deadline.policy().words().in(language));
        day(html, "term.last", deadline.last());
        if (deadline.extension().isPresent()) {
            day(html, "term.extension", deadline.extension().get());
        }
        html.close().line();
        html.element("p", "definition", word("term.definition")).line();
        html.close().line();
    }

    private void day(Html html, String key, LastDay day) throws IOException {
        fact(html, key, DayText.of(day.published(), language));
        fact(html, key + ".instant", DayText.of(day.instant(), language) + " (" + day.instant() + ")");
    }

    private void fact(Html html, String key, String value) throws IOException {
        html.open("div").element("dt", word(key)).element("dd", value).close().line();
    }

    private void folder(Page page) throws IOException {
        if (consolidated.problems().isEmpty() && consolidated.unnamed().isEmpty()) {
            return;
        }
        Html html = page.html();
        html.open("section").line();
        html.element("h2", word("folder.title")).line();
        html.element("p", "definition", word("folder.definition")).line();
        List<List<Cell>> rows = new ArrayList<>();
        for (TableProblem problem : consolidated.problems()) {
            rows.add(List.of(new Cell(problem.message(language), "long")));
        }
        for (String name : consolidated.unnamed()) {
            rows.add(List.of(new Cell(new TableProblem(0, "unnamed", name).message(language), "long")));
        }
        page.table(word("folder.title"), List.of(Cell.of(word("folder.column"))), rows);
        html.close().line();
    }
}
