package it.apsis.export.campaign;

import it.apsis.campaign.Notice;
import it.apsis.export.html.Asset;
import it.apsis.export.html.Html;
import java.io.IOException;
import java.net.URI;

/** The notice of a campaign as a page with live links, and nothing to load from elsewhere. */
public final class NoticePage {
    private static final Asset STYLE = Asset.of("body{max-width:45em;margin:2em auto;padding:0 1em;"
            + "font:1rem/1.5 system-ui,sans-serif}h2{margin:1.5em 0 .5em;font-size:1.1rem}li{margin:.3em 0}");

    private NoticePage() {}

    /**
     * Writes a notice. The writer is neither flushed nor closed.
     *
     * @param notice the notice
     * @param out where to, in UTF-8 once it becomes bytes
     * @throws IOException where it cannot be written
     */
    public static void write(Notice notice, Appendable out) throws IOException {
        Html page = Html.page(out);
        page.open("html").attribute("lang", notice.language().tag()).line();
        page.open("head").line();
        page.open("meta").attribute("charset", "utf-8").line();
        page.open("meta").attribute("http-equiv", "Content-Security-Policy");
        page.attribute("content", Asset.policy(STYLE)).line();
        page.open("meta").attribute("name", "viewport");
        page.attribute("content", "width=device-width, initial-scale=1").line();
        page.element("title", notice.title()).line();
        page.style(STYLE).line();
        page.close().line();
        page.open("body").line().open("main").line();
        page.element("h1", notice.title()).line();
        for (Notice.Section section : notice.sections()) {
            write(section, page);
        }
        page.element("p", notice.source()).line();
        page.close().line().close().line().close().end();
    }

    private static void write(Notice.Section section, Html page) throws IOException {
        page.element("h2", section.heading()).line().open("ul").line();
        for (Notice.Line line : section.lines()) {
            page.open("li").text(line.text());
            if (line.link().isPresent()) {
                URI address = line.link().get();
                page.text(": ").open("a").attribute("href", address.toString());
                page.text(address.toString()).close();
            }
            page.close().line();
        }
        page.close().line();
    }
}
