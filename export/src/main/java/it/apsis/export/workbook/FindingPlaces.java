package it.apsis.export.workbook;

import it.apsis.export.ooxml.Range;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where findings stand in the workbook that is given back.
 *
 * @param sheet the sheet of findings that name none; null where there is none
 * @param shift how many rows further down an activity stands than its number says: a return that was no sheet has got a
 *     header
 */
record FindingPlaces(@Nullable String sheet, int shift) {
    /**
     * A cell.
     *
     * @param sheet the name of its sheet
     * @param row its row, from 1
     * @param column its column, from 0
     */
    record Cell(String sheet, int row, int column) {
        String address() {
            return Range.cell(row, column).reference();
        }
    }

    /** The cell of a finding: the first of its row where it is about the whole of it; null where it is about no row. */
    @Nullable
    Cell of(Finding finding) {
        Place place = finding.place();
        String name = place.sheet() == null ? sheet : place.sheet();
        if (name == null || place.row() < 1) {
            return null;
        }
        int row = Math.toIntExact(place.row()) + (place.spreadsheet() ? 0 : shift);
        return new Cell(name, row, Math.max(0, place.position()));
    }
}
