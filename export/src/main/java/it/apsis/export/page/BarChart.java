package it.apsis.export.page;

import it.apsis.export.html.Html;
import it.apsis.export.html.Svg;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Horizontal bars, the label of each above it, so that the chart can be read as well on a telephone as on a desk. Text and
 * shapes alone: colours come from the style sheet of the page, by class.
 *
 * @param id an id that no other element of the page begins with
 * @param title what it shows
 * @param description what is to be seen in it
 * @param bars the bars, from top to bottom
 */
public record BarChart(String id, String title, String description, List<Bar> bars) {
    private static final int WIDTH = 360;
    private static final int STEP = 34;
    private static final int BASE_LINE = 13;
    private static final int BAR_TOP = 18;
    private static final int BAR_HEIGHT = 9;
    private static final int LABEL_ROOM = 54;

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value its value in words
     * @param parts how long each of its parts is, from left to right; all of them together are the bar
     */
    public record Bar(String label, String value, List<BigDecimal> parts) {
        /**
         * Copies the list.
         *
         * @param label what it stands for
         * @param value its value in words
         * @param parts how long each of its parts is, from left to right; all of them together are the bar
         */
        public Bar {
            parts = List.copyOf(parts);
        }

        /** How long it is; what is negative has no length. */
        BigDecimal length() {
            return parts.stream().map(part -> part.max(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * Copies the list.
     *
     * @param id an id that no other element of the page begins with
     * @param title what it shows
     * @param description what is to be seen in it
     * @param bars the bars, from top to bottom
     */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * Draws the chart.
     *
     * @param page where to
     * @throws IOException where it cannot be written
     */
    public void write(Html page) throws IOException {
        BigDecimal longest = bars.stream().map(Bar::length).reduce(BigDecimal.ZERO, BigDecimal::max);
        Svg svg = Svg.open(page, id, WIDTH, Math.max(1, bars.size()) * STEP, title, description);
        int top = 0;
        for (Bar bar : bars) {
            write(bar, top, longest, svg);
            top += STEP;
        }
        svg.close();
        page.line();
    }

    private static void write(Bar bar, int top, BigDecimal longest, Svg svg) throws IOException {
        text(svg, 0, top + BASE_LINE, cut(bar.label(), LABEL_ROOM - bar.value().length()), "start");
        text(svg, WIDTH, top + BASE_LINE, bar.value(), "end");
        rect(svg, "track", BigDecimal.ZERO, BigDecimal.valueOf(WIDTH), top);
        BigDecimal from = BigDecimal.ZERO;
        for (int i = 0; i < bar.parts().size(); i++) {
            BigDecimal part = bar.parts().get(i);
            if (part.signum() > 0) {
                BigDecimal length = part.multiply(BigDecimal.valueOf(WIDTH)).divide(longest, 2, RoundingMode.HALF_UP);
                rect(svg, "part-" + (i + 1), from, length, top);
                from = from.add(length);
            }
        }
        svg.line();
    }

    private static void text(Svg svg, int x, int y, String text, String anchor) throws IOException {
        svg.open("text").attribute("x", Integer.toString(x)).attribute("y", Integer.toString(y));
        svg.attribute("text-anchor", anchor).text(text).close();
    }

    private static void rect(Svg svg, String style, BigDecimal x, BigDecimal width, int top) throws IOException {
        svg.open("rect").attribute("class", style);
        svg.attribute("x", x.stripTrailingZeros().toPlainString()).attribute("y", Integer.toString(top + BAR_TOP));
        svg.attribute("width", width.stripTrailingZeros().toPlainString());
        svg.attribute("height", Integer.toString(BAR_HEIGHT)).close();
    }

    /** What the chart cannot hold is in the table beside it. */
    private static String cut(String label, int room) {
        int length = label.codePointCount(0, label.length());
        return length <= room
                ? label
                : label.substring(0, label.offsetByCodePoints(0, room - 1)).strip() + "…";
    }
}
