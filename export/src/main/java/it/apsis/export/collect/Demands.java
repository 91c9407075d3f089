package it.apsis.export.collect;

import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of one answer. A form has one expression and one message for the obligation to answer and one of each
 * for the answer given, so that those of several rules are put together.
 *
 * @param relevant when it is asked at all: where all of these hold; they have no message
 * @param required when it has to be answered: where one of these holds
 * @param constraints what the answer has to be, where it is given: all of these
 * @param elsewhere the codes of rules that ask something of it by way of the group that it stands in
 */
public record Demands(
        List<Condition> relevant, List<Condition> required, List<Condition> constraints, List<String> elsewhere) {
    /** Nothing is asked. */
    public static final Demands NONE = new Demands(List.of(), List.of(), List.of(), List.of());

    private static final String MARK = "• ";

    /**
     * Copies the lists.
     *
     * @param relevant when it is asked at all: where all of these hold; they have no message
     * @param required when it has to be answered: where one of these holds
     * @param constraints what the answer has to be, where it is given: all of these
     * @param elsewhere the codes of rules that ask something of it by way of the group that it stands in
     */
    public Demands {
        relevant = List.copyOf(relevant);
        required = List.copyOf(required);
        constraints = List.copyOf(constraints);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * That it is asked only where something holds.
     *
     * @param condition what has to hold
     * @return the demand
     */
    public static Demands relevant(Condition condition) {
        return new Demands(List.of(condition), List.of(), List.of(), List.of());
    }

    /**
     * That it has to be answered where something holds.
     *
     * @param condition what has to hold
     * @return the demand
     */
    public static Demands required(Condition condition) {
        return new Demands(List.of(), List.of(condition), List.of(), List.of());
    }

    /**
     * That the answer is so, where it is given.
     *
     * @param condition what has to hold
     * @return the demand
     */
    public static Demands constraint(Condition condition) {
        return new Demands(List.of(), List.of(), List.of(condition), List.of());
    }

    /**
     * These demands and others.
     *
     * @param others the others
     * @return all of them, these first
     */
    public Demands and(Demands others) {
        return new Demands(
                joined(relevant, others.relevant),
                joined(required, others.required),
                joined(constraints, others.constraints),
                joined(elsewhere, others.elsewhere));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /**
     * These demands where the group that the question stands in is relevant under the same conditions.
     *
     * @return demands that are always relevant
     */
    public Demands inRelevantGroup() {
        List<String> codes = relevant.stream().map(Condition::rule).toList();
        return new Demands(List.of(), required, constraints, joined(elsewhere, codes));
    }

    /**
     * The codes of the rules that ask something.
     *
     * @return the codes, each once, sorted
     */
    public List<String> rules() {
        Stream<String> own =
                Stream.of(relevant, required, constraints).flatMap(List::stream).map(Condition::rule);
        return Stream.concat(own, elsewhere.stream())
                .filter(rule -> !rule.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * When it is asked at all.
     *
     * @return the expression; null: always
     */
    public @Nullable Expr relevance() {
        return relevant.isEmpty() ? null : Expr.all(expressions(relevant));
    }

    /** When it has to be answered; null: never. */
    @Nullable
    Expr obligation() {
        return required.isEmpty() ? null : Expr.any(expressions(required));
    }

    /** What the answer has to be; null: anything. */
    @Nullable
    Expr constraint() {
        return constraints.isEmpty() ? null : Expr.all(expressions(constraints));
    }

    private static List<Expr> expressions(List<Condition> conditions) {
        return conditions.stream().map(Condition::expression).distinct().toList();
    }

    Bilingual obligationMessage() {
        return message(required);
    }

    Bilingual constraintMessage() {
        return message(constraints);
    }

    /** One message stands for itself, several are a list: which of them it is, no form can tell. */
    private static Bilingual message(List<Condition> conditions) {
        List<Bilingual> messages = new ArrayList<>(
                conditions.stream().map(Condition::message).distinct().toList());
        if (messages.size() == 1) {
            return messages.get(0);
        }
        return new Bilingual(
                MARK
                        + String.join(
                                "\n" + MARK,
                                messages.stream().map(Bilingual::en).toList()),
                MARK
                        + String.join(
                                "\n" + MARK,
                                messages.stream().map(Bilingual::it).toList()));
    }
}
