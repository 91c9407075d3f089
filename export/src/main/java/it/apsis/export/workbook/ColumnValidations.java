package it.apsis.export.workbook;

import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Validation;
import it.apsis.finding.Place;
import it.apsis.schema.Field;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be typed into the cells of a column. */
final class ColumnValidations {
    private static final String BETWEEN = "between";
    private static final String MOST = "1000000000";
    private static final int CRS_ID = 10;
    private static final int EARLIEST = 1960;
    private static final int LATEST = 2100;

    private final int year;
    private final int sector;
    private final Bounds bounds;
    private final Words words;

    ColumnValidations(int year, int sector, Bounds bounds, Words words) {
        this.year = year;
        this.sector = sector;
        this.bounds = bounds;
        this.words = words;
    }

    Optional<Validation> of(DataColumn column, Range cells) {
        ChoiceList list = column.choices();
        if (list != null) {
            return Optional.of(list(column, list, cells));
        }
        Field field = column.field();
        return field == null ? Optional.empty() : of(column, field, cells);
    }

    private Optional<Validation> of(DataColumn column, Field field, Range cells) {
        return switch (field.answer()) {
            case YEAR -> rule(column, cells, "whole", "equal", Integer.toString(year), null);
            case AMOUNT ->
                rule(column, cells, "decimal", BETWEEN, bounds.isNeverNegative(field.key()) ? "0" : "-" + MOST, MOST);
            case DATE -> rule(column, cells, "date", BETWEEN, day(EARLIEST), day(LATEST));
            case INTEGER -> rule(column, cells, "whole", BETWEEN, "0", MOST);
            case CRS_ID -> rule(column, cells, "textLength", "equal", Integer.toString(CRS_ID), null);
            case LONG_TEXT, CODE, RATE -> rule(column, cells, "textLength", "greaterThanOrEqual", "0", null);
            case TEXT ->
                rule(
                        column,
                        cells,
                        "textLength",
                        "lessThanOrEqual",
                        Integer.toString(field.maxLength().orElse(LONGEST)),
                        null);
            default -> Optional.empty();
        };
    }

    private static final int LONGEST = 32_000;

    private static String day(int ofYear) {
        return Long.toString(SheetWriter.serial(LocalDate.of(ofYear, 1, 1)));
    }

    private Optional<Validation> rule(
            DataColumn column, Range cells, String type, String operator, String first, @Nullable String second) {
        return Optional.of(new Validation(
                cells,
                type,
                operator,
                first,
                second,
                true,
                column.header(),
                FieldHelp.prompt(column, words),
                FieldHelp.error(column, type.equals("decimal") && first.equals("0"), words)));
    }

    /** A code alone, without its name, is an answer too: so a program asks, and does not refuse. */
    private Validation list(DataColumn column, ChoiceList list, Range cells) {
        String formula = list.id();
        if (column.field() != null && ChoiceLists.isPurposes(list)) {
            String chosen = "$" + Place.letters(sector) + cells.firstRow();
            formula = "IF(LEN(" + chosen + ")<3," + list.id() + ",INDIRECT(\"" + ChoiceLists.sectorName("") + "\"&LEFT("
                    + chosen + ",3)))";
        }
        return new Validation(
                cells,
                "list",
                null,
                formula,
                null,
                false,
                column.header(),
                FieldHelp.prompt(column, words),
                FieldHelp.error(column, false, words));
    }
}
