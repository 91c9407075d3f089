package it.apsis.export.report;

import it.apsis.finding.Severity;
import java.io.IOException;

/** Lines of a terminal: wrapped, cleaned, coloured where that is asked for. */
final class TextPage {
    private static final String ESCAPE = "\u001B[";

    private final Appendable out;
    private final TextStyle style;

    TextPage(Appendable out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /**
     * A paragraph, wrapped between words. A word that is longer than a line gets one of its own.
     *
     * @param first how far the first line stands in
     * @param rest how far the others stand in
     * @param text the text; whatever it holds, it cannot command the terminal
     */
    void paragraph(int first, int rest, String text) throws IOException {
        String line = Excerpt.line(text);
        out.append(" ".repeat(first));
        int column = first;
        boolean start = true;
        for (String word : line.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!start && column + 1 + length > style.width()) {
                out.append('\n').append(" ".repeat(rest));
                column = rest;
                start = true;
            }
            if (!start) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
            start = false;
        }
        out.append('\n');
    }

    /** A name and what it stands for, in two columns. */
    void pair(String name, int width, String value) throws IOException {
        int gap = Math.max(1, width - name.length());
        // No-break blanks would be shown as such by some terminals: the gap is written, not wrapped.
        out.append("  ").append(name).append(" ".repeat(gap));
        StringBuilder lines = new StringBuilder();
        new TextPage(lines, style.withWidth(Math.max(TextStyle.MIN_WIDTH, style.width() - width - 2)))
                .paragraph(0, 0, value);
        String indent = '\n' + " ".repeat(width + 2);
        out.append(lines.substring(0, lines.length() - 1).replace("\n", indent)).append('\n');
    }

    /** The name of a severity, in its colour; then a text. */
    void heading(Severity severity, String name, String text) throws IOException {
        if (!style.colour()) {
            paragraph(0, 2, name + "  " + text);
            return;
        }
        StringBuilder lines = new StringBuilder();
        new TextPage(lines, style.withColour(false)).heading(severity, name, text);
        out.append(ESCAPE)
                .append(colour(severity))
                .append('m')
                .append(name)
                .append(ESCAPE)
                .append("0m");
        out.append(lines, name.length(), lines.length());
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        };
    }
}
