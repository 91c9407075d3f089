package it.apsis.export.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file are text.
 *
 * @param charset its character set; null for Windows-1252, which is decoded by a table of our own
 * @param mark the length of the byte order mark
 */
record TextEncoding(@Nullable Charset charset, int mark) {
    static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, 0);
    static final TextEncoding WINDOWS_1252 = new TextEncoding(null, 0);

    private static final int CONTINUATION = 0x80;

    /** What 0x80 to 0x9F are; the five that Windows leaves open are the control characters of that number. */
    private static final String HIGH =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** The sign that a byte is in Windows-1252. */
    static char windows(byte one) {
        int number = one & 0xFF;
        return number >= CONTINUATION && number < CONTINUATION + HIGH.length()
                ? HIGH.charAt(number - CONTINUATION)
                : (char) number;
    }

    /**
     * Finds the encoding of a file.
     *
     * @param bytes its beginning
     * @param length how many of them count
     */
    static TextEncoding of(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return isUtf8(bytes, length) ? UTF_8 : WINDOWS_1252;
    }

    /** The same where the mark is not at the beginning, but somewhere else. */
    TextEncoding withoutMark() {
        return mark == 0 ? this : new TextEncoding(charset, 0);
    }

    /** Whether what is ASCII is one byte each, so that bytes can be told apart without being decoded. */
    boolean isAsciiByByte() {
        return charset == null || StandardCharsets.UTF_8.equals(charset);
    }

    /** Whether it was taken for want of a better one. */
    boolean isAssumed() {
        return charset == null;
    }

    private static boolean startsWith(byte[] bytes, int length, int... beginning) {
        if (length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether bytes are UTF-8. A sequence that breaks off at the end says nothing: the file goes on there, or it was cut
     * and the rest of it is UTF-8 all the same.
     */
    private static boolean isUtf8(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }
}
