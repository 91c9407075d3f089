package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnSource;
import it.apsis.statistical.ReturnReading;

/** What the layouts of CSV have in common: reading, where the layout is recognised by the header. */
abstract sealed class CsvFormat implements ReturnFormat permits CrsCsvFormat, KeysCsvFormat {
    @Override
    public final String mediaType() {
        return "text/csv";
    }

    @Override
    public final String fileExtension() {
        return "csv";
    }

    /** Anything but what is known to be something else. */
    @Override
    public final boolean recognises(byte[] beginning) {
        return FileBeginning.otherFormat(beginning) == null && !looksLikeJson(beginning);
    }

    private static boolean looksLikeJson(byte[] beginning) {
        for (byte sign : beginning) {
            if (sign > ' ') {
                return sign == '{' || sign == '[';
            }
        }
        return false;
    }

    @Override
    public final ReturnReading open(ReturnSource source, ReadingOptions options) {
        return CsvReturnReader.open(source, options);
    }
}
