package it.apsis.export.collect;

import it.apsis.export.collect.Expr.Answer;
import it.apsis.export.collect.Expr.Call;
import it.apsis.export.collect.Expr.Chain;
import it.apsis.export.collect.Expr.Figure;
import it.apsis.export.collect.Expr.Literal;
import it.apsis.export.collect.Expr.Property;
import it.apsis.export.collect.Expr.Rows;
import it.apsis.export.collect.Expr.Self;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes expressions as XPath 1.0. */
final class XPath {
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
    private static final Set<String> LOGIC = Set.of("and", "or");

    private static final char SINGLE = '\'';
    private static final char DOUBLE = '"';

    private XPath() {}

    /**
     * Writes an expression.
     *
     * @param expression the expression
     * @param context the place where it stands
     * @param references how another answer is named there
     */
    static String of(Expr expression, NodePath context, Function<NodePath, String> references) {
        if (expression instanceof Literal literal) {
            return literal(literal.text());
        }
        if (expression instanceof Figure figure) {
            return figure.value().toPlainString();
        }
        if (expression instanceof Answer answer) {
            return references.apply(answer.place());
        }
        if (expression instanceof Rows rows) {
            return rows.repeat().parent().from(context) + "/" + rows.repeat().name() + "/" + rows.column();
        }
        if (expression instanceof Self) {
            return ".";
        }
        if (expression instanceof Property property) {
            return property.name();
        }
        if (expression instanceof Call call) {
            return call.arguments().stream()
                    .map(argument -> of(argument, context, references))
                    .collect(Collectors.joining(", ", call.function() + "(", ")"));
        }
        Chain chain = (Chain) expression;
        return chain.operands().stream()
                .map(operand -> operand(operand, chain.operator(), context, references))
                .collect(Collectors.joining(" " + chain.operator() + " "));
    }

    /** Comparisons bind more than what they are joined by; all else stands in parentheses. */
    private static String operand(Expr operand, String outer, NodePath context, Function<NodePath, String> references) {
        String text = of(operand, context, references);
        return operand instanceof Chain chain && !(LOGIC.contains(outer) && COMPARISONS.contains(chain.operator()))
                ? "(" + text + ")"
                : text;
    }

    /**
     * Writes a text. XPath has no sign that makes a quote plain text, so that one with quotes of both kinds is put
     * together of parts. An opening brace never follows a dollar sign: in an XLSForm the two would begin a reference.
     */
    static String literal(String text) {
        List<String> parts = parts(text);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return parts.stream().collect(Collectors.joining(", ", "concat(", ")"));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char forbidden = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean reference = sign == '{' && i > 0 && text.charAt(i - 1) == '$';
            if (reference || (forbidden != 0 && sign == forbidden)) {
                parts.add(quoted(part));
                part.setLength(0);
                forbidden = 0;
            }
            if (sign == SINGLE || sign == DOUBLE) {
                forbidden = sign == SINGLE ? DOUBLE : SINGLE;
            }
            part.append(sign);
        }
        parts.add(quoted(part));
        return parts;
    }

    private static String quoted(StringBuilder part) {
        char quote = part.indexOf("'") < 0 ? SINGLE : DOUBLE;
        return quote + part.toString() + quote;
    }
}
