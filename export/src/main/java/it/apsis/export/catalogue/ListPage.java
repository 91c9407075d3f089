package it.apsis.export.catalogue;

import it.apsis.export.html.Html;
import it.apsis.practice.StatisticsRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** All sheets by region, without a script: for printers, machines, and browsers without scripts. */
final class ListPage {
    private final PageFrame frame;
    private final List<Entry> entries;
    private final Facet regions;

    ListPage(PageFrame frame, List<Entry> entries, Facet regions) {
        this.frame = frame;
        this.entries = entries;
        this.regions = regions;
    }

    void write(OutputStream out) throws IOException {
        SiteWords words = frame.words();
        frame.write(new PageFrame.Sheet(words.get("list"), Address::list, SheetPage.Script.KEEP), out, page -> {
            page.open("div", "wide plain").line();
            page.element("h1", words.get("list")).line();
            page.element("p", "lead", words.count("practices_found", entries.size()))
                    .line();
            for (int i = 0; i < regions.rows().size(); i++) {
                int place = i;
                List<Entry> here = entries.stream()
                        .filter(entry -> regions.places(entry).contains(place))
                        .toList();
                if (!here.isEmpty()) {
                    writeRegion(page, regions.rows().get(i), here);
                }
            }
            page.close().line();
        });
    }

    private void writeRegion(Html page, StatisticsRow region, List<Entry> here) throws IOException {
        SiteWords words = frame.words();
        page.open("section").element("h2", words.in(region.label())).line();
        page.open("ul").line();
        for (Entry entry : here) {
            String address = Address.sheet(words.language(), entry.id());
            page.open("li").open("a", "keep").attribute("lang", "it");
            page.attribute("href", Address.relative(Address.list(words.language()), address));
            page.text(entry.title()).close();
            page.open("span")
                    .attribute("lang", "it")
                    .text(", " + entry.provider())
                    .close();
            page.close().line();
        }
        page.close().close().line();
    }
}
