package it.apsis.finding;

import it.apsis.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is known of a rule without running it.
 *
 * @param code its code, a part of the public contract: lower case, with underscores
 * @param severity its severity where nothing overrides it
 * @param scope how much of a document it has to see
 * @param questions the keys of the answers it reads, the first being the one it points at; {@code *} for any
 * @param source where the rule comes from
 * @param status how sure it is
 * @param since the first release of this library, or of the plug-in, that has it
 * @param texts what is said of it, in each language
 */
public record RuleDescriptor(
        String code,
        Severity severity,
        RuleScope scope,
        List<String> questions,
        String source,
        RuleStatus status,
        String since,
        RuleTexts texts) {

    /** The key that stands for any question. */
    public static final String ANY = "*";

    /**
     * Checks that nothing is missing and copies the list.
     *
     * @param code its code, a part of the public contract: lower case, with underscores
     * @param severity its severity where nothing overrides it
     * @param scope how much of a document it has to see
     * @param questions the keys of the answers it reads, the first being the one it points at; {
     * @param source where the rule comes from
     * @param status how sure it is
     * @param since the first release of this library, or of the plug-in, that has it
     * @param texts what is said of it, in each language
     */
    public RuleDescriptor {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(texts, "texts");
        questions = List.copyOf(questions);
        if (!code.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not the code of a rule (lower case and underscores): '" + code + "'");
        }
    }

    /**
     * What is said of the rule. Of a rule without words in a language the words of another one are shown, and of one without
     * any words its code.
     *
     * @param language the language
     * @return the text
     */
    public RuleText text(Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .flatMap(one -> texts.text(code, one).stream())
                .findFirst()
                .orElseGet(() -> new RuleText(code, code, "", ""));
    }
}
