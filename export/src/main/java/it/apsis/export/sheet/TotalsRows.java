package it.apsis.export.sheet;

import it.apsis.export.cell.ReadCell;
import it.apsis.export.cell.ReadingFindings;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Totals;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.SkippedRow;
import it.apsis.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows a totals row, and whether it equals the sums of the rows above: of all of them, or of those since the totals row
 * before. One thread.
 */
final class TotalsRows implements TotalsKeeper {
    private static final String CODE = "totals_mismatch";

    private final ReturnColumns columns;
    private final Sum commitment = new Sum(ActivityQuestions.COMMITMENT.key());
    private final Sum disbursement = new Sum(ActivityQuestions.DISBURSEMENT.key());

    TotalsRows(ReturnColumns columns) {
        this.columns = columns;
    }

    /** Whether a row with this text in its first cell is a totals row. */
    static boolean isTotals(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                return false;
            }
            if (Character.isLetter(sign)) {
                return (sign == 't' || sign == 'T' || sign > '\u007F') && isTotalsWord(text);
            }
        }
        return false;
    }

    private static boolean isTotalsWord(String text) {
        List<String> words = Folding.words(text);
        return !words.isEmpty()
                && (words.get(0).equals("totale") || words.get(0).equals("total"));
    }

    @Override
    public void add(ActivityRecord activity) {
        commitment.add(activity.commitment());
        disbursement.add(activity.disbursement());
    }

    /** Takes the sums of rows. */
    void add(Totals sums) {
        commitment.add(sums.commitment());
        disbursement.add(sums.disbursement());
    }

    @Override
    public SkippedRow skip(Place place, ReadCell first, ReadCell[] read, int count) {
        List<Finding> findings = new ArrayList<>();
        findings.add(skipped(place, first));
        findings.addAll(judge(row(place, read, count)));
        return new SkippedRow(place.row(), place.line(), findings);
    }

    static Finding skipped(Place place, ReadCell first) {
        return ReadingFindings.of("totals_row_skipped", place, null, first.text(), Attributes.NONE);
    }

    /**
     * A totals row.
     *
     * @param place where it stands
     * @param commitment its sum of commitments, or null
     * @param disbursement its sum of disbursements, or null
     */
    record Row(
            Place place,
            @Nullable ReadCell commitment,
            @Nullable ReadCell disbursement) {}

    Row row(Place place, ReadCell[] read, int count) {
        return new Row(place, cell(commitment, read, count), cell(disbursement, read, count));
    }

    private @Nullable ReadCell cell(Sum sum, ReadCell[] read, int count) {
        Column column = columns.find(sum.key);
        return column == null || column.position() >= count ? null : read[column.position()];
    }

    /** What there is to say of a totals row behind all that were taken. */
    List<Finding> judge(Row row) {
        List<Finding> findings = new ArrayList<>(0);
        compare(commitment, row.commitment(), row.place(), findings);
        compare(disbursement, row.disbursement(), row.place(), findings);
        return findings;
    }

    private void compare(Sum sum, @Nullable ReadCell cell, Place place, List<Finding> findings) {
        if (cell != null && !cell.isBlank() && !sum.isEqualTo(cell.answer())) {
            findings.add(ReadingFindings.of(
                    CODE, columns.place(place, sum.key), sum.key, cell.text(), sum.facts(cell.answer())));
        }
        sum.beginPart();
    }

    /** The sum of a column. */
    private static final class Sum {
        private final String key;
        private BigDecimal all = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;

        Sum(String key) {
            this.key = key;
        }

        void add(@Nullable Amount amount) {
            if (amount != null && amount.signum() != 0) {
                add(amount.thousandEuro());
            }
        }

        void add(BigDecimal amount) {
            part = part.add(amount);
        }

        boolean isEqualTo(@Nullable Object found) {
            return found instanceof Amount amount
                    && (amount.thousandEuro().compareTo(part) == 0
                            || amount.thousandEuro().compareTo(all.add(part)) == 0);
        }

        Attributes facts(@Nullable Object found) {
            Attributes facts = Attributes.of("expected", Totals.plain(all.add(part)));
            return found instanceof Amount amount ? facts.with("found", amount) : facts;
        }

        void beginPart() {
            all = all.add(part);
            part = BigDecimal.ZERO;
        }
    }
}
