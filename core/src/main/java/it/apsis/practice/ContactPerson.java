package it.apsis.practice;

import org.jspecify.annotations.Nullable;

/**
 * The person who answers for a sheet: never published, never printed.
 *
 * @param name the name; null where it was not stated
 * @param role the role; null where it was not stated
 * @param email the e-mail address; null where it was not stated
 */
public record ContactPerson(
        @Nullable String name,
        @Nullable String role,
        @Nullable String email) {
    /** A person: not printed. */
    @Override
    public String toString() {
        return "ContactPerson[not printed]";
    }
}
