package it.apsis.export.consolidation;

import it.apsis.export.html.Html;
import it.apsis.export.national.Tally;
import it.apsis.export.page.Numerals;
import it.apsis.export.page.Page;
import it.apsis.export.page.Page.Cell;
import it.apsis.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** That every submission went somewhere, and that sums in are sums out. */
final class ProofPart {
    private final Consolidated consolidated;
    private final Answers answers;
    private final Language language;
    private final Numerals numerals;

    ProofPart(Consolidated consolidated, Answers answers, Language language) {
        this.consolidated = consolidated;
        this.answers = answers;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    private String word(String key) {
        return TableProblem.WORDS.text(key, language);
    }

    void write(Page page) throws IOException {
        Html html = page.html();
        html.open("section").attribute("id", "proof").line();
        html.element("h2", word("proof.title")).line();
        html.element("p", "definition", word("proof.where")).line();
        page.table(word("proof.where.caption"), header("proof.where.column", "proof.submissions"), where());
        html.element("p", "definition", word("proof.sums")).line();
        page.table(word("proof.sums.caption"), header("proof.sums.column", "proof.returns"), sums());
        boolean holds = consolidated.isExact();
        html.element("p", holds ? "notice good" : "notice bad", word(holds ? "proof.holds" : "proof.fails"))
                .line();
        html.close().line();
    }

    private List<Cell> header(String first, String second) {
        return List.of(
                Cell.of(word(first)),
                Cell.number(word(second)),
                Cell.number(word("activities")),
                Cell.number(word("commitment")),
                Cell.number(word("disbursement")));
    }

    private List<List<Cell>> where() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("proof.includable", answers.includable()));
        rows.add(row("proof.late", answers.late()));
        rows.add(row("proof.superseded", answers.superseded()));
        rows.add(row("proof.duplicates", answers.duplicates()));
        rows.add(row("proof.unusable", answers.unusable()));
        int parts = answers.includable().size()
                + answers.late().size()
                + answers.superseded().size()
                + answers.duplicates().size()
                + answers.unusable().size();
        Tally sum = Answers.sum(answers.includable())
                .plus(Answers.sum(answers.late()))
                .plus(Answers.sum(answers.superseded()))
                .plus(Answers.sum(answers.duplicates()));
        rows.add(row(new Cell(word("proof.parts"), "total"), parts, sum));
        rows.add(row(new Cell(word("proof.registered"), "total"), answers.all().size(), Answers.sum(answers.all())));
        return rows;
    }

    private List<Cell> row(String key, List<Answers.Answer> some) {
        return row(Cell.of(word(key)), some.size(), Answers.sum(some));
    }

    private List<List<Cell>> sums() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Proof proof : consolidated.proofs()) {
            rows.add(row(Cell.of(proof.file() + ": " + word("proof.checked")), proof.returns(), proof.checked()));
            rows.add(row(Cell.of(proof.file() + ": " + word("proof.written")), proof.returns(), proof.written()));
            rows.add(row(Cell.of(proof.file() + ": " + word("proof.read")), proof.returns(), proof.readBack()));
        }
        return rows;
    }

    private List<Cell> row(Cell first, int count, Tally tally) {
        return List.of(
                first,
                Cell.number(numerals.whole(count)),
                Cell.number(numerals.whole(tally.activities())),
                Cell.number(numerals.amount(tally.commitment())),
                Cell.number(numerals.amount(tally.disbursement())));
    }
}
