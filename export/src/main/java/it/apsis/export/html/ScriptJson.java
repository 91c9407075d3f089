package it.apsis.export.html;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON that can stand in a script element: none of its signs can end the element, open a comment, or be taken for a line
 * end by a script. Takes texts, whole numbers, booleans, lists and maps.
 */
final class ScriptJson {
    private static final int FIRST_PLAIN = 0x20;

    private final StringBuilder json = new StringBuilder(256);

    private ScriptJson() {}

    static String of(Object value) {
        ScriptJson writer = new ScriptJson();
        writer.write(value);
        return writer.json.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof List<?> list) {
            writeList(list);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            json.append(value);
        } else if (value instanceof String text) {
            writeString(text);
        } else {
            throw new IllegalArgumentException("No data for a script: " + value.getClass());
        }
    }

    private void writeMap(Map<?, ?> map) {
        json.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            writeString(entry.getKey().toString());
            json.append(':');
            write(entry.getValue());
            if (entries.hasNext()) {
                json.append(',');
            }
        }
        json.append('}');
    }

    private void writeList(List<?> list) {
        json.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            write(items.next());
            if (items.hasNext()) {
                json.append(',');
            }
        }
        json.append(']');
    }

    private void writeString(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isUnsafe(sign)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
            } else {
                json.append(sign);
            }
        }
        json.append('"');
    }

    private static boolean isUnsafe(char sign) {
        return switch (sign) {
            case '<', '>', '&', '\'', '"', '\\', '\u2028', '\u2029', '\uFFFE', '\uFFFF' -> true;
            default -> sign < FIRST_PLAIN || (sign >= 0x7F && sign <= 0x9F) || Character.isSurrogate(sign);
        };
    }
}
