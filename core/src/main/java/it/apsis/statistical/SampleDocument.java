package it.apsis.statistical;

import it.apsis.schema.Field;
import it.apsis.text.CsvTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the document of a sample into the text of a file, each of whose signs is a byte. One use, one thread. */
final class SampleDocument {
    private static final String RAW = "csv:";
    private static final String NO_ROW = "none";
    private static final String WORKBOOK = "xlsx:";
    private static final char SECOND = '+';

    private final Map<String, String> clean;
    private final Set<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> surplus = new ArrayList<>();

    private SampleDocument(int flowYear) {
        clean = cleanActivity(flowYear);
        columns = new LinkedHashSet<>(clean.keySet());
    }

    static List<RuleSample> samples() {
        List<RuleSample> samples = new ArrayList<>();
        for (CsvTable.Row row :
                CsvTable.resource(SampleDocument.class, "samples.csv").rows()) {
            samples.add(new RuleSample(
                    row.get("rule"),
                    row.get("expect").equals("fails"),
                    row.get("expect").equals("near"),
                    row.integer("year").orElseThrow(),
                    row.get("given").equals("yes"),
                    row.optional("respondent").orElse(null),
                    row.optional("declared").orElse(null),
                    row.get("document")));
        }
        return List.copyOf(samples);
    }

    static List<RuleSample> workbookSamples() {
        return CsvTable.resource(SampleDocument.class, "workbook-samples.csv").rows().stream()
                .map(row -> new RuleSample(
                        row.get("rule"),
                        row.get("expect").equals("fails"),
                        row.get("expect").equals("near"),
                        row.integer("year").orElseThrow(),
                        false,
                        null,
                        null,
                        row.get("workbook").isEmpty() ? "" : WORKBOOK + row.get("workbook")))
                .toList();
    }

    static Map<String, String> cleanActivity(int flowYear) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Field field : StatisticalSurvey.form(flowYear).fields()) {
            cells.put(field.key(), "");
        }
        for (CsvTable.Row row :
                CsvTable.resource(SampleDocument.class, "sample-activity.csv").rows()) {
            cells.put(row.get("key"), row.get("text").replace("{year}", String.valueOf(flowYear)));
        }
        return cells;
    }

    /** The text of a file; a sign beyond ASCII has become the bytes of its UTF-8 form. */
    static String of(RuleSample sample) {
        String document = sample.document();
        if (document.startsWith(WORKBOOK)) {
            throw new IllegalStateException("A workbook is no text: " + document);
        }
        if (document.startsWith(RAW)) {
            return bytes(document.substring(RAW.length()));
        }
        SampleDocument file = new SampleDocument(sample.flowYear());
        if (!document.equals(NO_ROW)) {
            split(document, true).forEach(file::addRow);
        }
        return file.text();
    }

    private void addRow(String text) {
        boolean bare = text.startsWith("~");
        Map<String, String> row = new LinkedHashMap<>(bare ? Map.of() : clean);
        if (!bare && !rows.isEmpty()) {
            row.merge("title", " (" + (rows.size() + 1) + ")", String::concat);
        }
        surplus.add("");
        rows.add(row);
        split(bare ? text.substring(1) : text, false).forEach(assignment -> assign(row, assignment));
    }

    private void assign(Map<String, String> row, String assignment) {
        int equals = assignment.indexOf('=');
        if (assignment.startsWith("-")) {
            columns.remove(assignment.substring(1));
        } else if (assignment.startsWith("+=")) {
            surplus.set(rows.size() - 1, surplus.get(rows.size() - 1) + ',' + quoted(assignment.substring(2)));
        } else if (equals > 0) {
            String key = assignment.substring(0, equals);
            columns.add(key);
            row.put(key, assignment.substring(equals + 1));
        } else if (!assignment.isEmpty()) {
            throw new IllegalArgumentException("Not an assignment: '" + assignment + "'");
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(1024);
        text.append(String.join(
                        ",", columns.stream().map(SampleDocument::header).toList()))
                .append('\n');
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            List<String> cells = columns.stream()
                    .map(key -> quoted(row.getOrDefault(key, "")))
                    .toList();
            text.append(String.join(",", cells)).append(surplus.get(i)).append('\n');
        }
        return text.toString();
    }

    private static String header(String key) {
        return quoted(key.charAt(key.length() - 1) == SECOND ? key.substring(0, key.length() - 1) : key);
    }

    private static String quoted(String cell) {
        String text = bytes(cell);
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Parts rows at double semicolons, or assignments at single ones; those behind a backslash part nothing. */
    private static List<String> split(String text, boolean doubled) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(doubled ? ";;" : ";", i)) {
                parts.add(text.substring(begin, i));
                begin = i + (doubled ? 2 : 1);
                i = begin - 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    private static String bytes(String text) {
        StringBuilder bytes = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                i++;
                char escaped = text.charAt(i);
                if (escaped == 'x') {
                    bytes.append((char) Integer.parseInt(text, i + 1, i + 3, 16));
                    i += 2;
                } else {
                    bytes.append(escaped(escaped));
                }
            } else if (sign < 0x80) {
                bytes.append(sign);
            } else {
                int next = text.offsetByCodePoints(i, 1);
                byte[] utf8 = text.substring(i, next).getBytes(StandardCharsets.UTF_8);
                bytes.append(new String(utf8, StandardCharsets.ISO_8859_1));
                i = next - 1;
            }
        }
        return bytes.toString();
    }

    private static char escaped(char sign) {
        return switch (sign) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> sign;
        };
    }
}
