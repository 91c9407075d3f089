package it.apsis.export.csv;

import it.apsis.statistical.ReturnHead;
import java.util.List;
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
    List<WrittenColumn> plan(ReturnHead head, Set<String> answered) {
        return ColumnPlan.keys(head);
    }
}
