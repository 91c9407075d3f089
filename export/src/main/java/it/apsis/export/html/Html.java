package it.apsis.export.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a page, element by element. Every text is escaped for where it stands: between tags, in a quoted attribute, in a
 * link, as data for a script. There is no way to write raw markup, an inline handler, an inline style, or a script that
 * is not an {@link Asset}. Not thread-safe; does not close what it writes to.
 *
 * <p>Names of elements and attributes are the programmer's and are checked; texts are anybody's.
 */
public final class Html {
    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    private Html(Appendable out) {
        this.out = out;
    }

    /**
     * A page.
     *
     * @param out where it is written to
     * @return a writer that has written the document type
     * @throws IOException where it cannot be written
     */
    public static Html page(Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n");
        return new Html(out);
    }

    /**
     * A part of a page.
     *
     * @param out where it is written to
     * @return a writer that has written nothing
     */
    public static Html fragment(Appendable out) {
        return new Html(out);
    }

    /**
     * Opens an element; {@link #attribute} can follow. A void element needs no {@link #close}.
     *
     * @param element its name in lower case
     * @return this
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where there is no such element, or it has a method of its own
     */
    public Html open(String element) throws IOException {
        if (!Markup.isElement(element)) {
            throw new IllegalArgumentException("Not an element to open: '" + element + "'");
        }
        start(element);
        if (Markup.isVoid(element)) {
            open.pop();
        }
        return this;
    }

    /** Opens an element that {@link Svg} vouches for. */
    Html drawing(String element) throws IOException {
        start(element);
        return this;
    }

    /** Writes an attribute that {@link Svg} vouches for, whose name may have capitals. */
    Html drawing(String attribute, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("No element was just opened for the attribute " + attribute);
        }
        out.append(' ').append(attribute).append("=\"");
        HtmlEscaper.escape(value, out);
        out.append('"');
        return this;
    }

    private void start(String element) throws IOException {
        endTag();
        out.append('<').append(element);
        inTag = true;
        open.push(element);
    }

    private void endTag() throws IOException {
        if (inTag) {
            inTag = false;
            out.append('>');
        }
    }

    /**
     * Opens an element of a class.
     *
     * @param element its name in lower case
     * @param style the names of its classes
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html open(String element, String style) throws IOException {
        return open(element).attribute("class", style);
    }

    /**
     * Gives the element that was just opened an attribute. Links lead to {@code http}, {@code https}, {@code mailto} or
     * within the page; any other is written as {@code #}.
     *
     * @param name its name in lower case
     * @param value its value; any text
     * @return this
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where the attribute would hold a style or a script
     * @throws IllegalStateException where no element was just opened
     */
    public Html attribute(String name, String value) throws IOException {
        startAttribute(name);
        out.append("=\"");
        HtmlEscaper.escape(Markup.isSafe(name, value) ? value : "#", out);
        out.append('"');
        return this;
    }

    /**
     * Gives the element that was just opened an attribute that is there or not.
     *
     * @param name its name in lower case
     * @param there whether it is there
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html flag(String name, boolean there) throws IOException {
        if (there) {
            startAttribute(name);
        }
        return this;
    }

    private void startAttribute(String name) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("No element was just opened for the attribute " + name);
        }
        if (!Markup.isAttribute(name)) {
            throw new IllegalArgumentException("Not an attribute to write: '" + name + "'");
        }
        out.append(' ').append(name);
    }

    /**
     * Writes text.
     *
     * @param text any text
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html text(CharSequence text) throws IOException {
        endTag();
        HtmlEscaper.escape(text, out);
        return this;
    }

    /**
     * Writes an element that holds text alone.
     *
     * @param element its name in lower case
     * @param text any text
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html element(String element, CharSequence text) throws IOException {
        return open(element).text(text).close();
    }

    /**
     * Writes an element of a class that holds text alone.
     *
     * @param element its name in lower case
     * @param style the names of its classes
     * @param text any text
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html element(String element, String style, CharSequence text) throws IOException {
        return open(element, style).text(text).close();
    }

    /**
     * Closes the innermost open element.
     *
     * @return this
     * @throws IOException where it cannot be written
     * @throws IllegalStateException where none is open
     */
    public Html close() throws IOException {
        endTag();
        if (open.isEmpty()) {
            throw new IllegalStateException("No element is open");
        }
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /**
     * Starts a new line, for those who read the source.
     *
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html line() throws IOException {
        endTag();
        out.append('\n');
        return this;
    }

    /**
     * Writes a style sheet.
     *
     * @param style the style sheet
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html style(Asset style) throws IOException {
        return raw("style", style.text());
    }

    /**
     * Writes a script.
     *
     * @param script the script
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html script(Asset script) throws IOException {
        return raw("script", script.text());
    }

    private Html raw(String element, String text) throws IOException {
        start(element);
        endTag();
        out.append(text);
        return close();
    }

    /**
     * Writes data for a script, as JSON that is not run.
     *
     * @param id the id by which the script finds it
     * @param data texts, whole numbers, booleans, lists and maps of these
     * @return this
     * @throws IOException where it cannot be written
     */
    public Html data(String id, Object data) throws IOException {
        start("script");
        attribute("type", "application/json").attribute("id", id);
        endTag();
        out.append(ScriptJson.of(data));
        return close();
    }

    /**
     * Ends what was written.
     *
     * @throws IOException where it cannot be written
     * @throws IllegalStateException where an element is still open
     */
    public void end() throws IOException {
        line();
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
    }
}
