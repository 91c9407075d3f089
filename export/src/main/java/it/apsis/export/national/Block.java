package it.apsis.export.national;

import it.apsis.export.page.BarChart;
import it.apsis.export.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * One part of the draft, ready to be written in any form.
 *
 * @param title its title
 * @param definition what its figures are
 * @param chart its chart, where bars can show it
 * @param legend what the parts of the bars stand for
 * @param header the headers of its table; none where there is nothing to tell
 * @param rows the rows of its table
 */
record Block(
        String title,
        String definition,
        Optional<BarChart> chart,
        List<String> legend,
        List<Page.Cell> header,
        List<List<Page.Cell>> rows) {

    static Block text(String title, String text) {
        return new Block(title, text, Optional.empty(), List.of(), List.of(), List.of());
    }
}
