package it.apsis.export.dcat;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What only the publisher knows of open data: who answers for it, and where and under which terms it is published.
 *
 * @param address the folder where the files are published, an absolute address of {@code http} or {@code https}
 * @param publisher the name of the administration that publishes the data and holds the rights to it
 * @param publisherCode its code in IndicePA, such as {@code anci}
 * @param contact the name of the office that answers questions; no person
 * @param email the address of that office
 * @param licence the terms
 * @param modified the day of the last change of the data
 */
public record Publication(
        URI address,
        String publisher,
        String publisherCode,
        String contact,
        String email,
        Licence licence,
        LocalDate modified) {
    private static final List<String> KEYS =
            List.of("address", "publisher", "publisher_code", "contact", "email", "licence", "modified");

    /**
     * Checks the address.
     *
     * @param address the folder where the files are published, an absolute address of {@code http} or {@code https}
     * @param publisher the name of the administration that publishes the data and holds the rights to it
     * @param publisherCode its code in IndicePA, such as {@code anci}
     * @param contact the name of the office that answers questions; no person
     * @param email the address of that office
     * @param licence the terms
     * @param modified the day of the last change of the data
     * @throws IllegalArgumentException where the address is not one of the web, or the e-mail address is none
     */
    public Publication {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("Not an address of the web: '" + address + "'");
        }
        if (!email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            throw new IllegalArgumentException("Not an e-mail address: '" + email + "'");
        }
    }

    /**
     * Reads it from named values, as a properties file has them: {@code address}, {@code publisher}, {@code
     * publisher_code}, {@code contact}, {@code email}, {@code licence} (the name of a {@link Licence}), {@code modified}
     * ({@code 2021-03-31}).
     *
     * @param values the values by name
     * @return the publication
     * @throws IllegalArgumentException where a value is missing, is none of its kind, or has a name that means nothing
     */
    public static Publication of(Map<String, String> values) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        KEYS.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Unknown: " + String.join(", ", unknown) + "; there are " + String.join(", ", KEYS));
        }
        return new Publication(
                value(values, "address", URI::create),
                value(values, "publisher", Function.identity()),
                value(values, "publisher_code", Function.identity()),
                value(values, "contact", Function.identity()),
                value(values, "email", Function.identity()),
                value(values, "licence", Licence::valueOf),
                value(values, "modified", LocalDate::parse));
    }

    private static <T> T value(Map<String, String> values, String key, Function<String, T> reader) {
        String text = values.getOrDefault(key, "").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("'" + key + "' cannot be '" + text + "'", e);
        }
    }

    /** The address of a file, or of a part of the metadata. */
    String address(String path) {
        String folder = address.toString();
        return (folder.endsWith("/") ? folder : folder + "/") + path;
    }
}
