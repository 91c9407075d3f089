package it.apsis.export.csv;

import it.apsis.statistical.ReturnHead;
import java.util.List;
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
    List<WrittenColumn> plan(ReturnHead head, Set<String> answered) {
        return ColumnPlan.crs(head, answered);
    }
}
