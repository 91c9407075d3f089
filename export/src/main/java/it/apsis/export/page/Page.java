package it.apsis.export.page;

import it.apsis.export.html.Asset;
import it.apsis.export.html.Html;
import it.apsis.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The frame of a page of figures, and the parts that such pages share. */
public final class Page {
    private final Html html;
    private final Writer writer;

    private Page(Html html, Writer writer) {
        this.html = html;
        this.writer = writer;
    }

    /** What stands between the title and the foot of a page. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param page where to
         * @throws IOException where it cannot be written
         */
        void write(Page page) throws IOException;
    }

    /**
     * What every page says of itself.
     *
     * @param language the language
     * @param kicker one line above the title
     * @param title the title
     * @param subtitle one line below it
     * @param foot one line at the end
     */
    public record Frame(Language language, String kicker, String title, String subtitle, String foot) {}

    /**
     * A cell of a table.
     *
     * @param text what stands in it
     * @param style the names of its classes; {@code n} for a number
     */
    public record Cell(String text, String style) {
        /**
         * A cell with text.
         *
         * @param text what stands in it
         * @return the cell
         */
        public static Cell of(String text) {
            return new Cell(text, "");
        }

        /**
         * A cell with a number.
         *
         * @param text the number
         * @return the cell
         */
        public static Cell number(String text) {
            return new Cell(text, "n");
        }
    }

    /**
     * Writes a page in UTF-8. The stream is flushed and not closed.
     *
     * @param frame what it says of itself
     * @param out where to
     * @param content what stands in it
     * @throws IOException where it cannot be written
     */
    public static void write(Frame frame, OutputStream out, Content content) throws IOException {
        Page page = begin(frame, out);
        content.write(page);
        page.end(frame.foot());
    }

    /**
     * Begins a page in UTF-8 that is written bit by bit.
     *
     * @param frame what it says of itself
     * @param out where to
     * @return the page, to be ended
     * @throws IOException where it cannot be written
     */
    public static Page begin(Frame frame, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html html = Html.page(writer);
        html.open("html").attribute("lang", frame.language().tag()).line();
        head(html, frame.title());
        html.open("body").line().open("header").open("div", "wide").line();
        html.element("p", frame.kicker()).line();
        html.element("h1", frame.title()).line();
        html.element("p", frame.subtitle()).line();
        html.close().close().line().open("main").line();
        return new Page(html, writer);
    }

    /**
     * Ends a page. The stream is flushed and not closed.
     *
     * @param foot what stands at its end
     * @throws IOException where it cannot be written
     */
    public void end(String foot) throws IOException {
        html.close().line().open("footer").open("div", "wide");
        html.element("p", foot).close().close().line();
        html.close().line().close().end();
        writer.flush();
    }

    private static void head(Html html, String title) throws IOException {
        html.open("head").line();
        html.open("meta").attribute("charset", "utf-8").line();
        html.open("meta").attribute("http-equiv", "Content-Security-Policy");
        html.attribute("content", Asset.policy(Style.SHEET)).line();
        html.open("meta").attribute("name", "viewport");
        html.attribute("content", "width=device-width, initial-scale=1").line();
        html.element("title", title).line();
        html.style(Style.SHEET).line();
        html.close().line();
    }

    /**
     * The writer of the page.
     *
     * @return the writer
     */
    public Html html() {
        return html;
    }

    /**
     * Writes a table that can be scrolled sideways where the screen is narrow.
     *
     * @param caption what it shows; its name for those who do not see it
     * @param header the headers; those of columns of numbers have the class {@code n}
     * @param rows the rows; the first cell of each is its header
     * @throws IOException where it cannot be written
     */
    public void table(String caption, List<Cell> header, Iterable<List<Cell>> rows) throws IOException {
        html.open("section", "scroll").attribute("tabindex", "0");
        html.attribute("aria-label", caption).line();
        html.open("table").line().element("caption", caption).line();
        html.open("thead").open("tr");
        for (Cell cell : header) {
            html.open("th", cell.style())
                    .attribute("scope", "col")
                    .text(cell.text())
                    .close();
        }
        html.close().close().line().open("tbody").line();
        for (List<Cell> row : rows) {
            row(row);
        }
        html.close().close().close().line();
    }

    private void row(List<Cell> row) throws IOException {
        html.open("tr");
        boolean first = true;
        for (Cell cell : row) {
            html.open(first ? "th" : "td", cell.style());
            if (first) {
                html.attribute("scope", "row");
            }
            html.text(cell.text()).close();
            first = false;
        }
        html.close().line();
    }

    /**
     * Writes a chart in a figure.
     *
     * @param chart the chart
     * @param legend what its parts stand for, in their order; none where there is but one
     * @throws IOException where it cannot be written
     */
    public void chart(BarChart chart, List<String> legend) throws IOException {
        html.open("figure").line();
        html.element("figcaption", chart.title()).line();
        if (!legend.isEmpty()) {
            html.open("ul", "legend");
            for (int i = 0; i < legend.size(); i++) {
                html.element("li", "key-" + (i + 1), legend.get(i));
            }
            html.close().line();
        }
        chart.write(html);
        html.close().line();
    }

    /** Read when the first page is written. */
    private static final class Style {
        private static final Asset SHEET = Asset.resource(Page.class, "page.css");
    }
}
