package it.apsis.export.catalogue;

import it.apsis.export.html.Asset;
import it.apsis.export.html.Html;
import it.apsis.practice.PracticeCollection;
import it.apsis.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all pages of the site have in common: head, bar, note and foot. */
final class PageFrame {
    private final SiteWords words;
    private final @Nullable LocalDate date;
    private final boolean alone;

    private PageFrame(Language language, @Nullable LocalDate date, boolean alone) {
        this.words = new SiteWords(language);
        this.date = date;
        this.alone = alone;
    }

    /** For pages that have others beside them. */
    static PageFrame ofSite(Language language, @Nullable LocalDate date) {
        return new PageFrame(language, date, false);
    }

    /** For a page that has nothing beside it. */
    static PageFrame alone(Language language, @Nullable LocalDate date) {
        return new PageFrame(language, date, true);
    }

    /** A page of one language. */
    interface Content {
        void write(Html page) throws IOException;
    }

    /**
     * A page.
     *
     * @param title its title
     * @param address gives its address in either language
     * @param script its script
     */
    record Sheet(String title, Function<Language, String> address, Asset script) {}

    SiteWords words() {
        return words;
    }

    void write(Sheet sheet, OutputStream out, Content content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Html page = Html.page(writer);
        page.open("html").attribute("lang", words.language().tag()).line();
        writeHead(page, sheet);
        page.open("body").line();
        page.open("a", "skip")
                .attribute("href", "#main")
                .text(words.get("skip"))
                .close()
                .line();
        writeBar(page, sheet);
        page.open("main").attribute("id", "main").attribute("tabindex", "-1").line();
        content.write(page);
        page.close().line();
        writeFoot(page, sheet);
        page.script(sheet.script()).line();
        page.close().close().end();
        writer.flush();
    }

    private void writeHead(Html page, Sheet sheet) throws IOException {
        String own = sheet.address().apply(words.language());
        page.open("head").line();
        page.open("meta").attribute("charset", "utf-8").line();
        Asset style = Style.ASSET;
        String policy = alone ? Asset.policy(style, sheet.script()) : Asset.sitePolicy(sheet.script());
        meta(page, "http-equiv", "Content-Security-Policy", policy);
        meta(page, "name", "viewport", "width=device-width, initial-scale=1");
        meta(page, "name", "referrer", "no-referrer");
        page.element("title", sheet.title() + " – " + words.get("site")).line();
        if (alone) {
            page.style(style).line();
        } else {
            page.open("link").attribute("rel", "stylesheet");
            page.attribute("href", Address.relative(own, Address.STYLE)).line();
            page.open("link")
                    .attribute("rel", "alternate")
                    .attribute("hreflang", words.other().tag());
            page.attribute("href", toOther(sheet)).line();
        }
        page.close().line();
    }

    private static void meta(Html page, String kind, String name, String content) throws IOException {
        page.open("meta").attribute(kind, name).attribute("content", content).line();
    }

    private String toOther(Sheet sheet) {
        return Address.relative(
                sheet.address().apply(words.language()), sheet.address().apply(words.other()));
    }

    private void writeBar(Html page, Sheet sheet) throws IOException {
        String own = sheet.address().apply(words.language());
        page.open("header", "top").open("div", "wide").line();
        if (alone) {
            page.element("span", "site", words.get("site")).close().close().line();
            return;
        }
        page.open("a", "site keep");
        page.attribute("href", Address.relative(own, Address.search(words.language())));
        page.text(words.get("site")).close().line();
        page.open("nav").attribute("aria-label", words.get("menu")).open("ul").line();
        link(page, own, Address.search(words.language()), "practices");
        link(page, own, Address.statistics(words.language()), "statistics");
        link(page, own, Address.list(words.language()), "list");
        page.open("li").open("a", "language keep").attribute("href", toOther(sheet));
        page.attribute("lang", words.other().tag())
                .attribute("hreflang", words.other().tag());
        page.text(words.get("other_language")).close().close().line();
        page.close().close().close().close().line();
    }

    private void link(Html page, String from, String to, String word) throws IOException {
        page.open("li").open("a", "keep").attribute("href", Address.relative(from, to));
        if (from.equals(to)) {
            page.attribute("aria-current", "page");
        }
        page.text(words.get(word)).close().close().line();
    }

    private void writeFoot(Html page, Sheet sheet) throws IOException {
        page.open("footer").open("div", "wide").line();
        page.element("p", "note", note(words)).line();
        page.element("p", date == null ? words.get("undated") : words.day("dated", date));
        page.line().element("p", words.get("privacy")).line();
        if (!alone) {
            String own = sheet.address().apply(words.language());
            page.open("p").open("a").attribute("href", Address.relative(own, SheetData.ADDRESS));
            page.text(words.get("data")).close().close().line();
        }
        page.close().close().line();
    }

    /** What every page and table has to say. */
    static String note(SiteWords words) {
        return words.in(PracticeCollection.note());
    }

    /** Read when the first page is written. */
    static final class Style {
        static final Asset ASSET = Asset.resource(PageFrame.class, "catalogue.css");

        private Style() {}
    }
}
