package it.apsis.schema;

import it.apsis.text.Bilingual;
import it.apsis.text.EditDistance;
import it.apsis.text.Folding;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of constants, in its order. Immutable. */
public final class ChoiceList {
    private static final int NEAR = 2;
    private static final int SHORT = 4;

    private final String id;
    private final Map<String, Choice> choices;

    private ChoiceList(String id, Map<String, Choice> choices) {
        this.id = id;
        this.choices = choices;
    }

    /**
     * A list of these choices.
     *
     * @param id the name by which the list is asked for
     * @param choices the choices in their order
     * @return the list
     * @throws IllegalArgumentException where two have the same code
     */
    public static ChoiceList of(String id, Collection<Choice> choices) {
        Map<String, Choice> byCode = new LinkedHashMap<>();
        for (Choice choice : choices) {
            if (byCode.putIfAbsent(choice.code(), choice) != null) {
                throw new IllegalArgumentException("The list " + id + " has '" + choice.code() + "' twice");
            }
        }
        return new ChoiceList(id, Collections.unmodifiableMap(byCode));
    }

    /**
     * The name of the list.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * The choices.
     *
     * @return all of them, in order
     */
    public List<Choice> choices() {
        return List.copyOf(choices.values());
    }

    /**
     * The codes.
     *
     * @return all of them, in order
     */
    public List<String> codes() {
        return List.copyOf(choices.keySet());
    }

    /**
     * Whether a text is one of the codes, exactly.
     *
     * @param code the text
     * @return true where it is
     */
    public boolean contains(String code) {
        return choices.containsKey(code);
    }

    /**
     * The choice of a code.
     *
     * @param code the code
     * @return the choice, or empty
     */
    public Optional<Choice> find(String code) {
        return Optional.ofNullable(choices.get(code));
    }

    /**
     * What a code is called.
     *
     * @param code the code
     * @return its label; the code itself where the list does not have it
     */
    public Bilingual label(String code) {
        return find(code).map(Choice::label).orElseGet(() -> Bilingual.same(code));
    }

    /**
     * Guesses what somebody meant: a code or a label in either language, whole, abbreviated or with slips of the pen.
     *
     * @param text what was written
     * @param max the largest number of guesses
     * @return the nearest choices, the best first; empty where nothing is near
     */
    public List<Choice> nearest(String text, int max) {
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        return choices.values().stream()
                .filter(choice -> distance(folded, choice) <= NEAR)
                .sorted(Comparator.comparingInt(choice -> distance(folded, choice)))
                .limit(max)
                .toList();
    }

    private static int distance(String folded, Choice choice) {
        return Math.min(
                distance(folded, Folding.fold(choice.code())),
                Math.min(
                        distance(folded, Folding.fold(choice.label().it())),
                        distance(folded, Folding.fold(choice.label().en()))));
    }

    /** A slip in three letters leaves nothing to recognise; the beginning of a long word is as good as the word. */
    private static int distance(String folded, String known) {
        if (folded.equals(known)) {
            return 0;
        }
        boolean part = folded.length() >= SHORT && known.length() >= SHORT;
        if (part && (known.startsWith(folded) || folded.startsWith(known))) {
            return 1;
        }
        int pardoned = Math.min(NEAR, Math.min(folded.length(), known.length()) / SHORT);
        int distance = EditDistance.within(folded, known, pardoned);
        return distance <= pardoned ? distance : NEAR + 1;
    }

    @Override
    public String toString() {
        return id + " " + choices.keySet();
    }
}
