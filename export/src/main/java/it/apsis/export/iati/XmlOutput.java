package it.apsis.export.iati;

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

/** An XML document in UTF-8, an element a line. The stream is flushed at the end and left open. */
final class XmlOutput {
    private static final int INDENT = 2;

    private final XMLStreamWriter xml;
    private int depth;
    /** Whether elements stand in the element that is open, so that its end has a line of its own. */
    private boolean nested;

    private XmlOutput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static XmlOutput open(OutputStream out) {
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

    void start(String name) {
        run(() -> {
            line();
            xml.writeStartElement(name);
        });
        depth++;
        nested = false;
    }

    void attribute(String name, @Nullable String value) {
        if (value != null) {
            run(() -> xml.writeAttribute(name, XmlText.line(value)));
        }
    }

    void language(String language) {
        run(() -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language));
    }

    void text(String text) {
        run(() -> xml.writeCharacters(XmlText.clean(text)));
    }

    void end() {
        depth--;
        run(() -> {
            if (nested) {
                line();
            }
            xml.writeEndElement();
        });
        nested = true;
    }

    /** Writes an empty element: names of attributes, each with its value behind it; null leaves it out. */
    void empty(String name, @Nullable String... attributes) {
        start(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            attribute(String.valueOf(attributes[i]), attributes[i + 1]);
        }
        end();
    }

    void finish() {
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
