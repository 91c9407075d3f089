package it.apsis.validation;

import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Something that a rule looks up in the form and the reference data of an edition, whatever the document: the codes of a
 * set, the names of a list, a threshold. A validator makes it when the first document of that edition asks for it, and
 * keeps it for all others: most returns are so small that looking it up takes longer than the check.
 *
 * <pre>{@code
 * private static final EditionValue<Set<String>> CLOSED = EditionValue.of((form, reference) -> ...);
 *
 * public Check<ActivityRow> prepare(RuleContext context) {
 *     Set<String> closed = CLOSED.in(context);
 *     ...
 * }
 * }</pre>
 *
 * @param <V> what it is: immutable, or safe to be used by several threads at once
 */
public final class EditionValue<V> {
    private final BiFunction<? super Questionnaire, ? super ReferenceData, ? extends V> making;

    private EditionValue(BiFunction<? super Questionnaire, ? super ReferenceData, ? extends V> making) {
        this.making = making;
    }

    /**
     * A value.
     *
     * @param making looks it up, and never gives null; may be asked by several threads at once, and more than once. What it
     *     throws is told of as the fault of the rule that asks
     * @return the value
     * @param <V> what it is
     * @throws NullPointerException where there is nothing to look it up
     */
    public static <V> EditionValue<V> of(BiFunction<? super Questionnaire, ? super ReferenceData, ? extends V> making) {
        return new EditionValue<>(Objects.requireNonNull(making, "making"));
    }

    /**
     * What it is for a document.
     *
     * @param context what is known of the document
     * @return the value in its edition
     * @throws IllegalStateException where null was made
     */
    public V in(RuleContext context) {
        return context.edition().value(this);
    }

    V make(Questionnaire form, ReferenceData reference) {
        V made = making.apply(form, reference);
        if (made == null) {
            throw new IllegalStateException("an EditionValue made null for the form " + form.name() + " of "
                    + form.flowYear() + ": give Optional.empty() where there is nothing");
        }
        return made;
    }
}
