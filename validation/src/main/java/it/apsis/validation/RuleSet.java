package it.apsis.validation;

import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.finding.Subject;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules about one kind of document, with their severities. Immutable; what it says does not depend on the order in
 * which its rules were found.
 *
 * <p>Serialisable where its providers are, as those of the library are, and the rules that were added one by one: rules are
 * made anew by their providers where they arrive, of the same version of the library.
 *
 * @param <T> what the rules look at
 * @serial exclude
 */
public final class RuleSet<T extends Subject> implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<RuleProvider<T>> providers;
    private final List<Entry<T>> added;
    private final String name;
    private final Map<String, Entry<T>> entries;
    private final RuleCatalogue catalogue;
    private final Map<String, Optional<Severity>> overrides;
    private final @Nullable String profile;

    /** A rule and who provided it. */
    record Entry<T extends Subject>(Rule<T> rule, String provider) implements Serializable {
        /** Its check; somebody else's rule may break its word and give none. */
        Check<T> prepare(RuleContext context) {
            Check<T> check = rule.prepare(context);
            if (check == null) {
                throw new IllegalStateException("prepare of the rule '"
                        + rule.descriptor().code() + "' gave null: give Check.none() where there is nothing to check");
            }
            return check;
        }
    }

    private RuleSet(
            List<RuleProvider<T>> providers,
            List<Entry<T>> added,
            String name,
            Map<String, Entry<T>> entries,
            RuleCatalogue catalogue,
            Map<String, Optional<Severity>> overrides,
            @Nullable String profile) {
        this.providers = providers;
        this.added = added;
        this.name = name;
        this.entries = entries;
        this.catalogue = catalogue;
        this.overrides = overrides;
        this.profile = profile;
    }

    /**
     * The rules of these providers.
     *
     * @param providers the providers, in any order
     * @return the rules
     * @param <T> what the rules look at
     * @throws IllegalArgumentException where two rules have the same code; it names both providers
     */
    public static <T extends Subject> RuleSet<T> of(Collection<? extends RuleProvider<T>> providers) {
        List<RuleProvider<T>> sorted = new ArrayList<>(providers);
        sorted.sort(Comparator.comparing(RuleProvider<T>::name).thenComparing(RuleProvider::version));
        Map<String, Entry<T>> entries = new LinkedHashMap<>();
        Map<String, String> owners = new TreeMap<>();
        RuleCatalogue catalogue = RuleCatalogue.EMPTY;
        for (RuleProvider<T> provider : sorted) {
            // What a provider raises outside the engine is its own as well: nobody else can have the code.
            RuleCatalogue own = provider.furtherRules().and(add(provider, entries));
            for (RuleDescriptor descriptor : own.descriptors()) {
                claim(descriptor.code(), provider.name(), owners);
            }
            catalogue = catalogue.and(own);
        }
        String name = sorted.stream()
                .map(provider -> provider.name() + " " + provider.version())
                .collect(Collectors.joining(" + "));
        return new RuleSet<>(
                List.copyOf(sorted), List.of(), name, Collections.unmodifiableMap(entries), catalogue, Map.of(), null);
    }

    private static <T extends Subject> RuleCatalogue add(RuleProvider<T> provider, Map<String, Entry<T>> entries) {
        Map<String, String> owners = new TreeMap<>();
        List<RuleDescriptor> descriptors = new ArrayList<>();
        for (Rule<T> rule : provider.rules()) {
            RuleDescriptor descriptor = rule.descriptor();
            claim(descriptor.code(), provider.name(), owners);
            entries.put(descriptor.code(), new Entry<>(rule, provider.name()));
            descriptors.add(descriptor);
        }
        return RuleCatalogue.of(descriptors);
    }

    private static void claim(String code, String provider, Map<String, String> owners) {
        String other = owners.putIfAbsent(code, provider);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Two rules have the code '" + code + "': of " + other + " and of " + provider);
        }
    }

    /**
     * These rules and one more; a rule of the same code is replaced.
     *
     * @param rule the rule
     * @param provider the name of who provides it
     * @return other rules
     */
    public RuleSet<T> with(Rule<T> rule, String provider) {
        Entry<T> entry = new Entry<>(rule, provider);
        Map<String, Entry<T>> copy = new LinkedHashMap<>(entries);
        copy.put(rule.descriptor().code(), entry);
        List<Entry<T>> more = new ArrayList<>(added);
        more.add(entry);
        return new RuleSet<>(
                providers,
                Collections.unmodifiableList(more),
                name + " + " + provider,
                Collections.unmodifiableMap(copy),
                catalogue.and(RuleCatalogue.of(List.of(rule.descriptor()))),
                overrides,
                profile);
    }

    /**
     * These rules without one.
     *
     * @param code the code of the rule to switch off
     * @return other rules
     * @throws IllegalArgumentException where there is no such rule; the message names a near one
     * @throws NullPointerException where the code is null
     */
    public RuleSet<T> without(String code) {
        return override(code, Optional.empty());
    }

    /**
     * These rules with another severity for one of them.
     *
     * @param code the code of the rule
     * @param severity its severity in all cases
     * @return other rules
     * @throws IllegalArgumentException where there is no such rule; the message names a near one
     * @throws NullPointerException where one of them is null; {@link #without} switches a rule off
     */
    public RuleSet<T> withSeverity(String code, Severity severity) {
        return override(code, Optional.of(Objects.requireNonNull(severity, "severity")));
    }

    private RuleSet<T> override(String code, Optional<Severity> severity) {
        Map<String, Optional<Severity>> copy = new TreeMap<>(overrides);
        copy.put(catalogue.get(code).code(), severity);
        return under(Collections.unmodifiableMap(copy), profile);
    }

    /**
     * These rules under a profile.
     *
     * @param other the profile
     * @return other rules, whose reports name the profile
     * @throws IllegalArgumentException where the profile names a rule that does not exist
     */
    public RuleSet<T> withProfile(Profile other) {
        RuleSet<T> set = this;
        for (Map.Entry<String, Optional<Severity>> change : other.changes().entrySet()) {
            set = set.override(change.getKey(), change.getValue());
        }
        return under(set.overrides, other.name());
    }

    private RuleSet<T> under(Map<String, Optional<Severity>> other, @Nullable String named) {
        return new RuleSet<>(providers, added, name, entries, catalogue, other, named);
    }

    /**
     * The name and version of the rules, as reports give it.
     *
     * @return for instance {@code apsis 0.1}
     */
    public String name() {
        return name;
    }

    /**
     * The name of the profile in force.
     *
     * @return the name, or null
     */
    public @Nullable String profile() {
        return profile;
    }

    /**
     * The descriptors of all rules, those that readers raise among them.
     *
     * @return the catalogue
     */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /**
     * The severity of a finding.
     *
     * @param code the code of its rule
     * @param usual the severity that it has of itself
     * @return the severity that counts; empty where the rule is switched off
     */
    public Optional<Severity> severity(String code, Severity usual) {
        Optional<Severity> override = overrides.get(code);
        return override == null ? Optional.of(usual) : override;
    }

    boolean isOff(String code) {
        Optional<Severity> override = overrides.get(code);
        return override != null && override.isEmpty();
    }

    /** The rules that have something to say, in the order of their codes. */
    List<Entry<T>> active() {
        return entries.values().stream()
                .filter(this::isActive)
                .sorted(Comparator.comparing(
                        (Entry<T> entry) -> entry.rule().descriptor().code()))
                .toList();
    }

    private boolean isActive(Entry<T> entry) {
        return !isOff(entry.rule().descriptor().code())
                || entry.rule().alsoRaises().stream().anyMatch(code -> !isOff(code));
    }

    private Object writeReplace() {
        Map<String, Severity> severities = new TreeMap<>();
        Set<String> off = new TreeSet<>();
        overrides.forEach((code, severity) ->
                severity.ifPresentOrElse(counts -> severities.put(code, counts), () -> off.add(code)));
        return new Form<>(providers, added, severities, off, profile);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A rule set is made anew from its providers");
    }

    /** What a rule set is made of, to be made again elsewhere. */
    private record Form<T extends Subject>(
            List<RuleProvider<T>> providers,
            List<Entry<T>> added,
            Map<String, Severity> severities,
            Set<String> off,
            @Nullable String profile)
            implements Serializable {
        private Object readResolve() {
            RuleSet<T> rules = RuleSet.of(providers);
            for (Entry<T> entry : added) {
                rules = rules.with(entry.rule(), entry.provider());
            }
            Map<String, Optional<Severity>> overrides = new TreeMap<>();
            severities.forEach((code, severity) -> overrides.put(code, Optional.of(severity)));
            off.forEach(code -> overrides.put(code, Optional.empty()));
            return rules.under(overrides, profile);
        }
    }
}
