package it.apsis.export.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a small part in memory, to be changed and written again. Names and attributes are those of the file,
 * prefixes and declarations of namespaces included; what is added takes the prefix of its parent. Not thread-safe.
 */
final class XmlNode {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    /** Elements and texts, in order. */
    private final List<Object> content = new ArrayList<>();

    XmlNode(String name) {
        this.name = name;
    }

    static XmlNode parse(byte[] part, String partName) {
        try {
            XMLStreamReader reader = LiteralXml.open(new ByteArrayInputStream(part));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                LiteralXml.refuseTypes(reader, partName);
            }
            return element(reader, 0, partName);
        } catch (XMLStreamException e) {
            throw Refusal.noXml(partName, e);
        }
    }

    private static XmlNode element(XMLStreamReader reader, int depth, String partName) throws XMLStreamException {
        if (depth > 100) {
            throw Refusal.unsafe(
                    "the part " + partName + " is nested too deep", "la parte " + partName + " ha troppi livelli");
        }
        XmlNode node = new XmlNode(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.attributes.put(LiteralXml.attributeName(reader, i), reader.getAttributeValue(i));
        }
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> node.content.add(element(reader, depth + 1, partName));
                case XMLStreamConstants.END_ELEMENT -> {
                    return node;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    node.content.add(reader.getText());
                default -> LiteralXml.refuseTypes(reader, partName);
            }
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(out);
        write(xml);
        xml.finish();
        return out.toByteArray();
    }

    private void write(XmlWriter xml) {
        xml.start(name);
        attributes.forEach(xml::attribute);
        for (Object part : content) {
            if (part instanceof XmlNode node) {
                node.write(xml);
            } else {
                xml.text(part.toString());
            }
        }
        xml.end();
    }

    /** The name without its prefix. */
    String local() {
        return local(name);
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon; empty where there is none. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    @Nullable
    String get(String attribute) {
        return attributes.get(attribute);
    }

    /** A number in an attribute; 0 where it is missing or no number. */
    int number(String attribute) {
        return XmlPart.parse(attributes.get(attribute), 0);
    }

    XmlNode with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    XmlNode with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** The prefix, with its colon, that stands for a namespace here; empty where none is declared on this element. */
    String prefixOf(String namespaceEnd) {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (attribute.getKey().startsWith("xmlns:") && attribute.getValue().endsWith(namespaceEnd)) {
                return attribute.getKey().substring("xmlns:".length()) + ':';
            }
        }
        return "";
    }

    List<XmlNode> children() {
        List<XmlNode> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof XmlNode node) {
                children.add(node);
            }
        }
        return children;
    }

    List<XmlNode> children(String localName) {
        return children().stream()
                .filter(node -> node.local().equals(localName))
                .toList();
    }

    @Nullable
    XmlNode child(String localName) {
        List<XmlNode> found = children(localName);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Adds an element with the prefix of this one. */
    XmlNode add(String localName) {
        XmlNode node = new XmlNode(prefix() + localName);
        content.add(node);
        return node;
    }

    XmlNode add(XmlNode node) {
        content.add(node);
        return this;
    }

    XmlNode text(String text) {
        content.add(text);
        return this;
    }

    /** The child of a name; made in its place in the order of the standard where there is none. */
    XmlNode childInOrder(String localName, List<String> order) {
        XmlNode found = child(localName);
        if (found != null) {
            return found;
        }
        XmlNode node = new XmlNode(prefix() + localName);
        int at = 0;
        for (int i = 0; i < content.size(); i++) {
            boolean before =
                    content.get(i) instanceof XmlNode other && order.indexOf(other.local()) < order.indexOf(localName);
            at = before ? i + 1 : at;
        }
        content.add(at, node);
        return node;
    }

    void remove(XmlNode node) {
        content.removeIf(part -> part == node);
    }

    void clear() {
        content.clear();
    }

    /** All text in it. */
    String allText() {
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            text.append(part instanceof XmlNode node ? node.allText() : part.toString());
        }
        return text.toString();
    }

    /** Name, attributes and content, without prefixes: equal for elements that say the same. */
    String canonical() {
        StringBuilder text = new StringBuilder(local());
        new TreeMap<>(attributes)
                .forEach(
                        (key, value) -> text.append(' ').append(key).append('=').append(value));
        text.append('{');
        children().forEach(child -> text.append(child.canonical()));
        return text.append('}').toString();
    }

    XmlNode copy() {
        XmlNode copy = new XmlNode(name);
        copy.attributes.putAll(attributes);
        for (Object part : content) {
            copy.content.add(part instanceof XmlNode node ? node.copy() : part);
        }
        return copy;
    }
}
