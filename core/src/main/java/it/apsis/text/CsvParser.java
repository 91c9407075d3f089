package it.apsis.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes RFC 4180 text apart. One use, one thread. */
final class CsvParser {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** UTF-8, and not a string: a cold machine reads it several times as fast, and need not decode it as a whole. */
    private final byte[] text;

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int place;
    private int number = 1;

    CsvParser(byte[] text, String name) {
        this.text = text;
        this.name = name;
        byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
        boolean marked = text.length >= mark.length && Arrays.equals(mark, 0, mark.length, text, 0, mark.length);
        this.place = marked ? mark.length : 0;
    }

    /** The cells of one row, and the physical line at which it begins. */
    static final class Line {

        private final String[] cells;
        private final int number;

        Line(String[] cells, int number) {
            this.cells = cells;
            this.number = number;
        }

        String[] cells() {
            return cells;
        }

        int number() {
            return number;
        }
    }

    List<Line> lines() {
        while (place < text.length) {
            int began = number;
            readRow();
            boolean empty = cells.size() == 1 && cells.get(0).isBlank();
            if (!empty) {
                lines.add(new Line(cells.toArray(new String[0]), began));
            }
            cells.clear();
        }
        return lines;
    }

    private void readRow() {
        boolean more = true;
        while (more) {
            boolean quoted = place < text.length && text[place] == '"';
            cells.add(quoted ? quotedCell() : plainCell());
            more = place < text.length && text[place] == ',';
            if (more) {
                place++;
            }
        }
        endLine();
    }

    private void endLine() {
        if (place < text.length) {
            boolean carriageReturn = text[place++] == '\r';
            if (carriageReturn && place < text.length && text[place] == '\n') {
                place++;
            }
            number++;
        }
    }

    private String plainCell() {
        // Local variables and no calls: most of what is read is read here, and by a machine that is still cold.
        byte[] signs = text;
        int end = place;
        int all = 0;
        while (end < signs.length) {
            byte sign = signs[end];
            if (sign == ',' || sign == '\n' || sign == '\r') {
                break;
            }
            if (sign == '"') {
                throw new TableFormatException(name, number, "a quote inside a cell that does not begin with one");
            }
            all |= sign;
            end++;
        }
        // A byte of another sign than those of ASCII is below zero; the others need no decoding.
        Charset charset = all < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String cell = end == place ? "" : new String(signs, place, end - place, charset);
        place = end;
        return cell;
    }

    private String quotedCell() {
        byte[] signs = text;
        int began = number;
        int end = place + 1;
        boolean doubled = false;
        while (end < signs.length) {
            byte sign = signs[end];
            int next = end + 1 < signs.length ? signs[end + 1] : ',';
            if (sign == '"') {
                if (next != '"') {
                    break;
                }
                doubled = true;
                end++;
            } else if (sign == '\n' || (sign == '\r' && next != '\n')) {
                number++;
            }
            end++;
        }
        if (end == signs.length) {
            throw new TableFormatException(name, began, "a quoted cell does not end");
        }
        String cell = new String(signs, place + 1, end - place - 1, StandardCharsets.UTF_8);
        place = end + 1;
        if (place < signs.length && !endsCell(signs[place])) {
            throw new TableFormatException(name, number, "text after the closing quote of a cell");
        }
        return doubled ? cell.replace("\"\"", "\"") : cell;
    }

    private static boolean endsCell(byte sign) {
        return sign == ',' || sign == '\n' || sign == '\r';
    }
}
