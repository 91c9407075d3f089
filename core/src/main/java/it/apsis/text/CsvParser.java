package it.apsis.text;

import java.util.ArrayList;
import java.util.List;

/** Takes RFC 4180 text apart. One use, one thread. */
final class CsvParser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** An array and not the string: a cold machine reads it several times as fast. */
    private final char[] text;

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int place;
    private int number = 1;

    CsvParser(String text, String name) {
        this.text = text.toCharArray();
        this.name = name;
        this.place = this.text.length > 0 && this.text[0] == BYTE_ORDER_MARK ? 1 : 0;
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
        char[] signs = text;
        int end = place;
        while (end < signs.length) {
            char sign = signs[end];
            if (sign == ',' || sign == '\n' || sign == '\r') {
                break;
            }
            if (sign == '"') {
                throw new TableFormatException(name, number, "a quote inside a cell that does not begin with one");
            }
            end++;
        }
        String cell = new String(signs, place, end - place);
        place = end;
        return cell;
    }

    private String quotedCell() {
        int began = number;
        StringBuilder cell = new StringBuilder();
        place++;
        while (true) {
            takeUpToQuote(cell, began);
            if (place == text.length || endsCell(text[place])) {
                return cell.toString();
            }
            if (text[place] != '"') {
                throw new TableFormatException(name, number, "text after the closing quote of a cell");
            }
            cell.append('"');
            place++;
        }
    }

    private void takeUpToQuote(StringBuilder cell, int began) {
        int begin = place;
        while (place < text.length && text[place] != '"') {
            char sign = text[place++];
            boolean beforeLineFeed = place < text.length && text[place] == '\n';
            if (sign == '\n' || (sign == '\r' && !beforeLineFeed)) {
                number++;
            }
        }
        if (place == text.length) {
            throw new TableFormatException(name, began, "a quoted cell does not end");
        }
        cell.append(text, begin, place - begin);
        place++;
    }

    private static boolean endsCell(char sign) {
        return sign == ',' || sign == '\n' || sign == '\r';
    }
}
