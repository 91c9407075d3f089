package it.apsis.export.json;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.UnknownMembers;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.UnusableReturnException;
import java.io.UncheckedIOException;

/**
 * Reads returns from JSON: {@code {"edition": "2020", "entity": "001272", "activities": [{"recipient": "269", …}]}}, or
 * {@code {"nilReturn": {"entity": "048017", "year": 2020}}}. A row is an activity's place from 1, a column the key of its
 * member. Numbers are read exactly, as they are written; the decimal mark is the point.
 *
 * <p>The document is gone through twice: once as a whole, so that its members may stand in any order and a broken one is
 * refused at once, and once for its activities. It is never held in memory.
 *
 * <p>Whatever the bytes are, nothing is thrown but {@link UnusableReturnException}, whose message says line and column; and
 * {@link UncheckedIOException} where they cannot be had.
 */
public final class JsonReturnReader {
    private JsonReturnReader() {}

    /**
     * Opens a return.
     *
     * @param source its bytes
     * @param options what the caller knows of it; its layouts do not count, as members are always named by the keys
     * @return the return, to be closed; for one thread
     * @throws UnusableReturnException where it is no JSON, has a member twice, is not of the shape of a return, or has no
     *     year
     * @throws UncheckedIOException where the bytes cannot be had
     */
    public static ReturnReading open(ReturnSource source, ReadingOptions options) {
        return open(source, options, UnknownMembers.KEPT);
    }

    /**
     * Opens a return.
     *
     * @param source its bytes
     * @param options what the caller knows of it; its layouts do not count, as members are always named by the keys
     * @param unknown what becomes of members that the form of its year does not have
     * @return the return, to be closed; for one thread
     * @throws UnusableReturnException where it is no JSON, has a member twice or one that is refused, is not of the shape of
     *     a return, or has no year
     * @throws UncheckedIOException where the bytes cannot be had
     */
    public static ReturnReading open(ReturnSource source, ReadingOptions options, UnknownMembers unknown) {
        return JsonReading.open(source, options, unknown);
    }
}
