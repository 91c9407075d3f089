package it.apsis.codelist;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a list comes from: it is there, or lies in the jar and is read when it is first asked for. Thread-safe. */
final class ListSource {

    private static final String INDEX = "code-lists.csv";
    private static final String VERSION = "version.txt";

    private final CsvTable.@Nullable Row row;
    private volatile @Nullable CodeList list;

    private ListSource(CsvTable.@Nullable Row row, @Nullable CodeList list) {
        this.row = row;
        this.list = list;
    }

    static ListSource of(CodeList list) {
        return new ListSource(null, list);
    }

    /** Returns the bundled lists by their ids, in the order of the index; none of them is read yet. */
    static Map<String, ListSource> bundled() {
        Map<String, ListSource> lists = new LinkedHashMap<>();
        for (CsvTable.Row row : CsvTable.resource(ListSource.class, INDEX).rows()) {
            lists.put(row.get("id"), new ListSource(row, null));
        }
        return lists;
    }

    CodeList list() {
        CodeList read = list;
        return read == null ? read() : read;
    }

    private synchronized CodeList read() {
        CodeList read = list;
        if (read == null) {
            CsvTable.Row source = Objects.requireNonNull(row);
            read = CodeList.read(definition(source), CsvTable.resource(ListSource.class, source.get("file")));
            list = read;
        }
        return read;
    }

    boolean isRead() {
        return list != null;
    }

    /** Returns the forms of the codes of the bundled lists by the ids of the lists. */
    static Map<String, CodeForm> forms() {
        Map<String, CodeForm> forms = new HashMap<>();
        for (CsvTable.Row row : CsvTable.resource(ListSource.class, INDEX).rows()) {
            ListDefinition definition = definition(row);
            forms.put(definition.id(), definition.form());
        }
        return forms;
    }

    /** Returns the name of the state of the bundled lists. */
    static String version() {
        try (InputStream stream = ListSource.class.getResourceAsStream(VERSION)) {
            if (stream == null) {
                throw new IllegalStateException("the jar has no " + VERSION + " beside the code lists");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + VERSION, e);
        }
    }

    private static ListDefinition definition(CsvTable.Row row) {
        Bilingual form = new Bilingual(row.get("form_en"), row.get("form_it"));
        return new ListDefinition(
                row.get("id"),
                new Bilingual(row.get("name_en"), row.get("name_it")),
                CodeForm.of(row.get("form"), form),
                orNull(row.get("parent_list")),
                orNull(row.get("answer_level")),
                orNull(row.get("label")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
