package it.apsis.export.table;

import it.apsis.export.form.NodeTools;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets the {@code tableschema} package under node read tables by their schemas. */
public final class TableJudge {
    private final Path folder;

    public TableJudge(Path folder) {
        this.folder = folder;
    }

    /** Adds a table with its schema. */
    public void add(String name, TableSchema schema, byte[] table) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.write(home.resolve("table.csv"), table);
        try (OutputStream out = Files.newOutputStream(home.resolve(DataPackage.FILE))) {
            new DataPackage(
                            name,
                            Bilingual.same(name),
                            Bilingual.same(name),
                            List.of(new TableFile("table", "table.csv", Bilingual.same(name), schema)))
                    .write(Language.ITALIAN, out);
        }
    }

    /** What it says, by package and table. */
    public Map<String, String> verdicts() throws IOException, InterruptedException {
        Map<String, String> verdicts = new TreeMap<>();
        for (String line : NodeTools.run("tableschema.cjs", folder)) {
            String[] words = line.split(" ", 3);
            verdicts.put(words[0] + " " + words[1], words[2]);
        }
        return verdicts;
    }
}
