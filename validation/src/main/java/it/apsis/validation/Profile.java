package it.apsis.validation;

import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.text.NearWord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Severities that an application changes, and rules that it switches off, under a name. Immutable.
 *
 * @param name the name that reports give
 * @param changes the new severity of a rule by its code; empty where it is switched off
 */
public record Profile(String name, Map<String, Optional<Severity>> changes) {
    private static final String OFF = "OFF";

    /**
     * Copies the map.
     *
     * @param name the name that reports give
     * @param changes the new severity of a rule by its code; empty where it is switched off
     */
    public Profile {
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    }

    /**
     * Reads a profile from properties: {@code code=ERROR|WARNING|INFO|OFF}.
     *
     * @param file the text; not closed
     * @param name the name that reports will give
     * @param rules the rules that it may name
     * @return the profile
     * @throws IllegalArgumentException where it names a rule that does not exist (with the nearest one that does), or a
     *     severity that does not
     * @throws UncheckedIOException where the text cannot be read
     */
    public static Profile read(Reader file, String name, RuleCatalogue rules) {
        Properties lines = new Properties();
        try {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The profile " + name + " cannot be read", e);
        }
        Map<String, Optional<Severity>> changes = new TreeMap<>();
        for (String code : new TreeSet<>(lines.stringPropertyNames())) {
            if (rules.find(code).isEmpty()) {
                List<String> codes =
                        rules.descriptors().stream().map(RuleDescriptor::code).toList();
                throw new IllegalArgumentException("The profile " + name + " names a rule that does not exist: '" + code
                        + "'" + NearWord.question(code, codes));
            }
            changes.put(code, severity(code, lines.getProperty(code), name));
        }
        return new Profile(name, changes);
    }

    private static Optional<Severity> severity(String code, String text, String name) {
        String word = text.trim().toUpperCase(Locale.ROOT);
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(word)) {
                return Optional.of(severity);
            }
        }
        throw new IllegalArgumentException("The profile " + name + " gives " + code
                + " a severity that does not exist: '" + text + "' (ERROR, WARNING, INFO or OFF)");
    }
}
