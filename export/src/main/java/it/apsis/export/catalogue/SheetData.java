package it.apsis.export.catalogue;

import it.apsis.codelist.CodeLists;
import it.apsis.export.dcat.DcatMetadata;
import it.apsis.export.dcat.OpenDataset;
import it.apsis.export.dcat.Publication;
import it.apsis.export.practice.PracticeCsv;
import it.apsis.export.table.DataPackage;
import it.apsis.export.table.TableFile;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeSettings;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sheets of a catalogue as open data: a table, what its columns are, and who publishes it. */
final class SheetData {
    private static final String FOLDER = "data/";
    private static final String TABLE = "practices.csv";

    /** Where the table stands: as permanent as the addresses of the pages. */
    static final String ADDRESS = FOLDER + TABLE;

    private final List<Entry> entries;
    private final PracticeSettings settings;

    SheetData(List<Entry> entries, PracticeSettings settings) {
        this.entries = entries;
        this.settings = settings;
    }

    void write(@Nullable Publication publication, SiteFiles files) throws IOException {
        try (OutputStream out = files.create(ADDRESS)) {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            PracticeCsv.write(entries.stream().map(Entry::sheet).toList(), text);
            text.flush();
        }
        DataPackage data = described();
        try (OutputStream out = files.create(FOLDER + DataPackage.FILE)) {
            data.write(Language.ITALIAN, out);
        }
        if (publication != null) {
            try (OutputStream out = files.create(DcatMetadata.FILE)) {
                DcatMetadata.write(dataset(data, publication), publication, out);
            }
        }
    }

    private DataPackage described() {
        return new DataPackage(
                "apsis-practices",
                new Bilingual(
                        "Practices of social services in the Covid-19 emergency",
                        "Pratiche dei servizi sociali nell'emergenza Covid-19"),
                PracticeCollection.note(),
                List.of(new TableFile(
                        "practices",
                        TABLE,
                        new Bilingual("Published sheets", "Schede pubblicate"),
                        PracticeCsv.schema(
                                        PracticeCollection.form(PracticeCollection.FIRST_YEAR)
                                                .withChoices(PracticeCollection.choices(settings.scheme())),
                                        CodeLists.bundled())
                                .keyedBy("id"))));
    }

    private OpenDataset dataset(DataPackage data, Publication publication) {
        LocalDate first = entries.stream()
                .map(entry -> entry.sheet().periodStart())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(publication.modified());
        return new OpenDataset(data, FOLDER, List.of("SOCI", "HEAL"), "IRREG", first, publication.modified());
    }
}
