package it.apsis.export.sheet;

import it.apsis.export.cell.ActivityAssembler;
import it.apsis.export.cell.ReadCell;
import it.apsis.export.cell.ReadingFindings;
import it.apsis.export.layout.SheetColumns;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts the rows below a header: activities, totals and blank ones, and counts them. One thread. */
public final class RowSorter {
    private final ReturnHead head;
    private final ActivityAssembler assembler;
    private final TotalsKeeper totals;
    private final int[] headless;
    private final boolean[] headlessUsed;

    private long read;
    private long skipped;
    private long pendingBlank;

    /**
     * For the rows of a return.
     *
     * @param head its head
     */
    public RowSorter(ReturnHead head) {
        this(head, new TotalsRows(head.columns()));
    }

    /**
     * For some of the rows of a return.
     *
     * @param head its head
     * @param totals looks at totals rows, which cannot be judged by some of the rows
     */
    public RowSorter(ReturnHead head, TotalsKeeper totals) {
        this.head = head;
        this.assembler = new ActivityAssembler(head.columns());
        this.totals = totals;
        this.headless = head.columns().all().stream()
                .filter(column -> column.key() == null && column.header().isBlank())
                .mapToInt(Column::position)
                .toArray();
        this.headlessUsed = new boolean[headless.length];
    }

    /**
     * Takes rows in which nothing stands; they count when another follows.
     *
     * @param rows how many
     */
    public void blank(long rows) {
        pendingBlank += rows;
    }

    /**
     * Takes a row in which something stands.
     *
     * @param row where it stands
     * @param first its first cell with anything in it
     * @param cells its cells as they were read, by position; not kept
     * @param count how many of them count; the others are blank
     * @param texts the texts of the cells, which are handed over
     * @return an activity, or a totals row
     */
    public ReturnRow filled(Place row, ReadCell first, ReadCell[] cells, int count, String[] texts) {
        skipped += pendingBlank;
        pendingBlank = 0;
        if (TotalsRows.isTotals(first.text())) {
            skipped++;
            return totals.skip(row, first, cells, count);
        }
        read++;
        ActivityRow activity = assembler.assemble(row, cells, count, texts, surplus(row, cells, count));
        totals.add(activity.activity());
        for (int i = 0; i < headless.length; i++) {
            headlessUsed[i] |= !activity.cell(headless[i]).isBlank();
        }
        return activity;
    }

    /**
     * Takes over the counts of another sorter, of other rows of the same return.
     *
     * @param other the other sorter
     */
    public void add(RowSorter other) {
        read += other.read;
        skipped += other.skipped;
        for (int i = 0; i < headlessUsed.length; i++) {
            headlessUsed[i] |= other.headlessUsed[i];
        }
    }

    /**
     * Takes blank rows that are known to be followed by others.
     *
     * @param rows how many
     */
    public void skip(long rows) {
        skipped += rows;
    }

    /** What is said of a row that goes on behind the last column; nothing where only blanks follow. */
    private @Nullable Finding surplus(Place row, ReadCell[] cells, int count) {
        int width = assembler.width();
        String first = null;
        for (int i = width; i < count && first == null; i++) {
            first = cells[i].isBlank() ? null : cells[i].text();
        }
        return first == null
                ? null
                : ReadingFindings.of(
                        "row_too_long",
                        row,
                        null,
                        first,
                        Attributes.of("cells", count).with("columns", width));
    }

    /**
     * What is known after the last row.
     *
     * @param sha256 the fingerprint, or null
     * @param more what the reader has to say beside
     * @return the tail
     */
    public ReturnTail tail(@Nullable String sha256, List<Finding> more) {
        List<Finding> findings = new ArrayList<>(more);
        for (int i = 0; i < headless.length; i++) {
            if (headlessUsed[i]) {
                Column column = head.columns().all().get(headless[i]);
                findings.add(SheetColumns.unknown(head.header(), column.header(), column.position()));
            }
        }
        return new ReturnTail(read, skipped, sha256, findings);
    }
}
