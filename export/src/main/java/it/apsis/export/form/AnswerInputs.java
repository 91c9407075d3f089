package it.apsis.export.form;

import it.apsis.export.collect.Expr;
import it.apsis.export.collect.Input;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Cardinality;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an answer is given on a device, and what its type asks of it. */
final class AnswerInputs {
    private static final String NONE = "NONE";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final String LINKS = "^([Hh][Tt][Tt][Pp][Ss]?://[^\\n]*(\\n|$))+$";

    private final Questionnaire form;
    private final CollectionChoices choices;
    private final FieldRules codes;
    private final boolean statistical;

    AnswerInputs(Questionnaire form, CollectionChoices choices) {
        this.form = form;
        this.choices = choices;
        this.codes = new FieldRules(form);
        this.statistical = form.name().equals(StatisticalSurvey.NAME);
    }

    /** Fills in a question for an answer that is no table. */
    void fill(Draft draft, Field field) {
        hint(draft, field);
        var table = choices.of(field);
        boolean several = field.answer() == AnswerType.CHOICES || field.answer() == AnswerType.CODES;
        if (table.isPresent()) {
            draft.from(several ? Input.SEVERAL : Input.ONE, table.get());
            if (several) {
                chosen(draft, field);
            }
            return;
        }
        switch (field.answer()) {
            case LONG_TEXT -> text(draft.input(Input.LINES), field);
            case LIST -> lines(draft.input(Input.LINES), field);
            case AMOUNT, DECIMAL, INTEGER -> number(draft, field.answer());
            case YEAR -> year(draft);
            case DATE -> draft.input(Input.DATE);
            default -> text(draft, field);
        }
    }

    /** Fills in a question for a column of a table. */
    void fill(Draft draft, Field field, TableColumn column) {
        var table = choices.of(field, column);
        if (table.isPresent()) {
            draft.from(Input.ONE, table.get());
            return;
        }
        switch (column.answer()) {
            case AMOUNT -> notNegative(draft.input(Input.DECIMAL));
            case DATE -> draft.input(Input.DATE);
            case YEAR -> anyYear(draft);
            default -> draft.input(Input.TEXT);
        }
    }

    /** What helps to answer the question, and how its type is written. */
    private void hint(Draft draft, Field field) {
        String type = "hint." + field.answer().name().toLowerCase(Locale.ROOT);
        int most = FormChoices.maxLength(field).orElse(0);
        List<Bilingual> hints = new ArrayList<>();
        FieldWords.help(form.name(), field).ifPresent(hints::add);
        CollectionWords.find(type + "." + form.name())
                .or(() -> CollectionWords.find(type))
                .ifPresent(hints::add);
        if (most > 0) {
            hints.add(CollectionWords.get("hint.length", Map.of("most", String.valueOf(most))));
        }
        draft.hint(new Bilingual(
                String.join(" ", hints.stream().map(Bilingual::en).toList()),
                String.join(" ", hints.stream().map(Bilingual::it).toList())));
    }

    private void text(Draft draft, Field field) {
        length(draft, field);
        if (field.isMandatory()) {
            draft.constrained(
                    Expr.given(Expr.call("normalize-space", Expr.SELF)),
                    CollectionWords.get("constraint.blank"),
                    codes.of(FieldRules.REQUIRED));
        }
        Patterns.of(field.answer())
                .ifPresent(pattern -> draft.input(isDigits(field) ? Input.DIGITS : Input.TEXT)
                        .constrained(
                                Expr.call("regex", Expr.SELF, Expr.text(pattern)),
                                CollectionWords.get(
                                        "constraint." + field.answer().name().toLowerCase(Locale.ROOT)),
                                codes.form(field.answer())));
    }

    private static boolean isDigits(Field field) {
        return switch (field.answer()) {
            case CRS_ID, RATE, CODE -> true;
            default -> false;
        };
    }

    /** Asks for the length of a text, in the units that devices count in: UTF-16. */
    void length(Draft draft, Field field) {
        int most = FormChoices.maxLength(field).orElse(0);
        int least = field.minLength();
        Expr length = Expr.call("string-length", Expr.SELF);
        String rule = codes.of(FieldRules.LENGTH);
        if (most > 0 && least > 0) {
            draft.constrained(between(length, least, most), range("constraint.length", least, most), rule);
        } else if (most > 0) {
            draft.constrained(Expr.of(length, "<=", Expr.number(most)), range("constraint.most", least, most), rule);
        } else if (least > 0) {
            draft.constrained(Expr.of(length, ">=", Expr.number(least)), range("constraint.least", least, most), rule);
        }
    }

    private void lines(Draft draft, Field field) {
        field.maxLength()
                .ifPresent(most -> draft.constrained(
                        Expr.call(
                                "regex", Expr.SELF, Expr.text("^[^\\n]{0," + most + "}(\\n[^\\n]{0," + most + "})*$")),
                        CollectionWords.get("constraint.lines", Map.of("most", String.valueOf(most))),
                        codes.of(FieldRules.LENGTH)));
        if (field.codeList().filter("url"::equals).isPresent()) {
            draft.constrained(
                    Expr.call("regex", Expr.SELF, Expr.text(LINKS)),
                    CollectionWords.get("constraint.links"),
                    codes.of(FieldRules.LINKS));
        }
    }

    private void chosen(Draft draft, Field field) {
        Cardinality cardinality = field.cardinality();
        Expr count = Expr.call("count-selected", Expr.SELF);
        boolean bounded = field.attribute("cardinality").isPresent();
        if (bounded && cardinality.max() != Cardinality.ANY_NUMBER) {
            draft.constrained(
                    between(count, cardinality.min(), cardinality.max()),
                    range("constraint.chosen", cardinality.min(), cardinality.max()),
                    codes.of(FieldRules.REQUIRED));
        } else if (bounded && cardinality.min() > 1) {
            draft.constrained(
                    Expr.of(count, ">=", Expr.number(cardinality.min())),
                    range("constraint.chosen.least", cardinality.min(), 0),
                    codes.of(FieldRules.REQUIRED));
        }
        if (choices.list(field).filter(list -> list.contains(NONE)).isPresent()) {
            Expr none = Expr.call("selected", Expr.SELF, Expr.text(NONE));
            draft.constrained(
                    Expr.not(Expr.all(List.of(none, Expr.of(count, ">", Expr.number(1))))),
                    CollectionWords.get("constraint.none"),
                    codes.of(FieldRules.CHOICES));
        }
    }

    private void number(Draft draft, AnswerType type) {
        draft.input(type == AnswerType.INTEGER ? Input.INTEGER : Input.DECIMAL);
        if (!statistical || type != AnswerType.AMOUNT) {
            notNegative(draft);
        }
    }

    private void notNegative(Draft draft) {
        draft.constrained(
                Expr.of(Expr.SELF, ">=", Expr.number(0)),
                CollectionWords.get("constraint.negative"),
                codes.of(FieldRules.NEGATIVE));
    }

    /** The year of an activity is that of its form. */
    private void year(Draft draft) {
        if (!statistical) {
            anyYear(draft);
            return;
        }
        String year = String.valueOf(form.flowYear());
        draft.input(Input.INTEGER)
                .initial(year)
                .constrained(
                        Expr.of(Expr.SELF, "=", Expr.number(form.flowYear())),
                        CollectionWords.get("constraint.edition", Map.of("year", year)),
                        codes.form(AnswerType.YEAR));
    }

    private void anyYear(Draft draft) {
        draft.input(Input.INTEGER)
                .constrained(
                        between(Expr.SELF, FIRST_YEAR, LAST_YEAR),
                        CollectionWords.get("constraint.year"),
                        codes.form(AnswerType.YEAR));
    }

    static Expr between(Expr value, int least, int most) {
        return Expr.all(List.of(Expr.of(value, ">=", Expr.number(least)), Expr.of(value, "<=", Expr.number(most))));
    }

    static Bilingual range(String words, int least, int most) {
        return CollectionWords.get(words, Map.of("least", String.valueOf(least), "most", String.valueOf(most)));
    }
}
