package it.apsis.validation;

import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A form and the reference data, and what rules have looked up in both. Thread-safe. */
final class Edition {
    private final Questionnaire form;
    private final ReferenceData reference;
    private final Map<EditionValue<?>, Object> values = new ConcurrentHashMap<>();

    Edition(Questionnaire form, ReferenceData reference) {
        this.form = form;
        this.reference = reference;
    }

    Questionnaire form() {
        return form;
    }

    ReferenceData reference() {
        return reference;
    }

    @SuppressWarnings("unchecked") // What is kept under a value was made by it.
    <V> V value(EditionValue<V> value) {
        Object known = values.get(value);
        if (known == null) {
            // Not made under the lock of the map: it may take long, and throw.
            V made = value.make(form, reference);
            Object other = values.putIfAbsent(value, made);
            known = other == null ? made : other;
        }
        return (V) known;
    }
}
