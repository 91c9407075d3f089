package it.apsis.export.form;

import it.apsis.export.collect.ChoiceTable;
import it.apsis.export.collect.Condition;
import it.apsis.export.collect.Demands;
import it.apsis.export.collect.Element;
import it.apsis.export.collect.Element.Calculation;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Element.Repeat;
import it.apsis.export.collect.Expr;
import it.apsis.export.collect.Input;
import it.apsis.export.collect.NodePath;
import it.apsis.schema.Field;
import java.util.List;

/**
 * Several purposes with their shares: behind the question for the first of them as many rows as there are further ones,
 * each with its share, and a value that nobody is asked for, the answer as a return writes it. The share of the first is
 * what the others leave, so that they always add up.
 */
final class SharedPurposes {
    static final String CODE = "code";

    private static final String SHARE = "share";
    private static final String PAIR = "pair";
    private static final int WHOLE = 100;
    private static final int MOST_DECIMALS = 4;

    private SharedPurposes() {}

    /**
     * What stands behind the question for the first purpose.
     *
     * @param field the field
     * @param first the question for the first purpose
     * @param choices the purposes
     * @param parent where it stands
     * @param count the question how many further purposes there are
     */
    static List<Element> behind(Field field, Question first, ChoiceTable choices, NodePath parent, Question count) {
        NodePath rows = parent.child(AnswerPlaces.further(field));
        Expr code = new Expr.Answer(rows.child(CODE));
        Expr share = new Expr.Answer(rows.child(SHARE));
        Expr main = new Expr.Answer(parent.child(first.name()));
        Condition required = new Condition(Expr.all(List.of()), CollectionWords.get("required"), "");
        Condition differs = new Condition(
                Expr.of(code, "!=", main), CollectionWords.get("constraint.repeated"), "purpose_repeated");
        Condition part = new Condition(
                Expr.all(List.of(
                        Expr.of(share, ">", Expr.number(0)),
                        Expr.of(share, "<", Expr.number(WHOLE)),
                        // While a row is not yet filled in its share is no number, nor is the sum.
                        Expr.not(Expr.of(sum(rows), ">=", Expr.number(WHOLE))))),
                CollectionWords.get("constraint.share"),
                "purpose_shares_not_100");
        Repeat further = new Repeat(
                AnswerPlaces.further(field),
                CollectionWords.get("further.label"),
                first.demands().relevance(),
                parent.child(count.name()),
                List.of(
                        new Draft(CODE, CollectionWords.get("further.label"))
                                .from(Input.ONE, choices)
                                .asked(Demands.required(required).and(Demands.constraint(differs)))
                                .question(),
                        new Draft(SHARE, CollectionWords.get("share.label"))
                                .hint(CollectionWords.get("further.hint"))
                                .input(Input.DECIMAL)
                                .asked(Demands.required(required).and(Demands.constraint(part)))
                                .question(),
                        new Calculation(PAIR, Expr.call("concat", code, Expr.text(":"), share))));
        return List.of(count, further, new Calculation(field.key(), answer(parent, rows, main, count.name())));
    }

    private static Expr sum(NodePath rows) {
        return Expr.call("sum", new Expr.Rows(rows, SHARE));
    }

    private static Expr answer(NodePath parent, NodePath rows, Expr main, String count) {
        Expr rest = Expr.call("round", Expr.of(Expr.number(WHOLE), "-", sum(rows)), Expr.number(MOST_DECIMALS));
        Expr pairs = Expr.call("join", Expr.text("|"), new Expr.Answer(rows.child(PAIR)));
        Expr several = Expr.call("concat", main, Expr.text(":"), rest, Expr.text("|"), pairs);
        return Expr.call("if", Expr.of(new Expr.Answer(parent.child(count)), ">", Expr.number(0)), several, main);
    }
}
