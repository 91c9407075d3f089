package it.apsis.export.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Copies the part of a sheet, element by element, and changes nothing but the styles of some cells and the reference to
 * the drawing of its notes. Cells to be filled that the sheet leaves out are put in. One use.
 */
final class SheetEditor {
    /** What follows the reference to the drawing, in the order of the standard. */
    private static final Set<String> AFTER_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final String part;
    private final StyleSheet styles;
    private final Set<String> colours;
    private final TreeMap<Integer, TreeMap<Integer, Annotation>> wanted = new TreeMap<>();
    private final Map<String, String> formerFills;
    private final Map<String, String> fills = new TreeMap<>();
    private final @Nullable String drawing;
    private final Set<Integer> plainStyles = new HashSet<>();
    private final Map<Integer, Integer> columnStyles = new TreeMap<>();

    private String prefix = "";
    private String relations = "";
    private boolean hasDrawing;
    private int row;
    private int rowStyle;
    private int column;
    private int depth;
    private boolean inData;

    /**
     * An edit.
     *
     * @param part the name of the part
     * @param annotations what is to be shown
     * @param styles the styles of the workbook
     * @param colours the colours that annotations have
     * @param formerFills the fills that cells had before they were annotated earlier, by address
     * @param drawing the id of the drawing of notes, where the sheet has to get one
     */
    SheetEditor(
            String part,
            List<Annotation> annotations,
            StyleSheet styles,
            Set<String> colours,
            Map<String, String> formerFills,
            @Nullable String drawing) {
        this.part = part;
        this.styles = styles;
        this.colours = colours;
        this.formerFills = formerFills;
        this.drawing = drawing;
        annotations.forEach(annotation ->
                wanted.computeIfAbsent(annotation.row(), key -> new TreeMap<>()).put(annotation.column(), annotation));
    }

    /** The fills that the annotated cells had, by address; those without any are left out. */
    Map<String, String> fills() {
        return fills;
    }

    void copy(WorkbookPackage parts, OutputStream out) {
        try (InputStream in = parts.open(part)) {
            XMLStreamReader reader = LiteralXml.open(in);
            XmlWriter xml = new XmlWriter(out);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader, xml);
                    case XMLStreamConstants.END_ELEMENT -> end(reader, xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (depth > 0) {
                            xml.text(reader.getText());
                        }
                    }
                    default -> LiteralXml.refuseTypes(reader, part);
                }
            }
            xml.finish();
        } catch (XMLStreamException e) {
            throw Refusal.noXml(part, e);
        } catch (IOException e) {
            throw Refusal.notExpanded(part, e);
        }
    }

    private void start(XMLStreamReader reader, XmlWriter xml) {
        String name = reader.getLocalName();
        String local = XmlNode.local(name);
        depth++;
        if (depth == 1) {
            prefix = name.substring(0, name.indexOf(':') + 1);
        }
        if (depth == 2 && AFTER_DRAWING.contains(local)) {
            addDrawing(xml);
        }
        if (depth == 3 && local.equals("col")) {
            addColumnStyle(reader);
        }
        if (depth == 3 && inData && local.equals("row")) {
            startRow(reader, xml, name);
            return;
        }
        if (depth == 4 && inData && local.equals("c")) {
            startCell(reader, xml, name);
            return;
        }
        inData |= depth == 2 && local.equals("sheetData");
        hasDrawing |= depth == 2 && local.equals("legacyDrawing");
        xml.start(name);
        copyAttributes(reader, xml, "");
    }

    private void copyAttributes(XMLStreamReader reader, XmlWriter xml, String except) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = LiteralXml.attributeName(reader, i);
            String value = reader.getAttributeValue(i);
            if (depth == 1 && name.startsWith("xmlns:") && value.endsWith("/relationships")) {
                relations = name.substring("xmlns:".length()) + ':';
            }
            if (!name.equals(except)) {
                xml.attribute(name, value);
            }
        }
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (LiteralXml.attributeName(reader, i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private void addColumnStyle(XMLStreamReader reader) {
        int style = XmlPart.parse(attribute(reader, "style"), 0);
        int first = XmlPart.parse(attribute(reader, "min"), 1);
        int last = Math.min(XmlPart.parse(attribute(reader, "max"), first), PackageLimits.COLUMNS);
        for (int i = first; i <= last && style > 0; i++) {
            columnStyles.put(i - 1, style);
        }
    }

    private void startRow(XMLStreamReader reader, XmlWriter xml, String name) {
        int number = XmlPart.parse(attribute(reader, "r"), row + 1);
        insertRowsBefore(number, xml);
        row = number;
        column = -1;
        rowStyle = XmlPart.parse(attribute(reader, "s"), 0);
        xml.start(name);
        boolean stale = wanted.containsKey(row);
        // Which columns the row spans is a hint that would no longer be true.
        copyAttributes(reader, xml, stale ? "spans" : "");
    }

    private void insertRowsBefore(int number, XmlWriter xml) {
        while (!wanted.isEmpty() && wanted.firstKey() < number) {
            Map.Entry<Integer, TreeMap<Integer, Annotation>> first = wanted.firstEntry();
            xml.start(prefix + "row").attribute("r", first.getKey());
            rowStyle = 0;
            insertCellsBefore(first.getKey(), Integer.MAX_VALUE, xml);
            xml.end();
            wanted.remove(first.getKey());
        }
    }

    private void insertCellsBefore(int inRow, int number, XmlWriter xml) {
        TreeMap<Integer, Annotation> cells = wanted.get(inRow);
        while (cells != null && !cells.isEmpty() && cells.firstKey() < number) {
            Annotation annotation = cells.pollFirstEntry().getValue();
            int base = rowStyle > 0 ? rowStyle : columnStyles.getOrDefault(annotation.column(), 0);
            xml.start(prefix + "c").attribute("r", annotation.address());
            xml.attribute("s", annotated(base, annotation)).end();
        }
    }

    private void startCell(XMLStreamReader reader, XmlWriter xml, String name) {
        column = SheetReader.column(attribute(reader, "r"), column + 1);
        insertCellsBefore(row, column, xml);
        TreeMap<Integer, Annotation> cells = wanted.get(row);
        Annotation annotation = cells == null ? null : cells.remove(column);
        int style = XmlPart.parse(attribute(reader, "s"), 0);
        int plain = plain(style, Range.cell(row, column).reference());
        int shown = annotation == null ? plain : annotated(plain, annotation);
        xml.start(name);
        if (shown == style) {
            copyAttributes(reader, xml, "");
        } else {
            copyAttributes(reader, xml, "s");
            xml.attribute("s", shown);
        }
    }

    /** The style that a cell had before it was annotated earlier. */
    private int plain(int style, String address) {
        if (plainStyles.contains(style)) {
            return style;
        }
        if (!styles.isFilledWith(style, colours)) {
            plainStyles.add(style);
            return style;
        }
        return styles.restored(style, formerFills.getOrDefault(address, ""));
    }

    private int annotated(int base, Annotation annotation) {
        String fill = styles.fill(base);
        if (!fill.isEmpty()) {
            fills.put(annotation.address(), fill);
        }
        return styles.filled(base, annotation.fill());
    }

    private void end(XMLStreamReader reader, XmlWriter xml) {
        String local = XmlNode.local(reader.getLocalName());
        if (depth == 3 && inData && local.equals("row")) {
            insertCellsBefore(row, Integer.MAX_VALUE, xml);
            wanted.remove(row);
        }
        if (depth == 2 && local.equals("sheetData")) {
            insertRowsBefore(Integer.MAX_VALUE, xml);
            inData = false;
        }
        if (depth == 1) {
            addDrawing(xml);
        }
        xml.end();
        depth--;
    }

    private void addDrawing(XmlWriter xml) {
        if (drawing == null || hasDrawing) {
            return;
        }
        hasDrawing = true;
        xml.start(prefix + "legacyDrawing");
        if (relations.isEmpty()) {
            xml.attribute("xmlns:r", Names.OFFICE).attribute("r:id", drawing);
        } else {
            xml.attribute(relations + "id", drawing);
        }
        xml.end();
    }
}
