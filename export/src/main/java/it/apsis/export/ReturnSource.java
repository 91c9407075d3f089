package it.apsis.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the bytes of a return come from. They can be had as often as needed, and are the same each time. */
public interface ReturnSource {
    /**
     * The name of the file.
     *
     * @return the name without the folder, or null where there is no file
     */
    @Nullable
    String name();

    /**
     * Opens the bytes from their beginning.
     *
     * @return a stream, to be closed by the caller
     * @throws IOException where they cannot be had
     */
    InputStream open() throws IOException;

    /**
     * A file.
     *
     * @param file the file
     * @return a source named after it
     */
    static ReturnSource of(Path file) {
        Path name = file.getFileName();
        return of(name == null ? null : name.toString(), () -> {
            if (Files.isDirectory(file)) {
                // A folder can be opened; that it cannot be read is found out later, when its path is not known.
                throw new FileSystemException(file.toString(), null, "Is a directory");
            }
            return Files.newInputStream(file);
        });
    }

    /**
     * Bytes in memory.
     *
     * @param name the name of the file they stand for, or null
     * @param bytes the bytes, which are not copied
     * @return a source
     */
    static ReturnSource of(@Nullable String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Bytes from elsewhere.
     *
     * @param name the name of the file they stand for, or null
     * @param opener opens them from their beginning each time it is asked
     * @return a source
     */
    static ReturnSource of(@Nullable String name, Opener opener) {
        return new ReturnSource() {
            @Override
            public @Nullable String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return opener.open();
            }
        };
    }

    /** Opens bytes. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens the bytes from their beginning.
         *
         * @return a stream, to be closed by the caller
         * @throws IOException where they cannot be had
         */
        InputStream open() throws IOException;
    }
}
