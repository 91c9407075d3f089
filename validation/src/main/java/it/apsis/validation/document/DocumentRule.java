package it.apsis.validation.document;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Subject;
import it.apsis.validation.Check;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.util.List;
import java.util.function.Function;

/**
 * A rule of a table about documents, in a few lines: its descriptor and what it looks for. What it needs it sees for itself.
 *
 * @param <T> what it looks at
 */
public final class DocumentRule<T extends Subject> implements Rule<T> {
    private final RuleDescriptor descriptor;
    private final Function<RuleContext, Check<T>> body;
    private final List<String> yieldsTo;
    private final boolean last;

    private DocumentRule(
            RuleDescriptor descriptor, Function<RuleContext, Check<T>> body, List<String> yieldsTo, boolean last) {
        this.descriptor = descriptor;
        this.body = body;
        this.yieldsTo = yieldsTo;
        this.last = last;
    }

    /**
     * A rule.
     *
     * @param descriptor what is known of it
     * @param body what is done for each document: look up what it needs, and give back what is done for each subject
     * @return the rule
     * @param <T> what it looks at
     */
    public static <T extends Subject> DocumentRule<T> of(
            RuleDescriptor descriptor, Function<RuleContext, Check<T>> body) {
        return new DocumentRule<>(descriptor, body, List.of(), false);
    }

    /**
     * The same rule, silent where one of these has spoken.
     *
     * @param codes their codes
     * @return another rule
     */
    public DocumentRule<T> yieldingTo(String... codes) {
        return new DocumentRule<>(descriptor, body, List.of(codes), last);
    }

    /**
     * The same rule, asked after all others.
     *
     * @return another rule
     */
    public DocumentRule<T> asLast() {
        return new DocumentRule<>(descriptor, body, yieldsTo, true);
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Check<T> prepare(RuleContext context) {
        return body.apply(context);
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<String> yieldsTo() {
        return yieldsTo;
    }

    @Override
    public boolean isLast() {
        return last;
    }
}
