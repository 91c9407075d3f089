package it.apsis.export.ooxml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one XML part. Document types are refused, so that there are no entities to expand and nothing outside to fetch;
 * names are compared without their namespaces, which differ between the two editions of the standard. Not thread-safe.
 */
public final class XmlPart implements AutoCloseable {
    private static final int BUFFER = 1 << 14;
    private static final int BEGINNING = 200;

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;

    /**
     * Opens a part.
     *
     * @param parts the package
     * @param name the name of the part
     */
    public XmlPart(WorkbookPackage parts, String name) {
        this(name, parts.open(name));
    }

    /** A part of which not all bytes are to be parsed. */
    XmlPart(String name, InputStream in) {
        this.name = name;
        this.in = in;
        try {
            reader = open(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Text in UTF-8, as nearly every part is, is decoded by the platform at once: the parser does it sign by sign. */
    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
        try {
            bytes.mark(BEGINNING);
            String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            bytes.reset();
            return isUtf8(beginning)
                    ? factory().createXMLStreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))
                    : factory().createXMLStreamReader(bytes);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Whether the declaration says so, in so many words. */
    private static boolean isUtf8(String beginning) {
        int end = beginning.indexOf("?>");
        return beginning.startsWith("<?xml")
                && end > 0
                && beginning.substring(0, end).toLowerCase(Locale.ROOT).contains("encoding=\"utf-8\"");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private RuntimeException broken(XMLStreamException e) {
        return e.getNestedException() instanceof RuntimeException refusal ? refusal : Refusal.noXml(name, e);
    }

    /**
     * Goes on.
     *
     * @return the next event; see {@link XMLStreamConstants}
     */
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.entities(name);
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /**
     * Goes on to the next beginning of an element.
     *
     * @return its local name; null at the end of the part
     */
    public @Nullable String nextElement() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
        }
    }

    /**
     * The local name of the element.
     *
     * @return the name
     */
    String element() {
        return reader.getLocalName();
    }

    /**
     * An attribute of the element.
     *
     * @param attribute its local name
     * @return its value, or null
     */
    public @Nullable String attribute(String attribute) {
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** How many attributes the element has. */
    int attributes() {
        return reader.getAttributeCount();
    }

    /** The local name of one of them. */
    String attributeName(int number) {
        return reader.getAttributeLocalName(number);
    }

    /** The value of one of them. */
    String attributeValue(int number) {
        return reader.getAttributeValue(number);
    }

    /**
     * An attribute of the relationships' namespace, which some elements have beside one of the same local name.
     *
     * @return the id, or null
     */
    public @Nullable String relation() {
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            String space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && space != null && space.endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * A number in an attribute.
     *
     * @param attribute its local name
     * @param otherwise what stands in for it where it is missing or no number
     * @return the number
     */
    public int number(String attribute, int otherwise) {
        return parse(attribute(attribute), otherwise);
    }

    static int parse(@Nullable String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return otherwise;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    /**
     * Whether an attribute is set.
     *
     * @param attribute its local name
     * @return true for 1, true and on
     */
    public boolean isSet(String attribute) {
        String value = attribute(attribute);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** Adds the text of the event to a text. */
    void addText(StringBuilder text) {
        if (text.length() + reader.getTextLength() > PackageLimits.TEXT) {
            throw Refusal.tooMuch(
                    "a text of more than " + PackageLimits.TEXT + " characters",
                    "un testo di più di " + PackageLimits.TEXT + " caratteri");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /**
     * Reads all text of the element, to its end.
     *
     * @param text takes it
     */
    void readText(StringBuilder text) {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> addText(text);
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    /** Reads a text with runs, to the end of the element: what shows how it is pronounced is left out. */
    String readRuns(StringBuilder buffer) {
        buffer.setLength(0);
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                if (element.equals("t")) {
                    readText(buffer);
                } else if (element.equals("rPh") || element.equals("phoneticPr")) {
                    skip();
                } else {
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return CellText.unescape(buffer.toString());
    }

    /** Passes over the rest of the element. */
    void skip() {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw Refusal.broken(
                    "the part " + name + " cannot be closed", "la parte " + name + " non si può chiudere", e);
        }
    }
}
