package it.apsis.export.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers whether bytes could not be had. The parser complains of bytes that it does not understand with the same
 * exception.
 */
final class WatchedStream extends FilterInputStream {
    private @Nullable IOException failure;

    WatchedStream(InputStream bytes) {
        super(bytes);
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
