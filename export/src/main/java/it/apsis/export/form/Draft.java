package it.apsis.export.form;

import it.apsis.export.collect.ChoiceTable;
import it.apsis.export.collect.Condition;
import it.apsis.export.collect.Demands;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Expr;
import it.apsis.export.collect.Input;
import it.apsis.text.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of a form for collection in the making. Not thread-safe. */
final class Draft {
    private final String name;
    private final Bilingual label;
    private Input input = Input.TEXT;
    private Bilingual hint = Bilingual.same("");
    private @Nullable ChoiceTable choices;
    private @Nullable Expr filter;
    private String initial = "";
    private Demands demands = Demands.NONE;

    Draft(String name, Bilingual label) {
        this.name = name;
        this.label = label;
    }

    Draft input(Input how) {
        input = how;
        return this;
    }

    Draft hint(Bilingual words) {
        hint = words;
        return this;
    }

    Draft from(Input how, ChoiceTable table) {
        choices = table;
        return input(how);
    }

    Draft filtered(Expr by) {
        filter = by;
        return this;
    }

    Draft initial(String value) {
        initial = value;
        return this;
    }

    Draft required(String rule) {
        Condition always = new Condition(Expr.all(List.of()), CollectionWords.get("required"), rule);
        return asked(Demands.required(always));
    }

    Draft constrained(Expr expression, Bilingual message, String rule) {
        return asked(Demands.constraint(new Condition(expression, message, rule)));
    }

    Draft asked(Demands further) {
        demands = demands.and(further);
        return this;
    }

    Question question() {
        return new Question(name, label, hint, input, choices, filter, initial, demands);
    }
}
