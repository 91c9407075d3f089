package it.apsis.export.ooxml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML part in UTF-8. Names are written as they are given, prefixes included; whatever stands in an attribute
 * or a text comes out of a parser as it went in, line breaks of attributes too. Not thread-safe.
 */
public final class XmlWriter {
    private static final int BUFFER = 1 << 14;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /**
     * Begins a part.
     *
     * @param stream where to; flushed by {@link #finish} and not closed
     */
    public XmlWriter(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * Begins an element.
     *
     * @param name its name
     * @return this
     */
    public XmlWriter start(String name) {
        closeTag();
        raw("<");
        raw(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /**
     * Writes an attribute of the element that was begun.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public XmlWriter attribute(String name, String value) {
        raw(" ");
        raw(name);
        raw("=\"");
        escaped(value, true);
        raw("\"");
        return this;
    }

    /**
     * Writes an attribute of the element that was begun.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public XmlWriter attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /**
     * Writes text.
     *
     * @param text the text; what XML cannot carry must have been escaped, see {@link CellText#escape}
     * @return this
     */
    public XmlWriter text(String text) {
        closeTag();
        escaped(text, false);
        return this;
    }

    /**
     * Ends the element that was begun last.
     *
     * @return this
     */
    public XmlWriter end() {
        String name = open.pop();
        if (inTag) {
            raw("/>");
            inTag = false;
        } else {
            raw("</");
            raw(name);
            raw(">");
        }
        return this;
    }

    /**
     * Writes an element that holds nothing but text.
     *
     * @param name its name
     * @param text the text
     * @return this
     */
    public XmlWriter element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Ends the part. */
    public void finish() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeTag() {
        if (inTag) {
            raw(">");
            inTag = false;
        }
    }

    private void raw(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void escaped(String text, boolean attribute) {
        try {
            int begin = 0;
            for (int i = 0; i < text.length(); i++) {
                String reference = reference(text.charAt(i), attribute);
                if (!reference.isEmpty()) {
                    out.write(text, begin, i - begin);
                    out.write(reference);
                    begin = i + 1;
                }
            }
            out.write(text, begin, text.length() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written in place of a sign; empty where it stands for itself. */
    private static String reference(char sign, boolean attribute) {
        if (sign > '>') {
            return "";
        }
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }
}
