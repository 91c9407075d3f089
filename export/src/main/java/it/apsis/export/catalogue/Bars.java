package it.apsis.export.catalogue;

import it.apsis.export.html.Html;
import it.apsis.export.html.Svg;
import java.io.IOException;
import java.util.List;

/** Bars beside the numbers that they show; for the eye alone. */
final class Bars {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 16;

    private Bars() {}

    static void one(Html page, int count, int most) throws IOException {
        Svg bar = Svg.decoration(page, "bar", WIDTH, HEIGHT);
        rect(bar, 0, most == 0 ? 0 : Math.round((float) WIDTH * count / most), "bar");
        bar.close();
    }

    /** Parts of a whole, one behind the other. */
    static void parts(Html page, List<Integer> counts, List<String> styles) throws IOException {
        long all = counts.stream().mapToLong(Integer::longValue).sum();
        Svg bar = Svg.decoration(page, "bar", WIDTH, HEIGHT);
        long before = 0;
        for (int i = 0; i < counts.size(); i++) {
            int from = all == 0 ? 0 : (int) (WIDTH * before / all);
            before += counts.get(i);
            int to = all == 0 ? 0 : (int) (WIDTH * before / all);
            rect(bar, from, to - from, styles.get(i));
        }
        bar.close();
    }

    private static void rect(Svg bar, int from, int width, String style) throws IOException {
        if (width > 0) {
            bar.open("rect").attribute("class", style);
            bar.attribute("x", String.valueOf(from)).attribute("y", "0");
            bar.attribute("width", String.valueOf(width)).attribute("height", String.valueOf(HEIGHT));
            bar.close();
        }
    }
}
