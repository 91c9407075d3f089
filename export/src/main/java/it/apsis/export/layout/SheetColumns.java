package it.apsis.export.layout;

import it.apsis.export.cell.ReadingFindings;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a sheet in the form of a year.
 *
 * @param columns where the answers stand
 * @param findings what is wrong with the columns
 */
public record SheetColumns(ReturnColumns columns, List<Finding> findings) {
    /**
     * Copies the list.
     *
     * @param columns where the answers stand
     * @param findings what is wrong with the columns
     */
    public SheetColumns {
        findings = List.copyOf(findings);
    }

    /**
     * Gives the columns of a sheet their fields. A column without a header is no finding as long as it is empty: the
     * reader tells of it when it is not.
     *
     * @param header the header row
     * @param place where the header row stands
     * @param form the form of the year
     * @return the columns, and a finding for each that is unknown, repeated or missing
     */
    public static SheetColumns of(SheetHeader header, Place place, Questionnaire form) {
        List<Column> columns = new ArrayList<>(header.headers().size());
        List<Finding> findings = new ArrayList<>();
        for (String text : header.headers()) {
            int position = columns.size();
            LayoutColumn declared = header.layout().find(text);
            String key = declared == null ? null : declared.key();
            boolean asked = key != null && form.find(key).isPresent();
            columns.add(new Column(position, text, asked ? key : null));
            boolean extra = declared != null && key == null;
            if (!asked && !extra && !text.isBlank()) {
                findings.add(unknown(place, text, position));
            }
        }
        ReturnColumns all = ReturnColumns.ofSheet(columns);
        repeated(all, place, findings);
        missing(all, place, form, findings);
        return new SheetColumns(all, findings);
    }

    /**
     * The finding about a column that no field claims.
     *
     * @param header the place of the header row
     * @param text the header of the column
     * @param position its position, from 0
     * @return the finding
     */
    public static Finding unknown(Place header, String text, int position) {
        return ReadingFindings.of("column_unknown", header.cell(text, position), null, text, Attributes.NONE);
    }

    private static void repeated(ReturnColumns columns, Place header, List<Finding> findings) {
        for (Column column : columns.all()) {
            Column first = first(columns, column);
            if (first != null && !first.equals(column)) {
                findings.add(ReadingFindings.of(
                        "column_repeated",
                        header.cell(column.header(), column.position()),
                        column.key(),
                        column.header(),
                        Attributes.of("first_column", first.header())
                                .with("first_cell", Place.letters(first.position()) + header.row())));
            }
        }
    }

    private static @Nullable Column first(ReturnColumns columns, Column column) {
        String key = column.key();
        return key == null ? null : columns.find(key);
    }

    private static void missing(ReturnColumns columns, Place header, Questionnaire form, List<Finding> findings) {
        for (Field field : form.fields()) {
            if (field.isMandatory() && !columns.isAsked(field.key())) {
                findings.add(ReadingFindings.of("column_missing", header, field.key(), null, Attributes.NONE));
            }
        }
    }
}
