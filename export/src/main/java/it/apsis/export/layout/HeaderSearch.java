package it.apsis.export.layout;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import it.apsis.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the header row of a sheet: of the first rows, the one with the most headers that a layout knows; at least
 * five, and half of its cells that are not blank. Where two layouts or two rows know as many, the first has it. Not
 * thread-safe.
 */
public final class HeaderSearch {
    /** How many rows may stand above the header, itself included. */
    public static final int ROWS = 30;

    private static final int LEAST_MATCHES = 5;

    private final List<Layout> layouts;
    private @Nullable SheetHeader best;
    private int mostKnown;

    /**
     * A search.
     *
     * @param layouts the layouts to try, in this order
     */
    public HeaderSearch(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /**
     * Looks at a row; at no more than {@value #ROWS} of them.
     *
     * @param row the number of the record, from 1
     * @param line the physical line where it begins
     * @param cells its cells
     */
    public void look(long row, long line, String[] cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += Folding.header(cell).isEmpty() ? 0 : 1;
        }
        for (Layout layout : layouts) {
            int matches = matches(layout, cells);
            mostKnown = Math.max(mostKnown, matches);
            boolean header = matches >= LEAST_MATCHES && 2 * matches >= filled;
            if (header && (best == null || matches > best.matches())) {
                best = new SheetHeader(layout, row, line, Arrays.asList(cells), matches);
            }
        }
    }

    private static int matches(Layout layout, String[] cells) {
        int matches = 0;
        for (String cell : cells) {
            matches += !cell.isEmpty() && layout.find(cell) != null ? 1 : 0;
        }
        return matches;
    }

    /**
     * The header, of the rows seen so far.
     *
     * @return the header, or null where no row is one
     */
    public @Nullable SheetHeader found() {
        return best;
    }

    /**
     * How near the search came.
     *
     * @return the most headers that a layout knew in one row
     */
    public int mostKnown() {
        return mostKnown;
    }

    /**
     * What is said where no row is a header.
     *
     * @param layouts the layouts that were tried
     * @param searches all searches that were made
     * @return the one line that says what to do
     */
    public static UnusableReturnException failed(List<Layout> layouts, List<HeaderSearch> searches) {
        int known = searches.stream().mapToInt(HeaderSearch::mostKnown).max().orElse(0);
        String names = layouts.stream().map(Layout::name).collect(Collectors.joining(", "));
        return new UnusableReturnException(new Bilingual(
                "No header row was found in the first " + ROWS
                        + " rows: at least five headers, and half of them, must be those of the layout " + names
                        + (known == 0 ? "; none was recognised" : "; the best row has " + known)
                        + ": use the keys of the fields as headers, or name a layout that has yours",
                "Nelle prime " + ROWS
                        + " righe non c'è un'intestazione: almeno cinque titoli di colonna, e almeno la metà, devono"
                        + " essere quelli di un tracciato noto (" + names + ")"
                        + (known == 0 ? "; nessuno è stato riconosciuto" : "; la riga migliore ne ha " + known)
                        + ": usare come titoli le chiavi dei campi, o indicare il tracciato usato"));
    }
}
