package it.apsis.validation;

import it.apsis.finding.Attributes;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say, before the engine adds what it knows itself. Immutable.
 */
public final class Raised {
    private static final Raised BY_RULE = new Raised(List.of(), Attributes.NONE, List.of(), null, null, null, null, 1);

    private final List<String> questions;
    private final Attributes attributes;
    private final List<Suggestion> suggestions;
    private final @Nullable Severity severity;
    private final @Nullable Place place;
    private final @Nullable String value;
    private final @Nullable String code;
    private final long times;

    private Raised(
            List<String> questions,
            Attributes attributes,
            List<Suggestion> suggestions,
            @Nullable Severity severity,
            @Nullable Place place,
            @Nullable String value,
            @Nullable String code,
            long times) {
        this.questions = questions;
        this.attributes = attributes;
        this.suggestions = suggestions;
        this.severity = severity;
        this.place = place;
        this.value = value;
        this.code = code;
        this.times = times;
    }

    /**
     * About the questions that the rule's descriptor names.
     *
     * @return a thing to say
     */
    public static Raised byRule() {
        return BY_RULE;
    }

    /**
     * About these answers.
     *
     * @param questions their keys, the one to point at first
     * @return a thing to say
     */
    public static Raised at(String... questions) {
        return at(List.of(questions));
    }

    /**
     * About these answers.
     *
     * @param questions their keys, the one to point at first
     * @return a thing to say
     */
    public static Raised at(List<String> questions) {
        return new Raised(List.copyOf(questions), Attributes.NONE, List.of(), null, null, null, null, 1);
    }

    /**
     * With one fact more.
     *
     * @param name its name
     * @param fact its value
     * @return another thing to say
     */
    public Raised with(String name, Object fact) {
        return new Raised(questions, attributes.with(name, fact), suggestions, severity, place, value, code, times);
    }

    /**
     * With one fact of several values more.
     *
     * @param name its name
     * @param facts its values
     * @return another thing to say
     */
    public Raised with(String name, List<String> facts) {
        return new Raised(questions, attributes.with(name, facts), suggestions, severity, place, value, code, times);
    }

    /**
     * With these facts in the place of those it has.
     *
     * @param facts the facts
     * @return another thing to say
     */
    public Raised with(Attributes facts) {
        return new Raised(questions, facts, suggestions, severity, place, value, code, times);
    }

    /**
     * With something to write instead.
     *
     * @param others the suggestions, the most likely first
     * @return another thing to say
     */
    public Raised suggesting(List<Suggestion> others) {
        return new Raised(questions, attributes, List.copyOf(others), severity, place, value, code, times);
    }

    /**
     * With a severity of this case, where the rule names one that differs from its usual one. An override of the rule's
     * severity by a rule set or profile wins over it.
     *
     * @param other the severity
     * @return another thing to say
     */
    public Raised severity(Severity other) {
        return new Raised(questions, attributes, suggestions, other, place, value, code, times);
    }

    /**
     * At a place that is not the subject's.
     *
     * @param other the place
     * @return another thing to say
     */
    public Raised place(Place other) {
        return new Raised(questions, attributes, suggestions, severity, other, value, code, times);
    }

    /**
     * With a text that is not the subject's.
     *
     * @param text the text to show, or null for none
     * @return another thing to say
     */
    public Raised value(@Nullable String text) {
        return new Raised(questions, attributes, suggestions, severity, place, text, code, times);
    }

    /**
     * Under the code of another rule, one that {@link Rule#alsoRaises} names.
     *
     * @param other the code
     * @return another thing to say
     */
    public Raised as(String other) {
        return new Raised(questions, attributes, suggestions, severity, place, value, other, times);
    }

    /**
     * Counted so many times and not kept.
     *
     * @param count how many times, above 0
     * @return another thing to say
     */
    public Raised counted(long count) {
        return new Raised(questions, attributes, suggestions, severity, place, value, code, -count);
    }

    List<String> questions() {
        return questions;
    }

    Attributes attributes() {
        return attributes;
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    /**
     * The severity of this case.
     *
     * @return the severity, or null where it is the usual one of the rule
     */
    public @Nullable Severity severity() {
        return severity;
    }

    @Nullable
    Place place() {
        return place;
    }

    @Nullable
    String value() {
        return value;
    }

    @Nullable
    String code() {
        return code;
    }

    /** How many times it is only counted; 0 where it is to be kept. */
    long countedOnly() {
        return times < 0 ? -times : 0;
    }
}
