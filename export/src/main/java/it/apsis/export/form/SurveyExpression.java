package it.apsis.export.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An expression of SurveyJS. What is put together here has no parentheses but those that it needs: its parser goes through
 * what stands in them again and again, and is slow where they are nested.
 *
 * @param text the expression
 * @param joint what joins its parts, where it is made of several
 */
record SurveyExpression(String text, Joint joint) {
    /** That is never so. */
    static final SurveyExpression NEVER = of("1 = 2");

    /** What joins the parts of an expression. */
    enum Joint {
        /** It has no parts. */
        NONE(""),
        /** All of them. */
        ALL(" and "),
        /** One of them is enough. */
        ANY(" or ");

        private final String word;

        Joint(String word) {
            this.word = word;
        }
    }

    static SurveyExpression of(String text) {
        return new SurveyExpression(text, Joint.NONE);
    }

    static SurveyExpression all(List<SurveyExpression> parts) {
        return joined(parts, Joint.ALL);
    }

    static SurveyExpression all(SurveyExpression... parts) {
        return all(List.of(parts));
    }

    static SurveyExpression any(List<SurveyExpression> parts) {
        return parts.isEmpty() ? NEVER : joined(parts, Joint.ANY);
    }

    static SurveyExpression any(SurveyExpression... parts) {
        return any(List.of(parts));
    }

    private static SurveyExpression joined(List<SurveyExpression> parts, Joint joint) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new SurveyExpression(
                parts.stream()
                        .map(part ->
                                part.joint == Joint.NONE || part.joint == joint ? part.text : "(" + part.text + ")")
                        .distinct()
                        .collect(Collectors.joining(joint.word)),
                joint);
    }

    SurveyExpression negated() {
        return of("!(" + text + ")");
    }

    /** A text as a constant, so that nothing in it is an expression. */
    static String quoted(String constant) {
        String escaped = constant.replace("'", "\\'").replace("\"", "\\\"");
        // A backslash before the end would quote the quotation mark; blanks at the end are not compared.
        return "'" + (escaped.endsWith("\\") ? escaped + " " : escaped) + "'";
    }

    /** A name that an expression can refer to. */
    static String named(String key) {
        if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("SurveyJS cannot refer to a question of this name: '" + key + "'");
        }
        return key;
    }
}
