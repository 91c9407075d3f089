package it.apsis.export.catalogue;

import it.apsis.classification.Classification;
import it.apsis.export.html.Asset;
import it.apsis.export.html.Html;
import it.apsis.schema.ChoiceLists;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page of one sheet: what it is, who did it, what it is like, and where to read on. */
final class SheetPage {
    private final PageFrame frame;
    private final SiteWords words;
    private final List<Facet> facets;
    private final ChoiceLists lists;

    SheetPage(PageFrame frame, List<Facet> facets, ChoiceLists lists) {
        this.frame = frame;
        this.words = frame.words();
        this.facets = facets;
        this.lists = lists;
    }

    /**
     * An entry among others.
     *
     * @param own the entry
     * @param previous the one before it in the catalogue, or null
     * @param next the one behind it, or null
     * @param related those that are like it
     */
    record Neighbours(
            Entry own, @Nullable Entry previous, @Nullable Entry next, List<Entry> related) {}

    void write(Neighbours place, OutputStream out) throws IOException {
        Entry own = place.own();
        frame.write(
                new PageFrame.Sheet(own.title(), language -> Address.sheet(language, own.id()), Script.KEEP),
                out,
                page -> {
                    page.open("div", "wide sheet").line();
                    writePath(page, own);
                    page.open("article").line();
                    writeTitle(page, own);
                    page.open("div", "columns").open("div", "text").line();
                    new SheetTexts(page, words, lists).write(own.sheet());
                    writeReasons(page, own.classification());
                    page.close()
                            .open("aside", "facts")
                            .attribute("aria-label", words.get("facts"))
                            .line();
                    new SheetFacts(page, words, facets, lists).write(own);
                    page.close().close().line();
                    page.close().line();
                    writeRelated(page, place);
                    writeNeighbours(page, place);
                    page.close().line();
                });
    }

    private void writePath(Html page, Entry own) throws IOException {
        page.open("nav", "path").attribute("aria-label", words.get("path"));
        page.open("a", "keep");
        page.attribute("href", relative(own, Address.search(words.language())));
        page.text("← " + words.get("back")).close().close().line();
    }

    private void writeTitle(Html page, Entry own) throws IOException {
        Classification classification = own.classification();
        page.open("header", "title").line();
        page.open("p", "kind");
        page.open("span", "class " + style(classification.outcome()));
        page.text(words.in(facets.get(0).labels(own).get(0))).close();
        page.text(" ").element("span", "code", own.id()).close().line();
        page.open("h1").attribute("lang", "it").text(own.title()).close().line();
        page.open("p", "provider")
                .open("strong")
                .attribute("lang", "it")
                .text(own.provider())
                .close();
        page.text(" · " + words.in(facets.get(2).labels(own).get(0)));
        page.text(" · " + words.in(facets.get(1).labels(own).get(0))).close().line();
        page.close().line();
    }

    /** The name of the style of a class. */
    static String style(String outcome) {
        return "class-" + outcome.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void writeReasons(Html page, Classification classification) throws IOException {
        page.open("section", "why")
                .line()
                .element("h2", words.get("why"))
                .line()
                .open("ul")
                .line();
        for (String reason : classification.explain(words.language())) {
            page.element("li", reason).line();
        }
        page.close().close().line();
    }

    private void writeRelated(Html page, Neighbours place) throws IOException {
        if (place.related().isEmpty()) {
            return;
        }
        page.open("section", "related").attribute("aria-labelledby", "related").line();
        page.open("h2")
                .attribute("id", "related")
                .text(words.get("related"))
                .close()
                .line();
        page.element("p", words.get("related_note")).line().open("ul", "cards").line();
        for (Entry entry : place.related()) {
            page.open("li", "card");
            page.open("p", "kind")
                    .open("span", "class " + style(entry.classification().outcome()));
            page.text(words.in(facets.get(0).labels(entry).get(0))).close().close();
            page.open("h3");
            link(page, place.own(), entry, entry.title());
            page.close();
            page.open("p", "provider")
                    .open("span")
                    .attribute("lang", "it")
                    .text(entry.provider())
                    .close();
            page.text(" · " + words.in(facets.get(1).labels(entry).get(0))).close();
            page.close().line();
        }
        page.close().close().line();
    }

    private void writeNeighbours(Html page, Neighbours place) throws IOException {
        page.open("nav", "neighbours")
                .attribute("aria-label", words.get("neighbours"))
                .line();
        writeNeighbour(page, place.own(), place.previous(), "previous");
        writeNeighbour(page, place.own(), place.next(), "next");
        page.close().line();
    }

    private void writeNeighbour(Html page, Entry own, @Nullable Entry other, String word) throws IOException {
        if (other != null) {
            page.open("p", word).element("span", words.get(word)).text(" ");
            link(page, own, other, other.title());
            page.close().line();
        }
    }

    private void link(Html page, Entry from, Entry to, String text) throws IOException {
        page.open("a", "keep").attribute("href", relative(from, Address.sheet(words.language(), to.id())));
        page.attribute("lang", "it").text(text).close();
    }

    private String relative(Entry from, String to) {
        return Address.relative(Address.sheet(words.language(), from.id()), to);
    }

    /** Read when the first page is written. */
    static final class Script {
        static final Asset KEEP = Asset.resource(SheetPage.class, "keep.js");

        private Script() {}
    }
}
