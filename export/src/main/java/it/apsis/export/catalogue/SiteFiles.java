package it.apsis.export.catalogue;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a site go: a folder, an archive, a store. */
@FunctionalInterface
public interface SiteFiles {
    /**
     * Starts a file. Each is opened once, and closed before the next one is opened.
     *
     * @param path its path within the site, with {@code /} between folders
     * @return where its bytes go
     * @throws IOException where it cannot be written
     */
    OutputStream create(String path) throws IOException;
}
