package it.apsis.export.csv;

import it.apsis.export.ReturnWriter;
import java.io.OutputStream;
import java.util.Set;

/**
 * CSV in the national layout of 2014 flows, followed by one column for each answered field that it does not have, headed
 * by its key: nothing is lost.
 */
public final class CrsCsvFormat extends CsvFormat {
    /** The format, for {@link java.util.ServiceLoader}. */
    public CrsCsvFormat() {}

    @Override
    public String name() {
        return "crs";
    }

    @Override
    public ReturnWriter writer(OutputStream out, Set<String> answered) {
        Set<String> fields = Set.copyOf(answered);
        return new CsvReturnWriter(out, head -> ColumnPlan.crs(head, fields));
    }
}
