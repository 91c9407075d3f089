package it.apsis.finding;

import it.apsis.text.CsvTable;
import it.apsis.text.NearWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Descriptors of rules by their codes, in a fixed order. Immutable. */
public final class RuleCatalogue {
    /** No rule at all. */
    public static final RuleCatalogue EMPTY = new RuleCatalogue(Map.of());

    private final Map<String, RuleDescriptor> descriptors;

    private RuleCatalogue(Map<String, RuleDescriptor> descriptors) {
        this.descriptors = descriptors;
    }

    /**
     * A catalogue of these descriptors.
     *
     * @param descriptors the descriptors, in the order to keep
     * @return the catalogue
     * @throws IllegalArgumentException where two have the same code
     */
    public static RuleCatalogue of(Collection<RuleDescriptor> descriptors) {
        Map<String, RuleDescriptor> byCode = new LinkedHashMap<>();
        for (RuleDescriptor descriptor : descriptors) {
            if (byCode.putIfAbsent(descriptor.code(), descriptor) != null) {
                throw new IllegalArgumentException("Two rules have the code '" + descriptor.code() + "'");
            }
        }
        return new RuleCatalogue(Collections.unmodifiableMap(byCode));
    }

    /**
     * A catalogue from a table with the columns {@code code,severity,scope,questions,source,status,since}; the questions
     * are separated by blanks.
     *
     * @param table the table
     * @param texts the words of its rules
     * @param groups names that stand for several questions
     * @return the catalogue
     */
    public static RuleCatalogue read(CsvTable table, RuleTexts texts, Map<String, List<String>> groups) {
        List<RuleDescriptor> descriptors = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            descriptors.add(new RuleDescriptor(
                    row.get("code"),
                    Severity.valueOf(row.get("severity")),
                    RuleScope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
                    questions(row.get("questions"), groups),
                    row.get("source"),
                    RuleStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
                    row.get("since"),
                    texts));
        }
        return of(descriptors);
    }

    private static List<String> questions(String names, Map<String, List<String>> groups) {
        return Arrays.stream(names.split(" ", -1))
                .flatMap(name -> groups.getOrDefault(name, List.of(name)).stream())
                .toList();
    }

    /**
     * This catalogue followed by another.
     *
     * @param other the other
     * @return both; a code that both have stays where it stands here, with the descriptor of the other
     */
    public RuleCatalogue and(RuleCatalogue other) {
        Map<String, RuleDescriptor> all = new LinkedHashMap<>(descriptors);
        all.putAll(other.descriptors);
        return new RuleCatalogue(Collections.unmodifiableMap(all));
    }

    /**
     * The descriptor of a code.
     *
     * @param code the code
     * @return the descriptor, or empty
     */
    public Optional<RuleDescriptor> find(String code) {
        return Optional.ofNullable(descriptors.get(code));
    }

    /**
     * The descriptor of a code that must be there.
     *
     * @param code the code
     * @return the descriptor
     * @throws IllegalArgumentException where there is none; the message names a near one
     * @throws NullPointerException where the code is null
     */
    public RuleDescriptor get(String code) {
        Objects.requireNonNull(code, "code");
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no rule '" + code + "'" + NearWord.question(code, descriptors.keySet())));
    }

    /**
     * All descriptors.
     *
     * @return the descriptors, in order
     */
    public Collection<RuleDescriptor> descriptors() {
        return descriptors.values();
    }
}
