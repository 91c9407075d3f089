package it.apsis.export.ooxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The styles of one workbook, numbered as they are asked for. Not thread-safe. */
public final class Styles {
    private static final String FONT = "Calibri";
    private static final int FIRST_OWN_FORMAT = 164;
    private static final Map<String, Integer> BUILT_IN =
            Map.of("General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "@", 49);

    private final Map<CellStyle, Integer> cells = new LinkedHashMap<>();
    private final List<Highlight> highlights = new ArrayList<>();

    /**
     * How a cell is shown while a condition holds.
     *
     * @param fill the colour behind it
     * @param colour the colour of its font
     */
    public record Highlight(String fill, String colour) {}

    /** The plain style alone. */
    public Styles() {
        of(CellStyle.PLAIN);
    }

    /**
     * The number of a style.
     *
     * @param style the style
     * @return its number
     */
    public int of(CellStyle style) {
        Integer known = cells.get(style);
        if (known == null) {
            known = cells.size();
            cells.put(style, known);
        }
        return known;
    }

    /**
     * The number of a highlight.
     *
     * @param highlight the highlight
     * @return its number
     */
    public int of(Highlight highlight) {
        if (!highlights.contains(highlight)) {
            highlights.add(highlight);
        }
        return highlights.indexOf(highlight);
    }

    void write(XmlWriter xml) {
        Indexed<String> formats = new Indexed<>();
        Indexed<CellStyle> fonts = new Indexed<>();
        Indexed<String> fills = new Indexed<>();
        Indexed<String> borders = new Indexed<>();
        cells.keySet().forEach(style -> {
            if (!BUILT_IN.containsKey(style.format())) {
                formats.of(style.format());
            }
            fonts.of(font(style));
            fills.of(Objects.requireNonNullElse(style.fill(), ""));
            borders.of(Objects.requireNonNullElse(style.border(), ""));
        });
        xml.start("styleSheet").attribute("xmlns", Names.MAIN);
        formats(xml, formats);
        fonts(xml, fonts);
        fills(xml, fills);
        borders(xml, borders);
        xml.start("cellStyleXfs").attribute("count", 1).start("xf");
        ids(xml, 0, 0, 0, 0).end().end();
        xml.start("cellXfs").attribute("count", cells.size());
        for (CellStyle style : cells.keySet()) {
            int format = BUILT_IN.getOrDefault(style.format(), FIRST_OWN_FORMAT + formats.find(style.format()));
            int fill = style.fill() == null ? 0 : fills.find(style.fill()) + 1;
            ids(
                    xml.start("xf"),
                    format,
                    fonts.of(font(style)),
                    fill,
                    borders.of(Objects.requireNonNullElse(style.border(), "")));
            cell(xml, style);
        }
        xml.end();
        xml.start("cellStyles").attribute("count", 1).start("cellStyle").attribute("name", "Normal");
        xml.attribute("xfId", 0).attribute("builtinId", 0).end().end();
        highlights(xml);
        xml.end();
    }

    private static XmlWriter ids(XmlWriter xml, int format, int font, int fill, int border) {
        return xml.attribute("numFmtId", format)
                .attribute("fontId", font)
                .attribute("fillId", fill)
                .attribute("borderId", border);
    }

    private static void cell(XmlWriter xml, CellStyle style) {
        xml.attribute("xfId", 0)
                .attribute("applyNumberFormat", 1)
                .attribute("applyFont", 1)
                .attribute("applyFill", 1)
                .attribute("applyBorder", 1)
                .attribute("applyAlignment", 1)
                .attribute("applyProtection", 1);
        xml.start("alignment");
        if (style.horizontal() != null) {
            xml.attribute("horizontal", style.horizontal());
        }
        xml.attribute("vertical", style.vertical());
        if (style.wrap()) {
            xml.attribute("wrapText", 1);
        }
        if (style.indent() > 0) {
            xml.attribute("indent", style.indent());
        }
        xml.end();
        xml.start("protection").attribute("locked", style.open() ? 0 : 1).end();
        xml.end();
    }

    private static void formats(XmlWriter xml, Indexed<String> formats) {
        if (formats.all().isEmpty()) {
            return;
        }
        xml.start("numFmts").attribute("count", formats.all().size());
        for (String format : formats.all()) {
            xml.start("numFmt").attribute("numFmtId", FIRST_OWN_FORMAT + formats.find(format));
            xml.attribute("formatCode", format).end();
        }
        xml.end();
    }

    /** What of a style is font, and nothing else. */
    private static CellStyle font(CellStyle style) {
        return new CellStyle(
                style.size(),
                style.bold(),
                style.italic(),
                style.underlined(),
                style.colour(),
                null,
                null,
                "",
                null,
                "",
                false,
                0,
                false);
    }

    private static void fonts(XmlWriter xml, Indexed<CellStyle> fonts) {
        xml.start("fonts").attribute("count", fonts.all().size());
        for (CellStyle font : fonts.all()) {
            xml.start("font");
            flag(xml, "b", font.bold());
            flag(xml, "i", font.italic());
            flag(xml, "u", font.underlined());
            xml.start("sz").attribute("val", font.size()).end();
            if (font.colour() != null) {
                colour(xml, "color", font.colour());
            }
            xml.start("name").attribute("val", FONT).end();
            xml.start("family").attribute("val", 2).end();
            xml.end();
        }
        xml.end();
    }

    private static void flag(XmlWriter xml, String name, boolean set) {
        if (set) {
            xml.start(name).end();
        }
    }

    private static void colour(XmlWriter xml, String name, String rgb) {
        xml.start(name).attribute("rgb", "FF" + rgb).end();
    }

    /** The first two are those that every program expects: none, and a pattern. */
    private static void fills(XmlWriter xml, Indexed<String> fills) {
        xml.start("fills").attribute("count", fills.all().size() + 1);
        xml.start("fill")
                .start("patternFill")
                .attribute("patternType", "none")
                .end()
                .end();
        xml.start("fill")
                .start("patternFill")
                .attribute("patternType", "gray125")
                .end()
                .end();
        for (String fill : fills.all()) {
            if (!fill.isEmpty()) {
                xml.start("fill").start("patternFill").attribute("patternType", "solid");
                colour(xml, "fgColor", fill);
                xml.start("bgColor").attribute("indexed", 64).end();
                xml.end().end();
            }
        }
        xml.end();
    }

    private static void borders(XmlWriter xml, Indexed<String> borders) {
        xml.start("borders").attribute("count", borders.all().size());
        for (String border : borders.all()) {
            xml.start("border");
            for (String side : List.of("left", "right", "top", "bottom")) {
                xml.start(side);
                if (!border.isEmpty()) {
                    xml.attribute("style", "thin");
                    colour(xml, "color", border);
                }
                xml.end();
            }
            xml.start("diagonal").end().end();
        }
        xml.end();
    }

    private void highlights(XmlWriter xml) {
        xml.start("dxfs").attribute("count", highlights.size());
        for (Highlight highlight : highlights) {
            xml.start("dxf").start("font");
            colour(xml, "color", highlight.colour());
            xml.end().start("fill").start("patternFill").attribute("patternType", "solid");
            colour(xml, "fgColor", highlight.fill());
            colour(xml, "bgColor", highlight.fill());
            xml.end().end().end();
        }
        xml.end();
    }

    /** Things by the numbers they were first asked for. */
    private static final class Indexed<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T thing) {
            return numbers.computeIfAbsent(thing, key -> numbers.size());
        }

        int find(T thing) {
            return numbers.getOrDefault(thing, 0);
        }

        List<T> all() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
