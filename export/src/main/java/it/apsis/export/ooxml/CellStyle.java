package it.apsis.export.ooxml;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Immutable; colours are six hexadecimal digits.
 *
 * @param size the size of the font in points
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param underlined whether it is underlined
 * @param colour the colour of the font, or null
 * @param fill the colour behind it, or null
 * @param border the colour of a thin line around it, or null
 * @param format the number format; {@code General} where nothing is asked
 * @param horizontal the horizontal alignment, or null
 * @param vertical the vertical alignment
 * @param wrap whether long text is broken
 * @param indent how far it is indented
 * @param open whether it can be filled in on a protected sheet
 */
public record CellStyle(
        int size,
        boolean bold,
        boolean italic,
        boolean underlined,
        @Nullable String colour,
        @Nullable String fill,
        @Nullable String border,
        String format,
        @Nullable String horizontal,
        String vertical,
        boolean wrap,
        int indent,
        boolean open) {
    /** The format of text. */
    public static final String TEXT = "@";

    /** Nothing asked. */
    public static final CellStyle PLAIN =
            new CellStyle(10, false, false, false, null, null, null, "General", null, "center", false, 0, false);

    /**
     * With another size.
     *
     * @param points the size of the font
     * @return another style
     */
    public CellStyle sized(int points) {
        return new CellStyle(
                points,
                bold,
                italic,
                underlined,
                colour,
                fill,
                border,
                format,
                horizontal,
                vertical,
                wrap,
                indent,
                open);
    }

    /**
     * In bold.
     *
     * @return another style
     */
    public CellStyle inBold() {
        return new CellStyle(
                size, true, italic, underlined, colour, fill, border, format, horizontal, vertical, wrap, indent, open);
    }

    /**
     * In italic.
     *
     * @return another style
     */
    public CellStyle inItalic() {
        return new CellStyle(
                size, bold, true, underlined, colour, fill, border, format, horizontal, vertical, wrap, indent, open);
    }

    /**
     * As a link.
     *
     * @param rgb the colour of links
     * @return another style
     */
    public CellStyle linked(String rgb) {
        return new CellStyle(
                size, bold, italic, true, rgb, fill, border, format, horizontal, vertical, wrap, indent, open);
    }

    /**
     * In a colour.
     *
     * @param rgb the colour of the font
     * @return another style
     */
    public CellStyle coloured(String rgb) {
        return new CellStyle(
                size, bold, italic, underlined, rgb, fill, border, format, horizontal, vertical, wrap, indent, open);
    }

    /**
     * On a colour.
     *
     * @param rgb the colour behind it
     * @return another style
     */
    public CellStyle filled(String rgb) {
        return new CellStyle(
                size, bold, italic, underlined, colour, rgb, border, format, horizontal, vertical, wrap, indent, open);
    }

    /**
     * With a thin line around it.
     *
     * @param rgb the colour of the line
     * @return another style
     */
    public CellStyle bordered(String rgb) {
        return new CellStyle(
                size, bold, italic, underlined, colour, fill, rgb, format, horizontal, vertical, wrap, indent, open);
    }

    /**
     * With a number format.
     *
     * @param code the format
     * @return another style
     */
    public CellStyle formatted(String code) {
        return new CellStyle(
                size, bold, italic, underlined, colour, fill, border, code, horizontal, vertical, wrap, indent, open);
    }

    /**
     * Aligned.
     *
     * @param across {@code left}, {@code center} or {@code right}
     * @param down {@code top}, {@code center} or {@code bottom}
     * @return another style
     */
    public CellStyle aligned(String across, String down) {
        return new CellStyle(
                size, bold, italic, underlined, colour, fill, border, format, across, down, wrap, indent, open);
    }

    /**
     * With long text broken.
     *
     * @return another style
     */
    public CellStyle wrapped() {
        return new CellStyle(
                size, bold, italic, underlined, colour, fill, border, format, horizontal, vertical, true, indent, open);
    }

    /**
     * Indented.
     *
     * @param steps how far
     * @return another style
     */
    public CellStyle indented(int steps) {
        return new CellStyle(
                size, bold, italic, underlined, colour, fill, border, format, "left", vertical, wrap, steps, open);
    }

    /**
     * Open for filling in.
     *
     * @return another style
     */
    public CellStyle unlocked() {
        return new CellStyle(
                size, bold, italic, underlined, colour, fill, border, format, horizontal, vertical, wrap, indent, true);
    }
}
