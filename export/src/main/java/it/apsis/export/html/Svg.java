package it.apsis.export.html;

import java.io.IOException;
import java.util.Set;

/**
 * Writes a drawing into a page: shapes and texts, and nothing that moves, loads, links, scripts or carries a style of its
 * own. Texts are escaped like those of the page. Not thread-safe.
 */
public final class Svg {
    private static final Set<String> ELEMENTS = Set.of("desc", "g", "line", "rect", "text", "title");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "height", "id", "rx", "text-anchor", "width", "x", "x1", "x2", "y", "y1", "y2");

    private final Html page;

    private Svg(Html page) {
        this.page = page;
    }

    /**
     * Opens a drawing that is read as one picture: its title is its name, its description says the rest.
     *
     * @param page where to
     * @param id an id that no other element of the page begins with; of letters, digits and hyphens
     * @param width how wide the drawing is, in units of its own
     * @param height how high
     * @param title what it shows
     * @param description what is to be seen in it
     * @return the drawing, to be closed by {@link #close}
     * @throws IOException where it cannot be written
     */
    public static Svg open(Html page, String id, int width, int height, String title, String description)
            throws IOException {
        Svg svg = new Svg(page);
        page.drawing("svg");
        page.drawing("class", "chart");
        page.drawing("viewBox", "0 0 " + width + " " + height);
        page.drawing("role", "img");
        page.drawing("aria-labelledby", id + "-title " + id + "-desc");
        page.line();
        svg.open("title").attribute("id", id + "-title").text(title).close().line();
        svg.open("desc").attribute("id", id + "-desc").text(description).close().line();
        return svg;
    }

    /**
     * Opens a drawing for the eye alone: what it shows stands beside it in words and numbers.
     *
     * @param page where to
     * @param style the names of its classes
     * @param width how wide the drawing is, in units of its own
     * @param height how high
     * @return the drawing, to be closed by {@link #close}
     * @throws IOException where it cannot be written
     */
    public static Svg decoration(Html page, String style, int width, int height) throws IOException {
        page.drawing("svg");
        page.drawing("class", style);
        page.drawing("viewBox", "0 0 " + width + " " + height);
        page.drawing("aria-hidden", "true");
        return new Svg(page);
    }

    /**
     * Opens an element.
     *
     * @param element its name
     * @return this
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where drawings have no such element
     */
    public Svg open(String element) throws IOException {
        if (!ELEMENTS.contains(element)) {
            throw new IllegalArgumentException("Not an element of a drawing: '" + element + "'");
        }
        page.drawing(element);
        return this;
    }

    /**
     * Gives the element that was just opened an attribute.
     *
     * @param name its name
     * @param value its value; any text
     * @return this
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where drawings have no such attribute
     */
    public Svg attribute(String name, String value) throws IOException {
        if (!ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("Not an attribute of a drawing: '" + name + "'");
        }
        page.drawing(name, value);
        return this;
    }

    /**
     * Writes text.
     *
     * @param text any text
     * @return this
     * @throws IOException where it cannot be written
     */
    public Svg text(CharSequence text) throws IOException {
        page.text(text);
        return this;
    }

    /**
     * Closes the innermost open element; the last time, the drawing.
     *
     * @return this
     * @throws IOException where it cannot be written
     */
    public Svg close() throws IOException {
        page.close();
        return this;
    }

    /**
     * Starts a new line.
     *
     * @return this
     * @throws IOException where it cannot be written
     */
    public Svg line() throws IOException {
        page.line();
        return this;
    }
}
