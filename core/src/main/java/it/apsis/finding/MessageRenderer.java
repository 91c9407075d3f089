package it.apsis.finding;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import it.apsis.text.MessageTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings into words. Thread-safe.
 *
 * <p>A message may use, beside the names of the finding's attributes: {@code value}, {@code column}, {@code cell},
 * {@code question} (the label of the answer), {@code questions} (the labels of all answers it is about) and
 * {@code suggestions} (code and name of each); {@code table_column} and {@code table_columns}, names of columns of a table,
 * come in words, and so does {@code condition}. A constant in any other attribute comes in the words that the rule's bundle
 * has for it under {@code CODE.ATTRIBUTE.CONSTANT}, where it has any; {@code ATTRIBUTE.KEY} says a constant as the question
 * of that key names its choices. Of a value or column of more than 200 characters it quotes the beginning.
 */
public final class MessageRenderer {
    private static final int LONGEST_QUOTE = 200;

    private final RuleCatalogue rules;
    private final Function<String, @Nullable Bilingual> labels;
    private final Map<String, MessageTemplate> templates = new ConcurrentHashMap<>();

    private final @Nullable String questionnaire;
    private final Map<Finding, String> quoted;
    private final @Nullable Language quotedIn;

    private MessageRenderer(
            RuleCatalogue rules,
            Function<String, @Nullable Bilingual> labels,
            @Nullable String questionnaire,
            Map<Finding, String> quoted,
            @Nullable Language quotedIn) {
        this.rules = rules;
        this.labels = labels;
        this.questionnaire = questionnaire;
        this.quoted = quoted;
        this.quotedIn = quotedIn;
    }

    /**
     * A renderer for the findings of these rules.
     *
     * @param rules the rules
     * @param labels the label of an answer by its key, of a column of a table by {@code key.column}, of a choice by
     *     {@code key.choice}, or of a condition such as {@code key = answer}; null where there is none, and what was asked for
     *     stands for itself
     * @return the renderer
     */
    public static MessageRenderer of(RuleCatalogue rules, Function<String, @Nullable Bilingual> labels) {
        return new MessageRenderer(rules, labels, null, Map.of(), null);
    }

    /**
     * The same renderer, which knows what the labels are of.
     *
     * @param name the name of a questionnaire, such as {@code practice}
     * @return another renderer
     */
    public MessageRenderer about(String name) {
        return new MessageRenderer(rules, labels, name, quoted, quotedIn);
    }

    /**
     * The questionnaire that the findings are about.
     *
     * @return its name, or empty where nobody has said it
     */
    public Optional<String> questionnaire() {
        return Optional.ofNullable(questionnaire);
    }

    /**
     * The same renderer, which gives back sentences that somebody has made before: those of a report that was read.
     *
     * @param language the language of the sentences
     * @param sentences the sentences of findings; a finding of an unknown rule has its sentence in any language
     * @return another renderer
     */
    public MessageRenderer quoting(Language language, Map<Finding, String> sentences) {
        return new MessageRenderer(rules, labels, questionnaire, Map.copyOf(sentences), language);
    }

    /**
     * What is said of a rule.
     *
     * @param code the code of the rule
     * @param language the language
     * @return the text; the code itself where the rule is not in the catalogue
     */
    public RuleText rule(String code, Language language) {
        return rules.find(code)
                .map(descriptor -> descriptor.text(language))
                .orElseGet(() -> new RuleText(code, code, "", ""));
    }

    /**
     * The sentence of a finding.
     *
     * @param finding the finding
     * @param language the language
     * @return what is wrong, what is expected, and what to do
     */
    public String message(Finding finding, Language language) {
        String sentence = quoted.get(finding);
        if (sentence != null
                && (language == quotedIn || rules.find(finding.code()).isEmpty())) {
            return sentence;
        }
        return templates
                .computeIfAbsent(
                        finding.code() + '\n' + language.tag(),
                        key -> MessageTemplate.parse(
                                rule(finding.code(), language).message()))
                .render(name -> value(finding, name, language));
    }

    /**
     * The label of an answer.
     *
     * @param question its key
     * @param language the language
     * @return the label, or the key where there is none
     */
    public String label(String question, Language language) {
        Bilingual label = labels.apply(question);
        return label == null ? question : label.in(language);
    }

    private @Nullable String value(Finding finding, String name, Language language) {
        return switch (name) {
            case "value" -> quoted(finding.value());
            case "column" -> quoted(finding.place().column());
            case "cell" -> finding.place().address().orElse(null);
            case "question" -> finding.question() == null ? null : label(finding.question(), language);
            case "questions" -> joined(questions(finding), question -> label(question, language));
            case "suggestions" -> joined(finding.suggestions(), one -> shown(one, language));
            case "table_column" ->
                finding.attributes()
                        .text(name)
                        .map(column -> columnLabel(finding, column, language))
                        .orElse(null);
            case "table_columns" ->
                joined(finding.attributes().list(name), column -> columnLabel(finding, column, language));
            case "condition" ->
                finding.attributes()
                        .text(name)
                        .map(condition -> label(condition, language))
                        .orElse(null);
            default -> words(finding, name, language);
        };
    }

    private @Nullable String words(Finding finding, String name, Language language) {
        int dot = name.indexOf('.');
        String attribute = dot < 0 ? name : name.substring(0, dot);
        return joined(finding.attributes().list(attribute), constant -> {
            Bilingual choice = dot < 0 ? null : labels.apply(name.substring(dot + 1) + '.' + constant);
            return choice != null
                    ? choice.in(language)
                    : rules.find(finding.code())
                            .flatMap(rule ->
                                    rule.texts().words(rule.code() + '.' + attribute + '.' + constant, language))
                            .orElse(constant);
        });
    }

    private String columnLabel(Finding finding, String column, Language language) {
        Bilingual label = labels.apply(finding.question() + "." + column);
        return label == null ? column : label.in(language);
    }

    private static List<String> questions(Finding finding) {
        List<String> all = finding.attributes().list("questions");
        return all.isEmpty() && finding.question() != null ? List.of(finding.question()) : all;
    }

    /** A sentence quotes the beginning of a long text; the whole is in the finding. */
    private static @Nullable String quoted(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + '…';
    }

    private static String shown(Suggestion suggestion, Language language) {
        String name = suggestion.name().in(language);
        return name.isEmpty() || name.equals(suggestion.code())
                ? suggestion.code()
                : suggestion.code() + " (" + name + ")";
    }

    private static <T> @Nullable String joined(List<T> values, Function<T, String> text) {
        return values.isEmpty() ? null : values.stream().map(text).collect(Collectors.joining(", "));
    }
}
