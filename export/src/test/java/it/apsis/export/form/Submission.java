package it.apsis.export.form;

import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/**
 * A document in JSON as a submission of its XForm: each answer in the node that is called by its key, as
 * {@code docs/decisions/collection.md} says. The form tells where the nodes are and what they take; nothing of ours does.
 */
final class Submission {
    private static final String TEMPLATE = "jr:template";
    private static final String FILLED = "filled";

    private final Questionnaire form;
    private final Element data;
    private final Map<String, Element> binds;
    private final Set<String> unfit = new TreeSet<>();

    /** A form whose blank submission is filled in again and again. */
    static final class Blank {
        private final Questionnaire form;
        private final Element data;
        private final Map<String, Element> binds = new LinkedHashMap<>();

        Blank(Questionnaire form, byte[] xform) {
            this.form = form;
            Element model = child(child(parse(xform).getDocumentElement(), "head"), "model");
            this.data = child(child(model, "instance"), "data");
            for (Element bind : children(model, "bind")) {
                binds.put(bind.getAttribute("nodeset"), bind);
            }
        }

        Submission fill(JsonNode document) {
            Submission submission = new Submission(this);
            if (form.name().equals("statistical")) {
                submission.statistical(document);
            } else {
                submission.fill(submission.data, document);
            }
            submission.removeTemplates();
            return submission;
        }
    }

    private Submission(Blank blank) {
        this.form = blank.form;
        this.binds = blank.binds;
        // In a document of its own, so that paths begin at the root.
        Document document = parse("<instance/>".getBytes(StandardCharsets.UTF_8));
        this.data = (Element) document.importNode(blank.data, true);
        document.getDocumentElement().appendChild(data);
    }

    /** The places whose answers are not of the type that their question takes, so that nobody can type them. */
    Set<String> unfit() {
        return unfit;
    }

    Set<String> rules(String place) {
        Element bind = binds.get(place);
        String codes = bind == null ? "" : bind.getAttribute("apsis:rules");
        return codes.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(codes.split(" ")));
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("not XML", e);
        }
    }

    private void statistical(JsonNode document) {
        set(child(data, "entity"), document.path("entity").asString("001272"));
        if (document.has("nilReturn")) {
            set(child(data, "hasActivities"), "false");
        } else if (document.path("activities").size() > 0) {
            set(child(data, "hasActivities"), "true");
        }
        Element template = template(data, "activities");
        for (JsonNode activity : document.path("activities")) {
            Element row = row(template);
            fill(row, activity);
        }
    }

    private void fill(Element parent, JsonNode document) {
        for (Element part : children(parent, null)) {
            if (!part.getLocalName().startsWith("part-")) {
                continue;
            }
            for (Field field : form.fields()) {
                Element node = find(part, field.key());
                if (node != null) {
                    answer(part, node, field, document.path(field.key()));
                }
                Element group = find(part, field.key() + "Group");
                if (group != null) {
                    set(group, text(document.path(field.key() + "Group")));
                }
            }
        }
    }

    private void answer(Element part, Element node, Field field, JsonNode answer) {
        Element count = find(part, field.key() + "Count");
        switch (field.answer()) {
            case TABLE -> {
                if (count == null) {
                    object(node, answer.isArray() ? answer.path(0) : answer);
                    return;
                }
                List<JsonNode> rows = new ArrayList<>();
                if (answer.isObject()) {
                    rows.add(answer);
                } else {
                    answer.forEach(rows::add);
                }
                set(count, String.valueOf(rows.size()));
                rows.forEach(row -> object(row(template(part, field.key())), row));
            }
            case FEEDBACK -> object(node, answer);
            case LIST -> set(node, joined(answer, "\n"));
            case CODES, CHOICES ->
                set(node, answer.isArray() ? joined(answer, " ") : text(answer).replace(";", " "));
            case WEIGHTED_CODES -> purposes(part, node, field, text(answer));
            case FLAG -> set(node, text(answer).equals("0") ? "" : text(answer));
            default -> set(node, text(answer));
        }
    }

    private void purposes(Element part, Element node, Field field, String text) {
        Element first = find(part, field.key() + "Code");
        if (first == null) {
            set(node, text);
            return;
        }
        String[] shares = text.split("\\|");
        set(first, shares[0].split(":")[0]);
        for (int i = 1; i < shares.length; i++) {
            Element row = row(template(part, field.key() + "Further"));
            set(child(row, "code"), shares[i].split(":")[0]);
            set(child(row, "share"), shares[i].split(":")[1]);
        }
        set(find(part, field.key() + "FurtherCount"), text.isEmpty() ? "" : String.valueOf(shares.length - 1));
    }

    private void object(Element node, JsonNode object) {
        for (Element column : children(node, null)) {
            set(column, text(object.path(column.getLocalName())));
        }
    }

    private static String joined(JsonNode array, String separator) {
        List<String> items = new ArrayList<>();
        array.forEach(item -> items.add(text(item)));
        return String.join(separator, items);
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.isString() ? value.asString() : value.toString();
    }

    /** Writes an answer as the type of its bind has it; one that is not of the type cannot be typed. */
    private void set(Element node, String text) {
        String place = place(node);
        Element bind = binds.get(place);
        String value = text;
        switch (bind == null ? "" : bind.getAttribute("type")) {
            case "date" -> value = text.replaceFirst("^([0-9]{2})[-/.]([0-9]{2})[-/.]([0-9]{4})$", "$3-$2-$1");
            case "decimal" -> value = text.matches("-?[0-9]+([.,][0-9]+)?|") ? text.replace(',', '.') : null;
            case "int" -> value = text.matches("-?[0-9]{1,9}|") ? text : null;
            default -> {
                // A text is a text.
            }
        }
        if (value != null && bind != null && bind.getAttribute("type").equals("date")) {
            value = isDay(value) ? value : null;
        }
        if (value == null) {
            unfit.add(place);
        }
        // Signs that XML does not have: newer parsers refuse to write them.
        node.setTextContent(value == null ? "" : value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD"));
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || !java.time.LocalDate.parse(text).toString().isEmpty();
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static String place(Element node) {
        StringBuilder place = new StringBuilder();
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            if (element.getLocalName().equals("instance")) {
                break;
            }
            place.insert(0, "/" + element.getLocalName());
        }
        return place.toString();
    }

    private static Element template(Element parent, String name) {
        return children(parent, name).stream()
                .filter(one -> one.hasAttribute(TEMPLATE))
                .findFirst()
                .orElseThrow();
    }

    private static Element row(Element template) {
        Element row = (Element) template.cloneNode(true);
        row.removeAttribute(TEMPLATE);
        row.setAttribute(FILLED, "true");
        template.getParentNode().insertBefore(row, null);
        return row;
    }

    private void removeTemplates() {
        for (String name : List.of("activities")) {
            children(data, name).stream()
                    .filter(one -> !one.hasAttribute(FILLED))
                    .forEach(data::removeChild);
        }
        removeTemplates(data);
    }

    private static void removeTemplates(Element parent) {
        for (Element one : children(parent, null)) {
            if (one.hasAttribute(TEMPLATE)) {
                parent.removeChild(one);
            } else {
                one.removeAttribute(FILLED);
                removeTemplates(one);
            }
        }
    }

    /** The answers by the paths of their nodes with the numbers of rows, from 0. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        collect(data, "/data[0]", "/data", answers);
        return answers;
    }

    private void collect(Element node, String path, String place, Map<String, String> answers) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Element> inner = children(node, null);
        if (inner.isEmpty()) {
            Element bind = binds.get(place);
            if (bind != null && !bind.hasAttribute("calculate") && !place.startsWith("/data/meta")) {
                answers.put(path, node.getTextContent());
            }
        }
        for (Element one : inner) {
            String name = one.getLocalName();
            int number = numbers.merge(name, 1, Integer::sum) - 1;
            collect(one, path + "/" + name + "[" + number + "]", place + "/" + name, answers);
        }
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.transform(new DOMSource(data), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element find(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    /** The elements in an element, all or those of a name. */
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element
                    && (name == null || element.getLocalName().equals(name))) {
                children.add(element);
            }
        }
        return children;
    }

    @Override
    public String toString() {
        return answers().entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining("\n"));
    }
}
