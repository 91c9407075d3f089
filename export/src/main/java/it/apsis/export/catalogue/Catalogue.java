package it.apsis.export.catalogue;

import it.apsis.export.dcat.Publication;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.PracticeStatistics;
import it.apsis.practice.SheetStates;
import it.apsis.schema.ChoiceLists;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The published sheets of a collection as a static site in Italian and English: a list to search and filter, a page for each
 * sheet, statistics, and the same sheets as a table with its schema ({@code data/}). It works from a folder as well as from a server, and asks the network for nothing. Contact persons,
 * names of curators and whatever is not published never get into its files. The same sheets and settings give the same
 * bytes. Immutable.
 */
public final class Catalogue {
    private final PracticeSettings settings;
    private final List<Entry> entries;
    private final List<PracticeSheet> leftOut;
    private final PracticeStatistics statistics;
    private final @Nullable Publication publication;

    private Catalogue(
            PracticeSettings settings,
            List<Entry> entries,
            List<PracticeSheet> leftOut,
            PracticeStatistics statistics,
            @Nullable Publication publication) {
        this.settings = settings;
        this.entries = entries;
        this.leftOut = leftOut;
        this.statistics = statistics;
        this.publication = publication;
    }

    /**
     * The catalogue of a collection.
     *
     * @param sheets the sheets in any state and order; those that are not published are counted, and never shown
     * @param settings the scheme and classifier, and the day of the catalogue
     * @return the catalogue
     */
    public static Catalogue of(Collection<PracticeSheet> sheets, PracticeSettings settings) {
        List<Entry> entries = new ArrayList<>();
        List<PracticeSheet> leftOut = new ArrayList<>();
        List<PracticeSheet> counted = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (PracticeSheet sheet : sheets) {
            String id = sheet.id();
            boolean published = Objects.equals(sheet.state(), SheetStates.PUBLISHED);
            if (published && (!Entry.isCode(id) || !codes.add(id))) {
                leftOut.add(sheet);
                continue;
            }
            counted.add(sheet);
            if (published && id != null) {
                entries.add(new Entry(id, sheet, settings.classify(sheet)));
            }
        }
        entries.sort(Entry.ORDER);
        return new Catalogue(
                settings, List.copyOf(entries), List.copyOf(leftOut), PracticeStatistics.of(counted, settings), null);
    }

    /**
     * The same catalogue with metadata beside its open data: {@code dcat.jsonld}, as DCAT-AP_IT has it.
     *
     * @param by who publishes it, where and under which terms
     * @return another catalogue
     */
    public Catalogue withPublication(Publication by) {
        return new Catalogue(settings, entries, leftOut, statistics, by);
    }

    /**
     * How many sheets have a page.
     *
     * @return the number
     */
    public int size() {
        return entries.size();
    }

    /**
     * Published sheets that have no page and are not counted, because their code, which is the page's address, is missing,
     * not of the form {@code PSS-YYYY-NNNN}, or an earlier sheet's.
     *
     * @return the sheets, in the order in which they came
     */
    public List<PracticeSheet> leftOut() {
        return leftOut;
    }

    /**
     * Writes the site into a folder. Pages of sheets that an earlier catalogue wrote there and that are no longer published
     * are taken away; any other file stays.
     *
     * @param folder the folder; made where there is none
     * @throws IOException where it cannot be written
     */
    public void write(Path folder) throws IOException {
        SiteFolder target = new SiteFolder(folder);
        write(target);
        for (Language language : Language.values()) {
            target.removeOthers(Address.sheets(language));
        }
    }

    /**
     * Writes the site.
     *
     * @param files where its files go
     * @throws IOException where they cannot be written
     */
    public void write(SiteFiles files) throws IOException {
        List<Facet> facets = Facet.all(statistics);
        SearchIndex index = new SearchIndex(entries, facets.get(1));
        ChoiceLists lists = PracticeCollection.choices(settings.scheme());
        RelatedSheets related = new RelatedSheets(entries);
        try (OutputStream out = files.create(Address.STYLE)) {
            out.write(PageFrame.Style.ASSET.text().getBytes(StandardCharsets.UTF_8));
        }
        new SheetData(entries, settings).write(publication, files);
        for (Language language : List.of(Language.ITALIAN, Language.ENGLISH)) {
            PageFrame frame = PageFrame.ofSite(language, settings.catalogued());
            try (OutputStream out = files.create(Address.search(language))) {
                new SearchPage(frame, entries, facets).write(index, out);
            }
            try (OutputStream out = files.create(Address.list(language))) {
                new ListPage(frame, entries, facets.get(1)).write(out);
            }
            try (OutputStream out = files.create(Address.statistics(language))) {
                new StatisticsPage(frame, statistics).write(out);
            }
            writeSheets(new SheetPage(frame, facets, lists), related, language, files);
        }
    }

    private void writeSheets(SheetPage page, RelatedSheets related, Language language, SiteFiles files)
            throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            Entry own = entries.get(i);
            SheetPage.Neighbours place = new SheetPage.Neighbours(
                    own,
                    i == 0 ? null : entries.get(i - 1),
                    i + 1 == entries.size() ? null : entries.get(i + 1),
                    related.of(i));
            try (OutputStream out = files.create(Address.sheet(language, own.id()))) {
                page.write(place, out);
            }
        }
    }
}
