package it.apsis.export.table;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The CSV files of a folder and what is in them: a Tabular Data Package, to be written as {@value #FILE} beside them. A
 * Data Package has its titles in one language, and says in which. Immutable.
 *
 * @param name its name: lower-case letters, digits and hyphens
 * @param title what it is called
 * @param description what it is
 * @param files the files in order
 */
public record DataPackage(String name, Bilingual title, Bilingual description, List<TableFile> files) {
    /** The name of the file that holds it. */
    public static final String FILE = "datapackage.json";

    /**
     * Copies the list.
     *
     * @param name its name: lower-case letters, digits and hyphens
     * @param title what it is called
     * @param description what it is
     * @param files the files in order
     */
    public DataPackage {
        files = List.copyOf(files);
    }

    /**
     * Writes it. The same package and language give the same bytes.
     *
     * @param language the language of titles and descriptions
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public void write(Language language, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> {
            json.member("profile", "tabular-data-package");
            json.member("name", name);
            json.member("title", title.in(language));
            json.member("description", description.in(language));
            json.startArray("languages");
            json.item(language.tag());
            json.endArray();
            json.startArray("resources");
            files.forEach(file -> write(file, language, json));
            json.endArray();
        });
    }

    private static void write(TableFile file, Language language, JsonOutput json) {
        json.startObject();
        json.member("profile", "tabular-data-resource");
        json.member("name", file.name());
        json.member("path", file.path());
        json.member("title", file.title().in(language));
        json.member("format", "csv");
        json.member("mediatype", "text/csv");
        json.member("encoding", "utf-8");
        json.startObject("schema");
        file.schema().write(language, json);
        json.endObject();
        json.endObject();
    }
}
