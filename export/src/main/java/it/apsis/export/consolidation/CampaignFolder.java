package it.apsis.export.consolidation;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of a campaign. Nothing outside it is ever opened, whatever the table says. */
final class CampaignFolder {
    private static final long LARGEST_TABLE = 64L << 20;
    private static final int DEEPEST = 16;

    private final Path root;

    private CampaignFolder(Path root) {
        this.root = root;
    }

    static CampaignFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableReturnException(new Bilingual(
                    "there is no folder " + folder + ": name the folder of the campaign",
                    "la cartella " + folder + " non esiste: indicare la cartella della campagna"));
        }
        return new CampaignFolder(folder.toRealPath());
    }

    SubmissionTable table() throws IOException {
        Path table = root.resolve(SubmissionTable.NAME);
        if (!Files.isRegularFile(table, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableReturnException(new Bilingual(
                    "there is no file " + SubmissionTable.NAME + " in " + root
                            + ": put a table with the columns file,entity,received there",
                    "manca il file " + SubmissionTable.NAME + " in " + root
                            + ": mettervi una tabella con le colonne file,entity,received"));
        }
        if (Files.size(table) > LARGEST_TABLE) {
            throw new UnusableReturnException(new Bilingual(
                    SubmissionTable.NAME + " is too large for a table of submissions",
                    SubmissionTable.NAME + " è troppo grande per una tabella di trasmissioni"));
        }
        return SubmissionTable.read(Files.readAllBytes(table));
    }

    /** Where a file is, or why it cannot be used: the key of a reason. */
    record Located(Path path, String reason) {
        private static final Path NOWHERE = Path.of("");

        static Located refused(String reason) {
            return new Located(NOWHERE, reason);
        }

        boolean isThere() {
            return reason.isEmpty();
        }
    }

    Located locate(String name) {
        if (name.isEmpty()) {
            return Located.refused("no-file");
        }
        try {
            Path written = Path.of(name);
            Path path = root.resolve(written).normalize();
            if (written.isAbsolute() || !path.startsWith(root)) {
                return Located.refused("outside");
            }
            Path real = path.toRealPath();
            if (!real.startsWith(root)) {
                return Located.refused("outside");
            }
            return Files.isRegularFile(real) ? new Located(real, "") : Located.refused("no-regular-file");
        } catch (InvalidPathException e) {
            return Located.refused("no-name");
        } catch (NoSuchFileException e) {
            return Located.refused("missing");
        } catch (IOException e) {
            return Located.refused("no-access");
        }
    }

    /** Files that the table does not name, the table itself apart, and what lies in a folder that is written to. */
    List<String> unnamed(Set<Path> named, Path except) throws IOException {
        List<String> unnamed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root, DEEPEST)) {
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.equals(root.resolve(SubmissionTable.NAME)))
                    .filter(file -> !named.contains(file) && !file.startsWith(except))
                    .forEach(file -> unnamed.add(root.relativize(file).toString()));
        } catch (UncheckedIOException e) {
            // A folder that cannot be entered: what lies in it is not told of, and nothing of it is used.
            return sorted(unnamed);
        }
        return sorted(unnamed);
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    Path root() {
        return root;
    }
}
