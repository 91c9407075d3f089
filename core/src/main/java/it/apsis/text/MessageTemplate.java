package it.apsis.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message with gaps: {@code "{value} is no code of {list}[, did you mean {near}?]"}.
 *
 * <p>A name in braces is a placeholder. A segment in brackets appears only when each of its placeholders has a value
 * that is not empty. A backslash makes the sign that follows it plain text. Two templates are equal when their texts are.
 */
public final class MessageTemplate {

    private final String text;
    private final List<Segment> segments;
    private final Set<String> placeholders;

    private MessageTemplate(String text, List<Segment> segments) {
        this.text = text;
        this.segments = List.copyOf(segments);
        Set<String> names = new LinkedHashSet<>();
        for (Segment segment : segments) {
            segment.addNamesTo(names);
        }
        this.placeholders = Collections.unmodifiableSet(names);
    }

    /**
     * Parses a template.
     *
     * @param text the text of the template
     * @return the template
     * @throws IllegalArgumentException if a brace or bracket has no partner, a bracket stands inside brackets, brackets
     *     hold no placeholder, a placeholder has no name or one with other signs than letters, digits, dots, hyphens and
     *     underscores, or the text ends with a backslash; the message has the text
     */
    public static MessageTemplate parse(String text) {
        return new MessageTemplate(text, new TemplateParser(text).segments());
    }

    /**
     * Fills the gaps.
     *
     * @param values gives the value of a placeholder, or {@code null} or the empty string where there is none; values
     *     are inserted as they are, and asked for anew each time their placeholder occurs
     * @return the message; a placeholder without a value that stands outside brackets leaves nothing behind
     */
    public String render(Function<String, @Nullable String> values) {
        StringBuilder message = new StringBuilder(text.length() * 2);
        for (Segment segment : segments) {
            int begin = message.length();
            if (!segment.renderTo(message, values)) {
                message.setLength(begin);
            }
        }
        return message.toString();
    }

    /**
     * Returns the names of the placeholders.
     *
     * @return the names in the order of their first occurrence; unmodifiable
     */
    public Set<String> placeholders() {
        return placeholders;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageTemplate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the text that was parsed.
     *
     * @return the text of the template
     */
    @Override
    public String toString() {
        return text;
    }

    /** Plain text, or the name of a placeholder. */
    record Part(String text, boolean placeholder) {}

    /** A stretch of the template that appears as a whole or, where it is optional, not at all. */
    record Segment(List<Part> parts, boolean optional) {

        Segment {
            parts = List.copyOf(parts);
        }

        void addNamesTo(Set<String> names) {
            for (Part part : parts) {
                if (part.placeholder()) {
                    names.add(part.text());
                }
            }
        }

        boolean renderTo(StringBuilder message, Function<String, @Nullable String> values) {
            for (Part part : parts) {
                String value = part.placeholder() ? values.apply(part.text()) : part.text();
                if (value != null && !value.isEmpty()) {
                    message.append(value);
                } else if (optional) {
                    return false;
                }
            }
            return true;
        }
    }
}
