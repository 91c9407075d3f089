package it.apsis.export.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, whatever they are: a sequence that its encoding does not have is decoded alone, and counted. Not
 * thread-safe.
 */
final class DecodedText extends Reader {
    private static final int BUFFER = 1 << 15;
    private static final int FEW = 48;
    private static final char REPLACEMENT = '\uFFFD';
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final InputStream in;
    private final @Nullable CharsetDecoder decoder;
    private final CharsetDecoder ascii = StandardCharsets.ISO_8859_1.newDecoder();
    private final boolean utf8;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private int mark;
    private boolean ended;
    private boolean strays;

    DecodedText(InputStream in, TextEncoding encoding) {
        Charset charset = encoding.charset();
        this.in = in;
        this.mark = encoding.mark();
        this.utf8 = StandardCharsets.UTF_8.equals(charset);
        this.decoder = charset == null
                ? null
                : charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether a sequence had to be decoded alone. */
    boolean hasStrays() {
        return strays;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("There has to be room for a pair of surrogates");
        }
        CharBuffer text = CharBuffer.wrap(target, offset, length);
        while (text.position() == offset) {
            if (!fill()) {
                return -1;
            }
            if (decoder == null) {
                decodeWindows(text);
            } else {
                decode(decoder, text);
            }
        }
        return text.position() - offset;
    }

    /** Sees to it that there are bytes; all that are left at the end. False where there are none. */
    private boolean fill() throws IOException {
        if (!bytes.hasRemaining() || needsMore()) {
            bytes.compact();
            while (!ended && bytes.position() < BUFFER / 2) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0));
            }
            bytes.flip();
            int skipped = Math.min(mark, bytes.remaining());
            bytes.position(bytes.position() + skipped);
            mark = 0;
        }
        return bytes.hasRemaining();
    }

    /** A few bytes may be the beginning of a sequence only. */
    private boolean needsMore() {
        return !ended && bytes.remaining() < 8;
    }

    private void decodeWindows(CharBuffer text) {
        int count = Math.min(text.remaining(), bytes.remaining());
        for (int i = 0; i < count; i++) {
            text.put(TextEncoding.windows(bytes.get()));
        }
    }

    private void decode(CharsetDecoder by, CharBuffer text) {
        if (utf8 && copyAscii(text)) {
            return;
        }
        int limit = bytes.limit();
        // A few at a time: what follows is plain again, and that is copied much faster than it is decoded.
        bytes.limit(utf8 ? Math.min(limit, bytes.position() + FEW) : limit);
        CoderResult result = by.decode(bytes, text, ended && bytes.limit() == limit);
        bytes.limit(limit);
        if (result.isError()) {
            stray(result.length(), text);
            by.reset();
        }
    }

    /** Copies what is ASCII as far as it goes; false where that is not worth it. */
    private boolean copyAscii(CharBuffer text) {
        int begin = bytes.position();
        int most = Math.min(bytes.remaining(), text.remaining());
        int count = 0;
        while (count + Long.BYTES <= most && ((long) LONGS.get(bytes.array(), begin + count) & NOT_ASCII) == 0) {
            count += Long.BYTES;
        }
        if (count == 0) {
            return false;
        }
        // The platform widens bytes to signs in bulk, here and nowhere else.
        int limit = bytes.limit();
        bytes.limit(begin + count);
        ascii.decode(bytes, text, false);
        bytes.limit(limit);
        return true;
    }

    private void stray(int length, CharBuffer text) {
        strays = true;
        if (!text.hasRemaining()) {
            return;
        }
        if (utf8) {
            for (int i = 0; i < length && text.hasRemaining(); i++) {
                text.put(TextEncoding.windows(bytes.get()));
            }
        } else if (bytes.remaining() > 1) {
            // Half a pair of surrogates: kept, so that the cell it stands in tells of it.
            boolean big = decoder != null && StandardCharsets.UTF_16BE.equals(decoder.charset());
            int first = bytes.get() & 0xFF;
            int second = bytes.get() & 0xFF;
            text.put((char) (big ? first << 8 | second : second << 8 | first));
        } else {
            bytes.get();
            text.put(REPLACEMENT);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
