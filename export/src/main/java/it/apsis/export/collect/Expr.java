package it.apsis.export.collect;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression of XPath, as far as forms need it. A text can only get into it as a {@link Literal}, so that none is ever
 * taken for a part of the expression. {@link XPath} writes it.
 */
public sealed interface Expr {
    /** The answer of the question itself. */
    Expr SELF = new Self();

    /**
     * A text.
     *
     * @param text any text
     */
    record Literal(String text) implements Expr {}

    /**
     * A number.
     *
     * @param value the number
     */
    record Figure(BigDecimal value) implements Expr {}

    /** The answer of the question itself. */
    record Self() implements Expr {}

    /**
     * The answer at a place: the one that is judged where it is that of the question itself, of a row of a repeat that
     * of the same row, and seen from outside the repeat the answers of all its rows.
     *
     * @param place the place
     */
    record Answer(NodePath place) implements Expr {}

    /**
     * The answers of a column in all rows of a repeat, also where it is asked for from within a row.
     *
     * @param repeat the place of the rows
     * @param column the name of the node in each row
     */
    record Rows(NodePath repeat, String column) implements Expr {}

    /**
     * A property of the choices that are filtered.
     *
     * @param name its name
     */
    record Property(String name) implements Expr {}

    /**
     * A call of a function.
     *
     * @param function the name of the function
     * @param arguments its arguments
     */
    record Call(String function, List<Expr> arguments) implements Expr {
        /**
         * Copies the arguments.
         *
         * @param function the name of the function
         * @param arguments its arguments
         */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Operands with the same operator between them.
     *
     * @param operator the operator, such as {@code and}
     * @param operands the operands, at least one
     */
    record Chain(String operator, List<Expr> operands) implements Expr {
        /**
         * Copies the operands.
         *
         * @param operator the operator, such as {@code and}
         * @param operands the operands, at least one
         */
        public Chain {
            operands = List.copyOf(operands);
        }
    }

    /**
     * A text.
     *
     * @param text any text
     * @return the expression
     */
    static Expr text(String text) {
        return new Literal(text);
    }

    /**
     * A number.
     *
     * @param number the number
     * @return the expression
     */
    static Expr number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /**
     * A call of a function.
     *
     * @param function the name of the function
     * @param arguments its arguments
     * @return the expression
     */
    static Expr call(String function, Expr... arguments) {
        return new Call(function, Arrays.asList(arguments));
    }

    /**
     * That something is not so.
     *
     * @param condition what is not so
     * @return the expression
     */
    static Expr not(Expr condition) {
        return condition instanceof Call call && call.function().equals("not")
                ? call.arguments().get(0)
                : call("not", condition);
    }

    /**
     * That all of some conditions hold.
     *
     * @param conditions the conditions; without any it is always so
     * @return the expression
     */
    static Expr all(List<Expr> conditions) {
        return chain("and", conditions, "true");
    }

    /**
     * That one of some conditions holds.
     *
     * @param conditions the conditions; without any it is never so
     * @return the expression
     */
    static Expr any(List<Expr> conditions) {
        return chain("or", conditions, "false");
    }

    private static Expr chain(String operator, List<Expr> conditions, String none) {
        List<Expr> operands = conditions.stream()
                .flatMap(condition ->
                        condition instanceof Chain chain && chain.operator().equals(operator)
                                ? chain.operands().stream()
                                : Stream.of(condition))
                .distinct()
                .toList();
        return switch (operands.size()) {
            case 0 -> call(none);
            case 1 -> operands.get(0);
            default -> new Chain(operator, operands);
        };
    }

    /**
     * A comparison or a calculation.
     *
     * @param left the first operand
     * @param operator the operator, such as {@code <=}
     * @param right the second operand
     * @return the expression
     */
    static Expr of(Expr left, String operator, Expr right) {
        return new Chain(operator, List.of(left, right));
    }

    /**
     * That an answer is blank.
     *
     * @param answer the answer
     * @return the expression
     */
    static Expr blank(Expr answer) {
        return of(answer, "=", text(""));
    }

    /**
     * That an answer is given.
     *
     * @param answer the answer
     * @return the expression
     */
    static Expr given(Expr answer) {
        return of(answer, "!=", text(""));
    }
}
