package it.apsis.export.csv;

import it.apsis.export.ReturnWriter;
import java.io.OutputStream;
import java.util.Set;

/** CSV in the native layout: the keys of the fields that were asked. */
public final class KeysCsvFormat extends CsvFormat {
    /** The format, for {@link java.util.ServiceLoader}. */
    public KeysCsvFormat() {}

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public ReturnWriter writer(OutputStream out, Set<String> answered) {
        return new CsvReturnWriter(out, ColumnPlan::keys);
    }
}
