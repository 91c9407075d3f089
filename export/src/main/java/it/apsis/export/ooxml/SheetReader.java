package it.apsis.export.ooxml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet; of rows in which nothing stands only their number is looked at. Not thread-safe. */
public final class SheetReader implements AutoCloseable {
    private final BlankCellFilter filter;
    private final XmlPart xml;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final HiddenColumns hidden = new HiddenColumns();
    private final StringBuilder buffer = new StringBuilder();
    private int lastRow;
    private long cells;
    private boolean ended;

    /** Of the cell that is read: its address, its type and the number of its style. */
    private @Nullable String address;

    private @Nullable String type;
    private int style;

    SheetReader(WorkbookPackage parts, String name, SharedStrings strings, NumberFormats formats) {
        this.filter = new BlankCellFilter(parts.open(name));
        this.xml = new XmlPart(name, filter);
        this.strings = strings;
        this.formats = formats;
    }

    /**
     * Reads the next row in which something stands.
     *
     * @return the row, or null after the last one
     */
    public @Nullable SheetRow next() {
        return next(Integer.MAX_VALUE);
    }

    /**
     * Reads the next row in which something stands.
     *
     * @param last the last row that matters; it is not looked further than needed to know that there is none up to it
     * @return the row, which may be further down; null after the last one, and where the next ones are further down
     */
    public @Nullable SheetRow next(int last) {
        filter.setHasty(last < Integer.MAX_VALUE);
        try {
            return search(last);
        } catch (BlankCellFilter.NothingMore e) {
            ended = true;
            return null;
        }
    }

    private @Nullable SheetRow search(int last) {
        while (!ended && lastRow < last) {
            String element = xml.nextElement();
            if (element == null) {
                ended = true;
            } else if (element.equals("row")) {
                SheetRow row = row();
                if (!row.cells().isEmpty()) {
                    return row;
                }
            } else if (element.equals("col")) {
                hidden.add(xml);
            } else if (element.equals("sheetProtection") || element.equals("mergeCells")) {
                ended = true;
            }
        }
        return null;
    }

    /**
     * Whether a column is hidden; known from the first row on.
     *
     * @param column the column, from 0
     * @return true where it is
     */
    public boolean isHidden(int column) {
        return hidden.has(column);
    }

    private SheetRow row() {
        int number = xml.number("r", lastRow + 1);
        if (number <= lastRow || number > PackageLimits.ROWS) {
            throw Refusal.broken(
                    "row " + number + " follows row " + lastRow, "la riga " + number + " segue la riga " + lastRow);
        }
        lastRow = number;
        boolean rowHidden = xml.isSet("hidden");
        List<SheetCell> found = List.of();
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return new SheetRow(number, rowHidden, found);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!xml.element().equals("c")) {
                    xml.skip();
                    continue;
                }
                startCell();
                column = column(address, column + 1);
                SheetCell cell = cell(column);
                if (cell != null) {
                    found = found.isEmpty() ? new ArrayList<>(64) : found;
                    found.add(cell);
                }
            }
        }
    }

    /** What a cell says of itself, in one pass. */
    private void startCell() {
        address = null;
        type = null;
        style = 0;
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> address = xml.attributeValue(i);
                case "s" -> style = XmlPart.parse(xml.attributeValue(i), 0);
                case "t" -> type = xml.attributeValue(i);
                default -> {
                    // Metadata, and whether it shows how it is pronounced.
                }
            }
        }
    }

    /** The column of an address; the next one where the file leaves addresses out. */
    static int column(@Nullable String address, int next) {
        int column = 0;
        int letters = 0;
        while (address != null && letters < address.length() && letters < 4 && isLetter(address.charAt(letters))) {
            column = column * 26 + (address.charAt(letters) & 0x1F);
            letters++;
        }
        int found = letters == 0 ? next : column - 1;
        if (found >= PackageLimits.COLUMNS) {
            throw Refusal.broken(
                    "the cell " + address + " is outside of any sheet",
                    "la cella " + address + " è fuori di ogni foglio");
        }
        return found;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private @Nullable SheetCell cell(int column) {
        cells++;
        if (cells > PackageLimits.CELLS) {
            throw Refusal.tooMuch(
                    "more than " + PackageLimits.CELLS + " cells", "più di " + PackageLimits.CELLS + " celle");
        }
        boolean formula = false;
        String value = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.element()) {
                    case "v" -> {
                        buffer.setLength(0);
                        xml.readText(buffer);
                        value = buffer.toString();
                    }
                    case "is" -> value = xml.readRuns(buffer);
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        return cell(column, formula, value);
    }

    private @Nullable SheetCell cell(int column, boolean formula, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            boolean text = "str".equals(type);
            return formula && !text ? new SheetCell(column, SheetCell.Type.UNCALCULATED, "", CellKind.NUMBER) : null;
        }
        CellKind kind = formats.of(style);
        String kindOfCell = type;
        if (kindOfCell == null) {
            return new SheetCell(column, SheetCell.Type.NUMBER, value.strip(), kind);
        }
        return switch (kindOfCell) {
            case "s" -> text(column, strings.get(XmlPart.parse(value.strip(), -1)));
            case "inlineStr" -> text(column, value);
            case "str" -> text(column, CellText.unescape(value));
            case "b" -> new SheetCell(column, SheetCell.Type.BOOLEAN, value.strip(), kind);
            case "e" -> new SheetCell(column, SheetCell.Type.ERROR, value.strip(), kind);
            case "d" -> new SheetCell(column, SheetCell.Type.ISO_DAY, value.strip(), kind);
            default -> new SheetCell(column, SheetCell.Type.NUMBER, value.strip(), kind);
        };
    }

    private static @Nullable SheetCell text(int column, String text) {
        return text.isEmpty() ? null : new SheetCell(column, SheetCell.Type.TEXT, text, CellKind.NUMBER);
    }

    @Override
    public void close() {
        xml.close();
    }
}
