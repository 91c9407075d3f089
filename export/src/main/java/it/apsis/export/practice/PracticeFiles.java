package it.apsis.export.practice;

import it.apsis.statistical.UnusableReturnException;
import org.jspecify.annotations.Nullable;

/** Reads practice sheets of whatever format. */
public final class PracticeFiles {
    private PracticeFiles() {}

    /**
     * Reads the sheets of a file, JSON, CSV or a workbook, as its content tells.
     *
     * @param bytes the file
     * @param file its name, or null
     * @return the sheets
     * @throws UnusableReturnException where nothing can be made of it
     */
    public static PracticeReading read(byte[] bytes, @Nullable String file) {
        if (PracticeWorkbook.recognises(bytes)) {
            return PracticeWorkbook.read(bytes, file);
        }
        return isJson(bytes) ? PracticeJson.read(bytes, file) : PracticeCsv.read(bytes, file);
    }

    /** An object or a list, behind any byte order mark, zero bytes of UTF-16 and white space. */
    private static boolean isJson(byte[] bytes) {
        for (byte one : bytes) {
            int sign = one & 0xFF;
            boolean passedOver = sign <= ' ' || sign == 0xEF || sign == 0xBB || sign == 0xBF || sign >= 0xFE;
            if (!passedOver) {
                return sign == '{' || sign == '[';
            }
        }
        return false;
    }
}
