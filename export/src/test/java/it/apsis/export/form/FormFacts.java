package it.apsis.export.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a form says, one fact a key, read from either file by the rules of its own specification: so that the two can be
 * compared. Expressions have their references as paths from the root.
 */
final class FormFacts {
    private static final Map<String, String> BIND_TYPES = Map.of(
            "text", "string",
            "integer", "int",
            "decimal", "decimal",
            "date", "date",
            "select_one", "string",
            "select_multiple", "string",
            "calculate", "string");
    private static final Map<String, String> CONTROLS = Map.of(
            "text", "input",
            "integer", "input",
            "decimal", "input",
            "date", "input",
            "select_one", "select1",
            "select_multiple", "select");
    private static final List<String> LANGUAGES = List.of("English (en)", "Italiano (it)");
    private static final Pattern REFERENCE = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|\\$\\{([^}]+)\\}|(?:current\\(\\)/)?(\\.\\.(?:/[A-Za-z_.][A-Za-z0-9_.-]*)*)");

    private FormFacts() {}

    /** Names every reference by its path from the root. */
    private static String absolute(String expression, String context, Map<String, String> names) {
        Matcher matcher = REFERENCE.matcher(expression);
        StringBuilder absolute = new StringBuilder();
        while (matcher.find()) {
            String reference = matcher.group();
            if (matcher.group(1) != null) {
                reference = names.getOrDefault(matcher.group(1), "?" + reference);
            } else if (matcher.group(2) != null) {
                reference = climb(context, matcher.group(2));
            }
            matcher.appendReplacement(absolute, Matcher.quoteReplacement(reference));
        }
        return matcher.appendTail(absolute).toString();
    }

    private static String climb(String context, String path) {
        Deque<String> steps = new ArrayDeque<>(List.of(context.substring(1).split("/")));
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.removeLast();
            } else {
                steps.addLast(step);
            }
        }
        return "/" + String.join("/", steps);
    }

    // The XForm.

    static Map<String, String> ofXForm(byte[] xml) throws IOException {
        Element html = parse(xml);
        Element head = Submission.child(html, "head");
        Element model = Submission.child(head, "model");
        Map<String, Map<String, String>> texts = new HashMap<>();
        Map<String, String> facts = new TreeMap<>();
        for (Element translation : Submission.children(Submission.child(model, "itext"), "translation")) {
            Map<String, String> one = new HashMap<>();
            for (Element text : Submission.children(translation, "text")) {
                one.put(text.getAttribute("id"), Submission.child(text, "value").getTextContent());
            }
            texts.put(translation.getAttribute("lang"), one);
            if (translation.hasAttribute("default")) {
                facts.put("default_language", translation.getAttribute("lang"));
            }
        }
        facts.put("title", Submission.child(head, "title").getTextContent());
        for (Element instance : Submission.children(model, "instance")) {
            if (instance.hasAttribute("id")) {
                choices(instance, texts, facts);
            } else {
                Element data = Submission.child(instance, "data");
                facts.put("id", data.getAttribute("id"));
                facts.put("version", data.getAttribute("version"));
                defaults(data, "/data", facts);
            }
        }
        for (Element bind : Submission.children(model, "bind")) {
            bind(bind, texts, facts);
        }
        controls(Submission.child(html, "body"), texts, facts);
        facts.keySet().removeIf(key -> key.startsWith("/data/meta"));
        return facts;
    }

    private static Element parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void choices(Element instance, Map<String, Map<String, String>> texts, Map<String, String> facts) {
        int row = 0;
        for (Element item : Submission.children(Submission.child(instance, "root"), "item")) {
            String key = "list " + instance.getAttribute("id") + " " + row++ + " ";
            for (Element property : Submission.children(item, null)) {
                String value = property.getTextContent();
                if (property.getLocalName().equals("itextId")) {
                    LANGUAGES.forEach(language -> facts.put(
                            key + "label " + language, texts.get(language).get(value)));
                } else {
                    facts.put(key + property.getLocalName(), value);
                }
            }
        }
    }

    private static void defaults(Element node, String path, Map<String, String> facts) {
        for (Element one : Submission.children(node, null)) {
            String place = path + "/" + one.getLocalName();
            if (Submission.children(one, null).isEmpty()
                    && !one.getTextContent().isEmpty()) {
                facts.put(place + " default", one.getTextContent());
            }
            defaults(one, place, facts);
        }
    }

    private static void bind(Element bind, Map<String, Map<String, String>> texts, Map<String, String> facts) {
        String place = bind.getAttribute("nodeset");
        for (String name : List.of("type", "apsis:rules")) {
            if (bind.hasAttribute(name)) {
                facts.put(place + " " + name, bind.getAttribute(name));
            }
        }
        for (String name : List.of("required", "constraint", "relevant", "calculate")) {
            if (bind.hasAttribute(name)) {
                facts.put(place + " " + name, absolute(bind.getAttribute(name), place, Map.of()));
            }
        }
        message(bind.getAttribute("jr:requiredMsg"), place + " required_message", texts, facts);
        message(bind.getAttribute("jr:constraintMsg"), place + " constraint_message", texts, facts);
    }

    private static void message(
            String reference, String key, Map<String, Map<String, String>> texts, Map<String, String> facts) {
        if (!reference.isEmpty()) {
            String id = reference.substring("jr:itext('".length(), reference.length() - "')".length());
            LANGUAGES.forEach(language ->
                    facts.put(key + " " + language, texts.get(language).get(id)));
        }
    }

    private static void controls(Element parent, Map<String, Map<String, String>> texts, Map<String, String> facts) {
        for (Element control : Submission.children(parent, null)) {
            String place = control.getAttribute(control.hasAttribute("nodeset") ? "nodeset" : "ref");
            switch (control.getLocalName()) {
                case "group" -> facts.putIfAbsent(place + " control", "group");
                case "repeat" -> {
                    facts.put(place + " control", "repeat");
                    if (control.hasAttribute("jr:count")) {
                        facts.put(place + " count", control.getAttribute("jr:count"));
                    }
                }
                case "label", "hint" -> {
                    String of = ((Element) control.getParentNode()).getAttribute("ref");
                    if (!of.startsWith("/")) {
                        // Of the choices, not of a question.
                        continue;
                    }
                    message(control.getAttribute("ref"), of + " " + control.getLocalName(), texts, facts);
                    continue;
                }
                default -> question(control, place, facts);
            }
            controls(control, texts, facts);
        }
    }

    private static void question(Element control, String place, Map<String, String> facts) {
        if (control.getLocalName().equals("itemset")) {
            String of = ((Element) control.getParentNode()).getAttribute("ref");
            Matcher nodes = Pattern.compile("instance\\('([^']+)'\\)/root/item(?:\\[(.*)\\])?")
                    .matcher(control.getAttribute("nodeset"));
            if (nodes.matches()) {
                facts.put(of + " list", nodes.group(1));
                if (nodes.group(2) != null) {
                    facts.put(of + " filter", absolute(nodes.group(2), of, Map.of()));
                }
            }
        } else if (!place.isEmpty() && place.startsWith("/")) {
            facts.put(place + " control", control.getLocalName());
            if (control.hasAttribute("appearance")) {
                facts.put(place + " appearance", control.getAttribute("appearance"));
            }
        }
    }

    // The XLSForm.

    static Map<String, String> ofXlsForm(byte[] workbook) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Map<String, String> settings = rows(book.getSheet("settings")).get(0);
            facts.put("title", settings.get("form_title"));
            facts.put("id", settings.get("form_id"));
            facts.put("version", settings.get("version"));
            facts.put("default_language", settings.get("default_language"));
            Map<String, Integer> numbers = new HashMap<>();
            for (Map<String, String> choice : rows(book.getSheet("choices"))) {
                String list = choice.remove("list_name");
                String key = "list " + list + " " + (numbers.merge(list, 1, Integer::sum) - 1) + " ";
                choice.forEach((column, text) -> facts.put(key + column.replace("::", " "), text));
            }
            survey(rows(book.getSheet("survey")), facts);
        }
        return facts;
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        Row header = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> row = new TreeMap<>();
            for (Cell cell : sheet.getRow(i)) {
                if (cell.getCellType() == CellType.BLANK) {
                    continue;
                }
                if (cell.getCellType() != CellType.STRING) {
                    throw new IllegalStateException("not a text: " + sheet.getSheetName() + " " + cell.getAddress());
                }
                row.put(header.getCell(cell.getColumnIndex()).getStringCellValue(), cell.getStringCellValue());
            }
            rows.add(row);
        }
        return rows;
    }

    private static void survey(List<Map<String, String>> rows, Map<String, String> facts) {
        Map<String, String> names = new HashMap<>();
        Map<Map<String, String>, String> places = new java.util.IdentityHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/data"));
        for (Map<String, String> row : rows) {
            String type = row.get("type");
            if (type.startsWith("end_")) {
                open.removeLast();
                continue;
            }
            String place = open.getLast() + "/" + row.get("name");
            places.put(row, place);
            // What two nodes are called names neither of them.
            names.merge(row.get("name"), place, (one, other) -> "?" + row.get("name"));
            if (type.startsWith("begin_")) {
                open.addLast(place);
            }
        }
        places.forEach((row, place) -> line(row, place, names, facts));
    }

    private static void line(
            Map<String, String> row, String place, Map<String, String> names, Map<String, String> facts) {
        String[] type = row.get("type").split(" ");
        if (type[0].startsWith("begin_")) {
            facts.put(place + " control", type[0].substring("begin_".length()));
        } else {
            facts.put(place + " type", BIND_TYPES.get(type[0]));
            if (CONTROLS.containsKey(type[0])) {
                facts.put(place + " control", CONTROLS.get(type[0]));
            }
        }
        if (type.length > 1) {
            facts.put(place + " list", type[1]);
        }
        Map<String, String> expressions = Map.of(
                "required", "required",
                "constraint", "constraint",
                "relevant", "relevant",
                "calculation", "calculate",
                "choice_filter", "filter",
                "repeat_count", "count");
        row.forEach((column, text) -> {
            if (expressions.containsKey(column)) {
                facts.put(place + " " + expressions.get(column), absolute(text, place, names));
            } else if (column.contains("::") || column.equals("appearance") || column.equals("default")) {
                String key = column.equals("bind::apsis:rules") ? "apsis:rules" : column.replace("::", " ");
                facts.put(place + " " + key, text);
            }
        });
    }
}
