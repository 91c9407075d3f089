package it.apsis.export.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes strings of texts in which there is nothing to compose or to clean: every sign is of ASCII and can be printed. The
 * platform narrows signs to bytes in bulk, and of bytes eight are looked at together. One thread.
 */
final class PlainText {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long BLANKS = EACH * ' ';

    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 10);
    private char[] buffer = {};
    private CharBuffer signs = CharBuffer.wrap(buffer);

    /** The text; null where it has another sign. */
    @Nullable
    String of(char[] from, int offset, int length) {
        if (buffer != from) {
            buffer = from;
            signs = CharBuffer.wrap(from);
        }
        if (bytes.capacity() < length + Long.BYTES) {
            bytes = ByteBuffer.allocate(2 * length + Long.BYTES);
        }
        signs.limit(offset + length).position(offset);
        encoder.encode(signs, bytes.clear(), false);
        if (signs.hasRemaining()) {
            return null;
        }
        byte[] array = bytes.array();
        // Eight bytes at a time may go beyond the end: blanks there are plain.
        LONGS.set(array, length, BLANKS);
        long outside = 0;
        for (int i = 0; i < length; i += Long.BYTES) {
            long eight = (long) LONGS.get(array, i);
            // The high bit of the first byte that is below a blank, the last sign of ASCII, or none of ASCII.
            outside |= (eight - BLANKS) | (eight + EACH) | eight;
        }
        return (outside & HIGH) == 0 ? new String(array, 0, length, StandardCharsets.ISO_8859_1) : null;
    }
}
