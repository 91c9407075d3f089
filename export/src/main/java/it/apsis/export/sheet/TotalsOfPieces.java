package it.apsis.export.sheet;

import it.apsis.export.cell.ReadCell;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Totals;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.SkippedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps sums and totals rows of some pieces of a return, until those of all pieces are there to be compared. One thread. */
public final class TotalsOfPieces implements TotalsKeeper {
    private final ReturnColumns columns;
    private final TotalsRows rows;
    private final List<Stretch> stretches = new ArrayList<>();
    private long piece;
    private BigDecimal commitment = BigDecimal.ZERO;
    private BigDecimal disbursement = BigDecimal.ZERO;

    /**
     * For the rows of a return.
     *
     * @param columns its columns
     */
    public TotalsOfPieces(ReturnColumns columns) {
        this.columns = columns;
        this.rows = new TotalsRows(columns);
    }

    /** Rows of one piece between totals rows: their sums, and the totals row that ends them, if any. */
    private record Stretch(long piece, Totals sums, TotalsRows.@Nullable Row end) {}

    /**
     * Begins a piece.
     *
     * @param number its number, by which pieces are put in order
     */
    public void begin(long number) {
        end(null);
        piece = number;
    }

    private void end(TotalsRows.@Nullable Row row) {
        if (row != null || commitment.signum() != 0 || disbursement.signum() != 0) {
            stretches.add(new Stretch(piece, new Totals(commitment, disbursement), row));
        }
        commitment = BigDecimal.ZERO;
        disbursement = BigDecimal.ZERO;
    }

    @Override
    public void add(ActivityRecord activity) {
        commitment = plus(commitment, activity.commitment());
        disbursement = plus(disbursement, activity.disbursement());
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable Amount amount) {
        return amount == null || amount.signum() == 0 ? sum : sum.add(amount.thousandEuro());
    }

    @Override
    public SkippedRow skip(Place place, ReadCell first, ReadCell[] read, int count) {
        end(rows.row(place, read, count));
        return new SkippedRow(place.row(), place.line(), List.of(TotalsRows.skipped(place, first)));
    }

    /**
     * Takes over what another has kept, of other pieces.
     *
     * @param other the other one
     */
    public void add(TotalsOfPieces other) {
        other.end(null);
        stretches.addAll(other.stretches);
    }

    /**
     * Compares all totals rows with the sums of the rows above them.
     *
     * @return what there is to say
     */
    public List<Finding> compare() {
        end(null);
        TotalsRows all = new TotalsRows(columns);
        List<Finding> findings = new ArrayList<>();
        stretches.sort(Comparator.comparingLong(Stretch::piece));
        for (Stretch stretch : stretches) {
            all.add(stretch.sums());
            TotalsRows.Row row = stretch.end();
            if (row != null) {
                findings.addAll(all.judge(row));
            }
        }
        return findings;
    }
}
