package it.apsis.export.form;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule between answers that is simple enough for other people's engines: where all of some answers are given and so,
 * others are so. Of the second kind one that is left blank is content, unless it is asked to be given.
 *
 * @param rule the code of the rule
 * @param when what the first answers are, by key; none: always
 * @param then what the others have to be, by key
 */
record Implication(String rule, Map<String, Demand> when, Map<String, Demand> then) {
    static Implication always(String rule, String key, Demand test) {
        return new Implication(rule, Map.of(), Map.of(key, test));
    }

    static Implication of(String rule, String when, Demand is, String then, Demand has) {
        return new Implication(rule, Map.of(when, is), Map.of(then, has));
    }

    Implication and(String key, Demand test) {
        Map<String, Demand> more = new LinkedHashMap<>(then);
        more.put(key, test);
        return new Implication(rule, when, more);
    }

    Implication where(String key, Demand test) {
        Map<String, Demand> more = new LinkedHashMap<>(when);
        more.put(key, test);
        return new Implication(rule, more, then);
    }
}
