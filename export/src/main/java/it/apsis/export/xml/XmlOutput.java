package it.apsis.export.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML document in UTF-8, an element a line. What a text has that XML cannot hold is left out. Errors of the stream are
 * thrown as {@link UncheckedIOException}. Not thread-safe.
 */
public final class XmlOutput {
    private static final int INDENT = 2;

    private final XMLStreamWriter xml;
    private int depth;
    /** Whether elements stand in the element that is open, so that its end has a line of its own. */
    private boolean nested;

    private XmlOutput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Begins a document.
     *
     * @param out where to; flushed by {@link #finish} and left open
     * @return the document
     */
    public static XmlOutput open(OutputStream out) {
        try {
            // Behind a buffer the writer of the JDK does not know the charset: else it would write the halves of a
            // surrogate pair as two references, which is not XML.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            XmlOutput output = new XmlOutput(xml);
            output.run(() -> xml.writeStartDocument("UTF-8", "1.0"));
            return output;
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
    }

    /**
     * Begins an element on a line of its own.
     *
     * @param name its name, with its prefix
     */
    public void start(String name) {
        run(() -> {
            line();
            xml.writeStartElement(name);
        });
        depth++;
        nested = false;
    }

    /**
     * Writes an attribute of the element that was begun last.
     *
     * @param name its name, with its prefix
     * @param value its value, of which white space is made single blanks; null leaves the attribute out
     */
    public void attribute(String name, @Nullable String value) {
        if (value != null) {
            run(() -> xml.writeAttribute(name, XmlText.line(value)));
        }
    }

    /**
     * Writes an attribute in which every blank counts, such as an expression.
     *
     * @param name its name, with its prefix
     * @param value its value; a line break or tab becomes a blank, as every parser would read it
     */
    public void exact(String name, String value) {
        run(() ->
                xml.writeAttribute(name, XmlText.clean(value).replace('\n', ' ').replace('\t', ' ')));
    }

    /**
     * Writes the attribute {@code xml:lang}.
     *
     * @param language the tag of a language
     */
    public void language(String language) {
        run(() -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language));
    }

    /**
     * Writes the text of the element that was begun last.
     *
     * @param text the text
     */
    public void text(String text) {
        run(() -> xml.writeCharacters(XmlText.clean(text)));
    }

    /** Ends the element that is open. */
    public void end() {
        depth--;
        run(() -> {
            if (nested) {
                line();
            }
            xml.writeEndElement();
        });
        nested = true;
    }

    /**
     * Writes an empty element.
     *
     * @param name its name, with its prefix
     * @param attributes names of attributes, each with its value behind it; a null value leaves the attribute out
     */
    public void empty(String name, @Nullable String... attributes) {
        start(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            attribute(String.valueOf(attributes[i]), attributes[i + 1]);
        }
        end();
    }

    /**
     * Writes an element with nothing but a text.
     *
     * @param name its name, with its prefix
     * @param text the text
     */
    public void element(String name, String text) {
        start(name);
        text(text);
        end();
    }

    /** Ends the document. */
    public void finish() {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(INDENT * depth));
    }

    private void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
    }

    private static UncheckedIOException unchecked(XMLStreamException e) {
        return new UncheckedIOException(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }

    /** A call of the writer. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
