package it.apsis.finding;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule or a reader has to say about one place of a document. Data, not prose: see {@link MessageRenderer}.
 *
 * @param code the code of the rule
 * @param severity how much it matters
 * @param place where it stands
 * @param question the key of the answer it is about, the first of several; null where it is about none
 * @param value the original text of the cell; null where there is none to show
 * @param attributes the facts behind the judgement; an attribute named "questions" lists all answers where it is about several
 * @param suggestions what could be written instead, the most likely first
 * @serial exclude
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        @Nullable String question,
        @Nullable String value,
        Attributes attributes,
        List<Suggestion> suggestions)
        implements Serializable {

    /** By row (the document as a whole first), position of the column (the row as a whole first) and code. */
    public static final Comparator<Finding> ORDER = Comparator.comparingLong(
                    (Finding finding) -> finding.place().row())
            .thenComparingInt(finding -> finding.place().position())
            .thenComparing(Finding::code);

    /**
     * Checks that nothing mandatory is missing and copies the list.
     *
     * @param code the code of the rule
     * @param severity how much it matters
     * @param place where it stands
     * @param question the key of the answer it is about, the first of several; null where it is about none
     * @param value the original text of the cell; null where there is none to show
     * @param attributes the facts behind the judgement; an attribute named "questions" lists all answers where it is about several
     * @param suggestions what could be written instead, the most likely first
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(attributes, "attributes");
        suggestions = List.copyOf(suggestions);
    }

    /**
     * A finding without attributes or suggestions.
     *
     * @param code the code of the rule
     * @param severity how much it matters
     * @param place where it stands
     * @param question the key of the answer it is about, or null
     * @param value the original text of the cell, or null
     */
    public Finding(String code, Severity severity, Place place, @Nullable String question, @Nullable String value) {
        this(code, severity, place, question, value, Attributes.NONE, List.of());
    }

    /**
     * The same finding with another severity.
     *
     * @param other the severity
     * @return this finding where it has that severity already, or another
     */
    public Finding withSeverity(Severity other) {
        return other == severity ? this : new Finding(code, other, place, question, value, attributes, suggestions);
    }

    /**
     * The same finding with other attributes.
     *
     * @param other the attributes
     * @return another finding
     */
    public Finding withAttributes(Attributes other) {
        return new Finding(code, severity, place, question, value, other, suggestions);
    }

    /**
     * The same finding with other suggestions.
     *
     * @param other the suggestions
     * @return another finding
     */
    public Finding withSuggestions(List<Suggestion> other) {
        return new Finding(code, severity, place, question, value, attributes, other);
    }
}
