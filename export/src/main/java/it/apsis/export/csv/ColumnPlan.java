package it.apsis.export.csv;

import it.apsis.export.layout.Layout;
import it.apsis.export.layout.LayoutColumn;
import it.apsis.export.layout.Layouts;
import it.apsis.schema.Field;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which columns a return gets when it is written. */
final class ColumnPlan {
    private ColumnPlan() {}

    /**
     * The native layout: the fields that were asked, so that none is asked that was not. What a native file has beside
     * them follows.
     */
    static List<WrittenColumn> keys(ReturnHead head) {
        List<WrittenColumn> plan = new ArrayList<>();
        for (Field field : head.form().fields()) {
            if (head.columns().isAsked(field.key())) {
                plan.add(WrittenColumn.answers(field.key(), field.key()));
            }
        }
        if (head.layout().equals(Layouts.KEYS.name())) {
            keepOthers(head.columns(), plan, Set.of());
        }
        return plan;
    }

    /**
     * The national layout, all of it, and a column for each answered field that it does not have. What a national file
     * has beside them follows.
     */
    static List<WrittenColumn> crs(ReturnHead head, Set<String> answered) {
        Layout layout = Layouts.NATIONAL_2014;
        boolean same = head.layout().equals(layout.name());
        List<WrittenColumn> plan = new ArrayList<>();
        Set<Integer> kept = new HashSet<>();
        for (LayoutColumn column : layout.columns()) {
            String key = column.key();
            if (key != null) {
                plan.add(WrittenColumn.answers(column.header(), key));
            } else {
                int position = same ? position(head.columns(), column.header()) : -1;
                kept.add(position);
                plan.add(WrittenColumn.keeps(column.header(), position));
            }
        }
        for (Field field : head.form().fields()) {
            if (answered.contains(field.key()) && !layout.has(field.key())) {
                plan.add(WrittenColumn.answers(field.key(), field.key()));
            }
        }
        if (same) {
            keepOthers(head.columns(), plan, kept);
        }
        return plan;
    }

    /** Columns that answer nothing, and those that repeat another, come out again as they were. */
    private static void keepOthers(ReturnColumns columns, List<WrittenColumn> plan, Set<Integer> kept) {
        for (Column column : columns.all()) {
            String key = column.key();
            boolean answers = key != null && column.equals(columns.find(key));
            if (!answers && !kept.contains(column.position())) {
                plan.add(WrittenColumn.keeps(column.header(), column.position()));
            }
        }
    }

    static int position(ReturnColumns columns, String header) {
        String folded = Folding.header(header);
        for (Column column : columns.all()) {
            if (column.key() == null && Folding.header(column.header()).equals(folded)) {
                return column.position();
            }
        }
        return -1;
    }
}
