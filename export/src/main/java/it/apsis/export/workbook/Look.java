package it.apsis.export.workbook;

import it.apsis.export.ooxml.CellStyle;
import it.apsis.schema.Obligation;

/** How workbooks look: few colours, each with one meaning. */
final class Look {
    static final String NAVY = "17324D";
    static final String BLUE = "0B5CAD";
    static final String STEEL = "5C7A99";
    static final String MIST = "E8EFF7";
    static final String LINE = "C5D0DC";
    static final String PAPER = "F6F8FA";
    static final String INPUT = "FFFDF0";
    static final String TEXT = "1C2B39";
    static final String GREY = "5A6772";
    static final String WHITE = "FFFFFF";
    static final String MISSING = "FBE3DF";
    static final String MISSING_TEXT = "8A1F11";

    static final CellStyle BODY = CellStyle.PLAIN.coloured(TEXT);
    static final CellStyle PROSE = BODY.aligned("left", "top").wrapped();
    static final CellStyle SMALL = BODY.sized(9).coloured(GREY).wrapped();
    static final CellStyle TITLE =
            CellStyle.PLAIN.sized(16).inBold().coloured(WHITE).filled(NAVY).indented(1);
    static final CellStyle SUBTITLE =
            CellStyle.PLAIN.sized(10).coloured(WHITE).filled(NAVY).indented(1);
    static final CellStyle HEADING =
            CellStyle.PLAIN.sized(12).inBold().coloured(BLUE).aligned("left", "bottom");
    static final CellStyle LINK = PROSE.linked(BLUE);
    static final CellStyle LABEL = BODY.bordered(LINE).filled(MIST).wrapped().indented(1);
    static final CellStyle FIELD =
            BODY.bordered(LINE).filled(INPUT).wrapped().indented(1).unlocked();
    static final CellStyle FIXED = BODY.inBold().bordered(LINE).filled(PAPER).indented(1);
    static final CellStyle TABLE_HEAD = CellStyle.PLAIN
            .inBold()
            .coloured(WHITE)
            .filled(NAVY)
            .bordered(LINE)
            .wrapped()
            .indented(0);
    static final CellStyle TABLE_CELL =
            BODY.bordered(LINE).aligned("left", "top").wrapped();

    static final CellStyle HINT =
            SMALL.aligned("center", "center").sized(8).filled(PAPER).bordered(LINE);

    private static final double LINE_HEIGHT = 13.5;

    /** Signs of prose that go into the width of one sign: most are narrower than the digits that widths are told in. */
    private static final double DENSITY = 1.15;

    private Look() {}

    /** A cell of a table that is to be filled in. */
    static CellStyle input(String format, String alignment) {
        return CellStyle.PLAIN
                .coloured(TEXT)
                .bordered(LINE)
                .formatted(format)
                .aligned(alignment, "center")
                .wrapped()
                .unlocked();
    }

    /**
     * How high a row has to be for its texts: no program makes rows higher that it has not written.
     *
     * @param text the text of a cell
     * @param width the width of its column, in characters
     * @return the height in points
     */
    static double height(String text, double width) {
        double lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, Math.ceil(line.length() / (width * DENSITY)));
        }
        return height(lines);
    }

    /** How high so many lines are, in points. */
    static double height(double lines) {
        return LINE_HEIGHT * lines + 4;
    }

    /** The colour of a header says whether it has to be answered. */
    static String fill(Obligation obligation) {
        return switch (obligation) {
            case MANDATORY -> BLUE;
            case CONDITIONAL -> STEEL;
            case OPTIONAL -> MIST;
        };
    }

    static CellStyle header(Obligation obligation) {
        boolean light = obligation == Obligation.OPTIONAL;
        return CellStyle.PLAIN
                .inBold()
                .coloured(light ? TEXT : WHITE)
                .filled(fill(obligation))
                .bordered(LINE)
                .aligned("center", "center")
                .wrapped();
    }
}
