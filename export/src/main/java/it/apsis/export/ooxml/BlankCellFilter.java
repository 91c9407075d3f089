package it.apsis.export.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes cells and rows out of a sheet that say nothing but how they look: a workbook may hold millions of them, and a
 * parser takes its time for each. Only what states its own address goes, so that nothing else moves; once the part has
 * anything but plain elements, all of it passes.
 */
final class BlankCellFilter extends InputStream {
    private static final byte[] CELL = "<c ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW = "<row ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADDRESS = " r=\"".getBytes(StandardCharsets.US_ASCII);
    private static final int RAW = 1 << 14;
    private static final int TAG = 512;

    /** Bytes that are left of a chunk of blank rows with cells: the rows themselves. */
    private static final int QUIET_CHUNK = RAW * 3 / 4;

    private static final int LONG_WHILE = 1 << 23;

    private final InputStream in;
    private final byte[] raw = new byte[RAW];
    private final byte[] out = new byte[RAW + TAG];
    private final byte[] tag = new byte[TAG];
    private int tagLength;
    private int begin;
    private int end;
    private boolean passing;
    private boolean hasty;
    private long quiet;

    BlankCellFilter(InputStream in) {
        this.in = in;
    }

    /**
     * Whether to end where nothing but blank cells has come for a long while.
     *
     * @param wanted true for a look at the first rows
     */
    void setHasty(boolean wanted) {
        hasty = wanted;
    }

    @Override
    public int read() throws IOException {
        return fill() ? out[begin++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - begin);
        System.arraycopy(out, begin, buffer, offset, count);
        begin += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (begin == end) {
            begin = 0;
            end = 0;
            int count = in.read(raw, 0, RAW);
            if (count < 0) {
                if (tagLength == 0) {
                    return false;
                }
                passTag();
            }
            int at = 0;
            while (at < count) {
                at = tagLength == 0 ? passText(at, count) : takeTag(at, count);
            }
            quiet = end > QUIET_CHUNK ? 0 : quiet + count;
            if (hasty && quiet > LONG_WHILE) {
                throw new NothingMore();
            }
        }
        return true;
    }

    /** Passes all up to the next tag, of which it takes the beginning. */
    private int passText(int from, int to) {
        int next = passing ? to : find((byte) '<', from, to);
        System.arraycopy(raw, from, out, end, next - from);
        end += next - from;
        if (next == to) {
            return to;
        }
        tag[0] = '<';
        tagLength = 1;
        return next + 1;
    }

    /** Takes a tag up to its end, or to that of the chunk. */
    private int takeTag(int from, int to) {
        if (tagLength == 1 && raw[from] == '!') {
            passing = true;
            passTag();
            return from;
        }
        int most = Math.min(to, from + TAG - tagLength);
        int close = find((byte) '>', from, most);
        int next = Math.min(close + 1, most);
        System.arraycopy(raw, from, tag, tagLength, next - from);
        tagLength += next - from;
        if (close < most) {
            endTag();
        } else if (tagLength == TAG) {
            passTag();
        }
        return next;
    }

    private int find(byte sign, int from, int to) {
        int at = from;
        while (at < to && raw[at] != sign) {
            at++;
        }
        return at;
    }

    private void endTag() {
        boolean blank = tag[tagLength - 2] == '/' && (begins(CELL) || begins(ROW)) && hasAddress();
        if (blank) {
            tagLength = 0;
        } else {
            passTag();
        }
    }

    private boolean begins(byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (tag[i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasAddress() {
        for (int i = 2; i + ADDRESS.length < tagLength; i++) {
            int same = 0;
            while (same < ADDRESS.length && tag[i + same] == ADDRESS[same]) {
                same++;
            }
            if (same == ADDRESS.length) {
                return true;
            }
        }
        return false;
    }

    /** Ends a hasty look. */
    static final class NothingMore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingMore() {
            super("Nothing but blank cells for a long while", null, false, false);
        }
    }

    private void passTag() {
        System.arraycopy(tag, 0, out, end, tagLength);
        end += tagLength;
        tagLength = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
