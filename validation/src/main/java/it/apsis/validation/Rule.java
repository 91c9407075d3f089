package it.apsis.validation;

import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Subject;
import java.util.List;

/**
 * A rule of the guide, or of an application. Stateless and thread-safe: what it has to remember while a document passes
 * lives in the {@link Check} that it prepares for that document.
 *
 * @param <T> what it looks at, one at a time
 */
public interface Rule<T extends Subject> {
    /**
     * What is known of the rule without running it.
     *
     * @return the descriptor
     */
    RuleDescriptor descriptor();

    /**
     * Prepares the rule for one document: the place to look up code lists and thresholds of its year, once. What takes long
     * to look up is an {@link EditionValue}.
     *
     * @param context the document's year, form and reference data
     * @return what is called for each subject; {@link Check#none()} where the rule does not apply to the document
     */
    Check<T> prepare(RuleContext context);

    /**
     * The answers without which the rule cannot judge. Where one of them could not be read, or is silenced, the rule is
     * not asked: a cause is told once.
     *
     * @return keys; all that the descriptor names, where this method is not overridden
     */
    default List<String> needs() {
        return descriptor().questions().stream()
                .filter(key -> !key.equals(RuleDescriptor.ANY))
                .toList();
    }

    /**
     * The rules that win over this one: where one of them speaks of a subject, this one is not asked about it. A rule that
     * speaks at the end ({@link GatheringCheck}) wins over none.
     *
     * @return codes; none where this method is not overridden
     */
    default List<String> yieldsTo() {
        return List.of();
    }

    /**
     * Whether an answer that this rule reports says nothing to other rules any more.
     *
     * @return false where this method is not overridden
     */
    default boolean silences() {
        return false;
    }

    /**
     * Codes of further rules that this one raises too, with {@link Raised#as}, because it sees them on its way.
     *
     * @return codes; none where this method is not overridden
     */
    default List<String> alsoRaises() {
        return List.of();
    }

    /**
     * Whether it wants to know what the others say of a subject: it is asked after them, and {@link Findings#errors}
     * counts.
     *
     * @return false where this method is not overridden
     */
    default boolean isLast() {
        return false;
    }
}
