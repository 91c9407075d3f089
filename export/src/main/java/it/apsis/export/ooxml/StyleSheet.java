package it.apsis.export.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The styles of somebody's workbook, to which others are added. What is there already is used again, so that they do not
 * grow from one annotation to the next. Not thread-safe.
 */
final class StyleSheet {
    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private final XmlNode root;
    private final XmlNode cells;
    private final XmlNode fills;
    private final Map<CellStyle, Integer> own = new HashMap<>();
    private final Map<String, Integer> filled = new HashMap<>();

    StyleSheet(XmlNode root) {
        this.root = root;
        this.fills = list("fills");
        this.cells = list("cellXfs");
        if (cells.children().isEmpty()) {
            cells.add("xf");
        }
    }

    private XmlNode list(String name) {
        return root.childInOrder(name, ORDER);
    }

    byte[] bytes() {
        for (XmlNode list : root.children()) {
            if (list.get("count") != null || list.local().equals("numFmts")) {
                list.with("count", list.children().size());
            }
        }
        return root.bytes();
    }

    /** The fill of a style, in a form that can be kept in a cell; empty where it has none. */
    String fill(int style) {
        XmlNode fill = fillNode(style);
        XmlNode pattern = fill == null ? null : fill.child("patternFill");
        boolean none = pattern != null
                && "none".equals(pattern.get("patternType"))
                && pattern.children().isEmpty();
        return fill == null || none ? "" : new String(fill.bytes(), StandardCharsets.UTF_8);
    }

    private @Nullable XmlNode fillNode(int style) {
        int number = xf(style).number("fillId");
        List<XmlNode> all = fills.children();
        return number < all.size() ? all.get(number) : null;
    }

    private XmlNode xf(int style) {
        List<XmlNode> all = cells.children();
        return all.get(style >= 0 && style < all.size() ? style : 0);
    }

    /** Whether a style is filled with one of these colours. */
    boolean isFilledWith(int style, Set<String> colours) {
        XmlNode fill = fillNode(style);
        XmlNode pattern = fill == null ? null : fill.child("patternFill");
        XmlNode colour = pattern == null ? null : pattern.child("fgColor");
        String rgb = colour == null ? null : colour.get("rgb");
        return rgb != null && rgb.length() >= 6 && colours.contains(rgb.substring(rgb.length() - 6));
    }

    /** The number of a style that is like another but for its fill, which is of one colour. */
    int filled(int style, String rgb) {
        return filled.computeIfAbsent(style + rgb, key -> {
            XmlNode fill = new XmlNode(fills.prefix() + "fill");
            XmlNode pattern = fill.add("patternFill").with("patternType", "solid");
            pattern.add("fgColor").with("rgb", "FF" + rgb);
            pattern.add("bgColor").with("indexed", 64);
            return withFill(style, fill);
        });
    }

    /** The number of a style that is like another but for its fill, which is one that {@link #fill} described. */
    int restored(int style, String description) {
        return filled.computeIfAbsent(style + "|" + description, key -> {
            if (description.isEmpty()) {
                return like(style, 0);
            }
            XmlNode fill = XmlNode.parse(description.getBytes(StandardCharsets.UTF_8), "fill");
            return withFill(style, fill);
        });
    }

    private int withFill(int style, XmlNode fill) {
        return like(style, indexOf(fills, fill));
    }

    private int like(int style, int fillId) {
        XmlNode copy = xf(style).copy().with("fillId", fillId).with("applyFill", "1");
        List<XmlNode> all = cells.children();
        for (int i = 0; i < all.size(); i++) {
            if (comparable(all.get(i)).equals(comparable(copy))) {
                return i;
            }
        }
        cells.add(copy);
        return all.size();
    }

    /** Whether a fill is to be applied is written, or goes without saying. */
    private static String comparable(XmlNode xf) {
        return xf.copy().with("applyFill", "1").canonical();
    }

    private static int indexOf(XmlNode list, XmlNode wanted) {
        List<XmlNode> all = list.children();
        String canonical = wanted.canonical();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).canonical().equals(canonical)) {
                return i;
            }
        }
        list.add(wanted);
        return all.size();
    }

    /** The number of a style of our own. */
    int of(CellStyle style) {
        Integer known = own.get(style);
        if (known == null) {
            known = add(style);
            own.put(style, known);
        }
        return known;
    }

    private int add(CellStyle style) {
        Styles styles = new Styles();
        int last = styles.of(style);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out);
        styles.write(xml);
        xml.finish();
        XmlNode sheet = XmlNode.parse(out.toByteArray(), "styles");
        XmlNode xf = node(sheet, "cellXfs", last).copy();
        xf.with("fontId", take(sheet, "fonts", xf.number("fontId")));
        xf.with("fillId", take(sheet, "fills", xf.number("fillId")));
        xf.with("borderId", take(sheet, "borders", xf.number("borderId")));
        if (sheet.child("numFmts") != null) {
            xf.with("numFmtId", format(style.format()));
        }
        XmlNode named = renamed(xf);
        List<XmlNode> all = cells.children();
        for (int i = 0; i < all.size(); i++) {
            if (comparable(all.get(i)).equals(comparable(named))) {
                return i;
            }
        }
        cells.add(named);
        return all.size();
    }

    /** The number of a format that is not built in. */
    private int format(String code) {
        XmlNode formats = list("numFmts");
        int last = 163;
        for (XmlNode format : formats.children()) {
            if (code.equals(format.get("formatCode"))) {
                return format.number("numFmtId");
            }
            last = Math.max(last, format.number("numFmtId"));
        }
        formats.add("numFmt").with("numFmtId", last + 1).with("formatCode", code);
        return last + 1;
    }

    private int take(XmlNode sheet, String list, int index) {
        return indexOf(list(list), renamed(node(sheet, list, index)));
    }

    private static XmlNode node(XmlNode sheet, String list, int index) {
        return Objects.requireNonNull(sheet.child(list), list).children().get(index);
    }

    /** The same element with the prefix of this sheet. */
    private XmlNode renamed(XmlNode node) {
        XmlNode copy = new XmlNode(root.prefix() + node.local());
        node.attributes().forEach(copy::with);
        node.children().forEach(child -> copy.add(renamed(child)));
        return copy;
    }
}
