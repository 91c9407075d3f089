package it.apsis.export.json;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.statistical.ReturnReading;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Supplier;

/** Returns as JSON, read and written. */
public final class JsonReturnFormat implements ReturnFormat {
    private static final int BYTE_ORDER_MARK = 3;

    /** The format; it has no state. */
    public JsonReturnFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public boolean holdsNilReturns() {
        return true;
    }

    @Override
    public ReturnWriter writer(OutputStream out, Set<String> answered) {
        return new JsonReturnWriter(out);
    }

    /** Members that are blank are left out one by one: nobody has to know beforehand what is answered. */
    @Override
    public void write(Supplier<ReturnReading> source, OutputStream out) {
        try (ReturnReading reading = source.get()) {
            ReturnWriter writer = writer(out, Set.of());
            writer.begin(reading.head());
            reading.forEach(writer::accept);
            writer.finish();
        }
    }

    /** An object, after any byte order mark and white space, in UTF-8 or UTF-16. */
    @Override
    public boolean recognises(byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            int sign = beginning[i] & 0xFF;
            boolean mark = i < BYTE_ORDER_MARK && (sign == 0xEF || sign == 0xBB || sign >= 0xBF);
            if (sign > ' ' && !mark) {
                return sign == '{';
            }
        }
        return false;
    }

    @Override
    public ReturnReading open(ReturnSource source, ReadingOptions options) {
        return JsonReturnReader.open(source, options);
    }
}
