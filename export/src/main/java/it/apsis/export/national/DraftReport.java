package it.apsis.export.national;

import it.apsis.export.html.Html;
import it.apsis.export.page.Page;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The draft for the Report to Parliament: the figures of a year with their definitions. */
public final class DraftReport {
    private static final int PAIRED = 5;

    private DraftReport() {}

    /**
     * Writes the draft as a page with charts, which needs nothing but itself. The stream is flushed and not closed.
     *
     * @param report the figures
     * @param language the language
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void html(NationalReport report, Language language, OutputStream out) throws IOException {
        DraftBlocks draft = new DraftBlocks(report, language);
        Page.Frame frame = new Page.Frame(
                language, draft.word("kicker"), draft.word("title"), draft.word("subtitle"), draft.word("foot"));
        Page.write(frame, out, page -> {
            page.html().open("section").line();
            page.html().element("p", "notice", draft.word("draft")).line();
            tiles(report, draft, page.html());
            page.html().close().line();
            for (Block block : draft.blocks()) {
                write(block, page);
            }
        });
    }

    private static void tiles(NationalReport report, DraftBlocks draft, Html html) throws IOException {
        html.open("ul", "tiles").line();
        tile(html, draft.numerals().whole(report.total().activities()), draft.word("tile.activities"));
        tile(html, draft.numerals().amount(report.total().commitment()), draft.word("tile.commitment"));
        tile(html, draft.numerals().amount(report.total().disbursement()), draft.word("tile.disbursement"));
        tile(html, draft.numerals().amount(report.refugees().disbursement()), draft.word("tile.refugees"));
        tile(html, draft.numerals().whole(report.late().sum().activities()), draft.word("tile.late"));
        html.close().line();
    }

    private static void tile(Html html, String number, String label) throws IOException {
        html.open("li").element("strong", number).text(label).close().line();
    }

    private static void write(Block block, Page page) throws IOException {
        Html html = page.html();
        html.open("section").line();
        html.element("h2", block.title()).line();
        html.element("p", "definition", block.definition()).line();
        if (block.chart().isPresent()) {
            // A table of many columns would leave the chart no room.
            html.open("div", block.header().size() > PAIRED ? "stack" : "pair").line();
            page.chart(block.chart().get(), block.legend());
            page.table(block.title(), block.header(), block.rows());
            html.close().line();
        } else if (!block.rows().isEmpty()) {
            page.table(block.title(), block.header(), block.rows());
        }
        html.close().line();
    }

    /**
     * Writes the draft as Markdown, with the tables and without the charts. The writer is neither flushed nor closed.
     *
     * @param report the figures
     * @param language the language
     * @param out where to, in UTF-8 once it becomes bytes
     * @throws IOException where it cannot be written
     */
    public static void markdown(NationalReport report, Language language, Appendable out) throws IOException {
        DraftBlocks draft = new DraftBlocks(report, language);
        out.append("# ").append(draft.word("title")).append("\n\n").append(draft.word("subtitle"));
        out.append("\n\n> ").append(draft.word("draft")).append('\n');
        for (Block block : draft.blocks()) {
            out.append("\n## ").append(block.title()).append("\n\n").append(block.definition());
            out.append('\n');
            if (!block.rows().isEmpty()) {
                out.append('\n').append(line(block.header())).append(rule(block.header()));
                for (List<Page.Cell> row : block.rows()) {
                    out.append(line(row));
                }
            }
        }
        out.append("\n---\n\n").append(draft.word("foot")).append('\n');
    }

    private static String line(List<Page.Cell> cells) {
        return cells.stream()
                .map(cell -> Markdown.escape(cell.text()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String rule(List<Page.Cell> header) {
        return header.stream()
                .map(cell -> cell.style().equals("n") ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
