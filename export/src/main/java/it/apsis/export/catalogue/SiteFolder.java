package it.apsis.export.catalogue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A folder that a site is written into, maybe over an earlier one. */
final class SiteFolder implements SiteFiles {
    private static final String PAGE = ".html";

    private final Path folder;
    private final Set<Path> written = new HashSet<>();

    SiteFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public OutputStream create(String path) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null && !written.contains(parent)) {
            Files.createDirectories(parent);
            written.add(parent);
        }
        written.add(file);
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Takes away the pages of sheets that were not written this time: they may have been withdrawn. */
    void removeOthers(String path) throws IOException {
        Path pages = folder.resolve(path);
        if (!Files.isDirectory(pages)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(pages, "*" + PAGE)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean sheet = Entry.isCode(name.substring(0, name.length() - PAGE.length()));
                if (sheet && !written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
