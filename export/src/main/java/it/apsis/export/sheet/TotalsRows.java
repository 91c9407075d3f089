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
final class TotalsRows {
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

    void add(ActivityRecord activity) {
        commitment.add(activity.commitment());
        disbursement.add(activity.disbursement());
    }

    SkippedRow skip(Place place, ReadCell first, ReadCell[] read, int count) {
        List<Finding> findings = new ArrayList<>();
        findings.add(ReadingFindings.of("totals_row_skipped", place, null, first.text(), Attributes.NONE));
        compare(commitment, read, count, place, findings);
        compare(disbursement, read, count, place, findings);
        return new SkippedRow(place.row(), place.line(), findings);
    }

    private void compare(Sum sum, ReadCell[] read, int count, Place place, List<Finding> findings) {
        Column column = columns.find(sum.key);
        ReadCell cell = column == null || column.position() >= count ? null : read[column.position()];
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
                part = part.add(amount.thousandEuro());
            }
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
