package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.layout.HeaderSearch;
import it.apsis.export.layout.SheetHeader;
import it.apsis.export.sheet.FirstRows;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a file before its first row can be read: a pass of its own over its beginning, so that nothing
 * has to be kept however long its rows are.
 *
 * @param encoding its encoding
 * @param separator what stands between its cells
 * @param header its header row
 * @param mark the decimal mark of its amounts
 * @param form the form of its flow year
 */
record Preview(TextEncoding encoding, char separator, SheetHeader header, DecimalMark mark, Questionnaire form) {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    static Preview of(ReturnSource source, ReadingOptions options) {
        FileBeginning beginning = FileBeginning.of(source);
        char separator = 0;
        SheetHeader header = null;
        List<HeaderSearch> searches = new ArrayList<>();
        UnusableReturnException broken = null;
        for (char candidate : SEPARATORS) {
            HeaderSearch search = new HeaderSearch(options.layouts());
            UnusableReturnException end = search(beginning.text(), candidate, search);
            broken = broken == null ? end : broken;
            searches.add(search);
            SheetHeader found = search.found();
            if (found != null && (header == null || found.matches() > header.matches())) {
                header = found;
                separator = candidate;
            }
        }
        if (header == null && beginning.zeros()) {
            throw FileBeginning.binary();
        }
        if (header == null) {
            throw broken == null ? HeaderSearch.failed(options.layouts(), searches) : broken;
        }
        FirstRows first = new FirstRows(header, options.flowYear());
        try (Records<TextRows> records = Records.open(source, beginning.encoding(), separator, new TextRows(), null)) {
            TextRows row = records.handler();
            while (first.wantsMore() && records.next()) {
                if (row.row() > header.row() && row.count() > 0) {
                    first.look(row::text);
                }
            }
        }
        return new Preview(beginning.encoding(), separator, header, first.mark(), StatisticalSurvey.form(first.year()));
    }

    /** Looks for the header as if the cells were separated so; says where the text stops being a table, if it does. */
    private static @Nullable UnusableReturnException search(String sample, char separator, HeaderSearch search) {
        try (Records<TextRows> records = Records.ofSample(sample, separator, new TextRows())) {
            for (int i = 0; i < HeaderSearch.ROWS && records.next(); i++) {
                TextRows row = records.handler();
                if (row.isTooWide()) {
                    return new UnusableReturnException(new Bilingual(
                            "Row " + row.row() + " has more than " + Limits.COLUMNS
                                    + " cells and stands where the header should be: look at what separates the cells",
                            "La riga " + row.row() + " ha più di " + Limits.COLUMNS
                                    + " celle e sta dove dovrebbe esserci l'intestazione: verificare che cosa separa"
                                    + " le celle"));
                }
                search.look(row.row(), row.line(), row.texts());
            }
            return null;
        } catch (UnusableReturnException e) {
            return e;
        }
    }
}
