package it.apsis.export.report;

import it.apsis.export.html.Asset;
import it.apsis.export.html.Html;
import it.apsis.finding.Provenance;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One page that needs nothing but itself, to be read, filtered, printed and sent on. */
final class HtmlReport implements ReportWriter {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(ValidationReport report, Language language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        List<RuleGroup> groups = RuleGroup.of(report);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html page = Html.page(writer);
        page.open("html").attribute("lang", language.tag()).line();
        writeHead(page, report, words);
        page.open("body").line();
        page.open("a", "skip").attribute("href", "#findings").text(words.get(Word.SKIP_LINK));
        page.close().line();
        writeTitle(page, report, words);
        page.open("main").line();
        new HtmlSummary(page, report, words).write(groups);
        new HtmlFindings(page, report, words, groups).write();
        page.close().line();
        writeFoot(page, report.provenance(), words);
        page.script(Assets.SCRIPT).line();
        page.close().close().end();
        writer.flush();
    }

    private static void writeHead(Html page, ValidationReport report, Words words) throws IOException {
        page.open("head").line();
        page.open("meta").attribute("charset", "utf-8").line();
        page.open("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", Asset.policy(Assets.STYLE, Assets.EARLY, Assets.SCRIPT))
                .line();
        page.open("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta")
                .attribute("name", "referrer")
                .attribute("content", "no-referrer")
                .line();
        String file = report.source().file();
        String title = words.get(Word.TITLE) + " – " + (file == null ? words.get(Word.NO_FILE) : file);
        page.element("title", title + " – " + report.edition()).line();
        page.style(Assets.STYLE).line();
        page.script(Assets.EARLY).line();
        page.close().line();
    }

    private static void writeTitle(Html page, ValidationReport report, Words words) throws IOException {
        page.open("header").attribute("id", "top").open("div", "wide").line();
        page.element("p", "survey", words.get(Collected.by(report).survey)).line();
        page.element("h1", words.get(Word.TITLE)).line();
        String file = report.source().file();
        page.open("p", "file").element("bdi", file == null ? words.get(Word.NO_FILE) : file);
        page.close().line();
        page.close().close().line();
    }

    private static void writeFoot(Html page, Provenance provenance, Words words) throws IOException {
        String tool = Provenance.TOOL + " " + provenance.version();
        page.open("footer").open("div", "wide");
        page.element("p", words.get(Word.MADE_BY, "tool", tool));
        page.open("p").open("a").attribute("href", "#top").text(words.get(Word.BACK_TO_TOP));
        page.close().close();
        page.close().close().line();
    }

    /** Read when the first page is written. */
    private static final class Assets {
        private static final Asset STYLE = Asset.resource(HtmlReport.class, "report.css");
        /** Where there is a script, rows wait for it: a browser would lay out thousands that it hides at once. */
        private static final Asset EARLY = Asset.of("document.documentElement.className = 'waiting';");

        private static final Asset SCRIPT = Asset.resource(HtmlReport.class, "report.js");
    }
}
