package it.apsis.validation;

import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The editions that a validator has met. Thread-safe. */
final class Editions {
    /** An application may make a form of its own anew for each document: such forms must not fill the memory. */
    private static final int MOST = 64;

    private final ReferenceData reference;
    private final Map<Questionnaire, Edition> met = new ConcurrentHashMap<>();

    Editions(ReferenceData reference) {
        this.reference = Objects.requireNonNull(reference, "reference");
    }

    ReferenceData reference() {
        return reference;
    }

    int size() {
        return met.size();
    }

    Edition of(Questionnaire form) {
        Edition known = met.get(form);
        if (known != null) {
            return known;
        }
        if (met.size() >= MOST) {
            met.clear();
        }
        return met.computeIfAbsent(form, one -> new Edition(one, reference));
    }
}
