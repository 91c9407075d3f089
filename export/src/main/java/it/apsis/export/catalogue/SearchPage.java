package it.apsis.export.catalogue;

import it.apsis.export.html.Asset;
import it.apsis.export.html.Html;
import it.apsis.practice.Region;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first page: search, facets, the list, and charts of what is selected. Its script makes them from its data. */
final class SearchPage {
    private static final int EXCERPT = 220;

    private final PageFrame frame;
    private final SiteWords words;
    private final List<Entry> entries;
    private final List<Facet> facets;

    SearchPage(PageFrame frame, List<Entry> entries, List<Facet> facets) {
        this.frame = frame;
        this.words = frame.words();
        this.entries = entries;
        this.facets = facets;
    }

    void write(SearchIndex index, OutputStream out) throws IOException {
        frame.write(new PageFrame.Sheet(words.get("practices"), Address::search, Script.CATALOGUE), out, page -> {
            writeHero(page);
            page.open("div", "wide search").line();
            writeFilters(page);
            writeResults(page);
            page.close().line();
            page.data("catalogue", data(index)).line();
        });
    }

    private void writeHero(Html page) throws IOException {
        page.open("div", "hero").open("div", "wide").line();
        page.open("div").element("p", "kicker", words.get("kicker")).line();
        page.element("h1", words.get("site")).line();
        page.element("p", "lead", words.get("lead")).line();
        page.element("p", "note", PageFrame.note(words)).line();
        page.close().open("ul", "figures").line();
        long regions = entries.stream()
                .map(Entry::region)
                .filter(SearchPage::isRegion)
                .distinct()
                .count();
        long bodies = entries.stream()
                .map(Entry::provider)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        figure(page, entries.size(), "practices_count");
        figure(page, regions, "regions_count");
        figure(page, bodies, "bodies_count");
        page.close().close().close().line();
    }

    private static boolean isRegion(String code) {
        return Region.all().stream().anyMatch(region -> region.code().equals(code));
    }

    private void figure(Html page, long number, String key) throws IOException {
        page.open("li").element("strong", words.number(number)).text(" ");
        page.text(words.get(key + (number == 1 ? "_one" : "_many"))).close().line();
    }

    private void writeFilters(Html page) throws IOException {
        page.open("search", "filters")
                .attribute("aria-label", words.get("search"))
                .line();
        page.open("p", "query")
                .open("label")
                .attribute("for", "q")
                .text(words.get("search_label"))
                .close()
                .line();
        page.open("input").attribute("id", "q").attribute("type", "search").attribute("autocomplete", "off");
        page.attribute("spellcheck", "false")
                .attribute("aria-describedby", "q-help")
                .line();
        page.open("span", "help")
                .attribute("id", "q-help")
                .text(words.get("search_help"))
                .close();
        page.close().line();
        page.open("details")
                .attribute("id", "facets")
                .element("summary", words.get("filters"))
                .line();
        page.open("div").attribute("id", "facet-list").close().close().line();
        page.close().line();
    }

    private void writeResults(Html page) throws IOException {
        page.open("section", "results").attribute("aria-labelledby", "count").line();
        page.open("h2").attribute("id", "count").attribute("tabindex", "-1");
        page.text(words.count("practices_found", entries.size())).close().line();
        page.open("p", "status")
                .attribute("id", "status")
                .attribute("role", "status")
                .close()
                .line();
        page.open("p", "noscript").attribute("id", "noscript").text(words.get("without_script") + " ");
        page.open("a").attribute("href", Address.relative(own(), Address.list(words.language())));
        page.text(words.get("list")).close().close().line();
        page.open("div").attribute("id", "chosen").flag("hidden", true).close().line();
        page.open("p", "tools").attribute("id", "tools").flag("hidden", true);
        button(page, "reset", "reset");
        button(page, "csv", "download_csv");
        button(page, "json", "download_json");
        button(page, "print", "print");
        page.close().line();
        page.open("details").attribute("id", "charts").flag("hidden", true);
        page.element("summary", words.get("charts")).line();
        page.element("p", "note", PageFrame.note(words) + ".");
        page.open("div").attribute("id", "chart-list").close().close().line();
        page.open("ol", "cards").attribute("id", "list").close().line();
        page.open("nav", "pages").attribute("id", "pages").attribute("aria-label", words.get("pages"));
        page.flag("hidden", true).close().line();
        page.close().line();
    }

    private String own() {
        return Address.search(words.language());
    }

    private void button(Html page, String id, String word) throws IOException {
        page.open("button")
                .attribute("type", "button")
                .attribute("id", id)
                .text(words.get(word))
                .close()
                .text(" ");
    }

    private Map<String, Object> data(SearchIndex index) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("folder", Address.relative(own(), Address.sheets(words.language())));
        data.put("id", entries.stream().map(Entry::id).toList());
        data.put("title", entries.stream().map(Entry::title).toList());
        data.put("provider", entries.stream().map(Entry::provider).toList());
        data.put(
                "start",
                entries.stream().map(entry -> day(entry.sheet().periodStart())).toList());
        data.put(
                "end",
                entries.stream().map(entry -> day(entry.sheet().periodEnd())).toList());
        data.put(
                "text",
                entries.stream()
                        .map(entry -> excerpt(entry.sheet().description()))
                        .toList());
        data.put("facets", facets.stream().map(this::data).toList());
        data.put("words", index.words());
        data.put("sheets", index.sheets());
        data.put("say", words.forScript());
        data.put("note", PageFrame.note(words));
        return data;
    }

    private static String day(@Nullable Object day) {
        return Objects.toString(day, "");
    }

    private Map<String, Object> data(Facet facet) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", facet.name());
        data.put("title", words.in(facet.title()));
        data.put("codes", facet.rows().stream().map(row -> row.code()).toList());
        data.put(
                "labels",
                facet.rows().stream().map(row -> words.in(row.label())).toList());
        List<Object> values = new ArrayList<>();
        for (Entry entry : entries) {
            List<Integer> places = facet.places(entry);
            // Most sheets have one answer: a number instead of a list makes the page shorter.
            values.add(places.size() == 1 ? places.get(0) : places);
        }
        data.put("of", values);
        return data;
    }

    /** The beginning of a text, cut behind a word. */
    static String excerpt(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int blank = line.lastIndexOf(' ', EXCERPT);
        int end = blank > 0 ? blank : EXCERPT;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** Read when the page is written. */
    private static final class Script {
        private static final Asset CATALOGUE = Asset.resource(SearchPage.class, "catalogue.js");
    }
}
