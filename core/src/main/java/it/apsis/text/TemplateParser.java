package it.apsis.text;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a message template apart. One use, one thread. */
final class TemplateParser {

    private final String text;
    private final List<MessageTemplate.Segment> segments = new ArrayList<>();
    private final List<MessageTemplate.Part> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private boolean optional;
    private int place;

    TemplateParser(String text) {
        this.text = text;
    }

    List<MessageTemplate.Segment> segments() {
        while (place < text.length()) {
            char sign = text.charAt(place++);
            switch (sign) {
                case '\\' -> plain.append(escaped());
                case '{' -> placeholder();
                case '[' -> open();
                case ']' -> close();
                case '}' -> throw malformed("a closing brace without an opening one");
                default -> plain.append(sign);
            }
        }
        if (optional) {
            throw malformed("a bracket is not closed");
        }
        endSegment();
        return segments;
    }

    private char escaped() {
        if (place == text.length()) {
            throw malformed("nothing follows the backslash");
        }
        return text.charAt(place++);
    }

    private void placeholder() {
        endPlain();
        int end = place;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == place || end == text.length() || text.charAt(end) != '}') {
            throw malformed("a brace without a name and a closing brace");
        }
        parts.add(new MessageTemplate.Part(text.substring(place, end), true));
        place = end + 1;
    }

    private void open() {
        if (optional) {
            throw malformed("a bracket inside brackets");
        }
        endSegment();
        optional = true;
    }

    private void close() {
        if (!optional) {
            throw malformed("a closing bracket without an opening one");
        }
        if (parts.stream().noneMatch(MessageTemplate.Part::placeholder)) {
            throw malformed("brackets without a placeholder");
        }
        endSegment();
        optional = false;
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            parts.add(new MessageTemplate.Part(plain.toString(), false));
            plain.setLength(0);
        }
    }

    private void endSegment() {
        endPlain();
        if (!parts.isEmpty()) {
            segments.add(new MessageTemplate.Segment(parts, optional));
            parts.clear();
        }
    }

    private static boolean isNamePart(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_'
                || sign == '-'
                || sign == '.';
    }

    private IllegalArgumentException malformed(String reason) {
        return new IllegalArgumentException("malformed template, " + reason + " (at " + place + "): " + text);
    }
}
