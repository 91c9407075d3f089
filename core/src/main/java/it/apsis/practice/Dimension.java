package it.apsis.practice;

import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceLists;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that sheets are counted by: codes in a fixed order, and which of them a sheet has. */
final class Dimension<S> {
    static final String NOT_STATED = "NOT_STATED";

    private static final Bilingual NOT_STATED_LABEL = new Bilingual("Not stated", "Non indicato");

    private final Map<String, Bilingual> labels;
    private final boolean several;
    private final Function<S, Collection<@Nullable String>> answers;

    private Dimension(
            Map<String, Bilingual> labels, boolean several, Function<S, Collection<@Nullable String>> answers) {
        this.labels = labels;
        this.several = several;
        this.answers = answers;
    }

    /** One answer of a closed list; what is not in the list counts as not stated. */
    static <S> Dimension<S> one(ChoiceLists lists, String list, Function<S, @Nullable String> answer) {
        return new Dimension<>(labels(lists, list), false, sheet -> {
            List<@Nullable String> one = new ArrayList<>();
            one.add(answer.apply(sheet));
            return one;
        });
    }

    /** Several answers of a closed list. */
    static <S> Dimension<S> several(ChoiceLists lists, String list, Function<S, Collection<@Nullable String>> answers) {
        return new Dimension<>(labels(lists, list), true, answers);
    }

    /** One answer that is always there. */
    static <S> Dimension<S> complete(Map<String, Bilingual> labels, Function<S, String> answer) {
        return new Dimension<>(new LinkedHashMap<>(labels), false, sheet -> List.of(answer.apply(sheet)));
    }

    /** The same codes and groups of them behind: a sheet counts in each group of its codes. */
    Dimension<S> with(Map<String, Bilingual> groups, Function<String, List<String>> groupsOf) {
        Map<String, Bilingual> all = new LinkedHashMap<>(labels);
        all.putAll(groups);
        return new Dimension<>(all, several, sheet -> {
            Set<@Nullable String> codes = new LinkedHashSet<>(codes(sheet));
            List.copyOf(codes(sheet)).forEach(code -> codes.addAll(groupsOf.apply(code)));
            return codes;
        });
    }

    private static Map<String, Bilingual> labels(ChoiceLists lists, String list) {
        Map<String, Bilingual> labels = new LinkedHashMap<>();
        for (Choice choice : lists.list(list).choices()) {
            labels.put(choice.code(), choice.label());
        }
        labels.putIfAbsent(NOT_STATED, NOT_STATED_LABEL);
        return labels;
    }

    boolean isSeveral() {
        return several;
    }

    Set<String> codes() {
        return labels.keySet();
    }

    Bilingual label(String code) {
        return Objects.requireNonNull(labels.get(code));
    }

    /** The codes of a sheet, each once; never none. */
    Set<String> codes(S sheet) {
        Set<String> codes = new LinkedHashSet<>();
        for (String answer : answers.apply(sheet)) {
            if (answer != null && !answer.isBlank()) {
                codes.add(labels.containsKey(answer) ? answer : NOT_STATED);
            }
        }
        if (codes.isEmpty()) {
            codes.add(NOT_STATED);
        }
        return codes;
    }
}
