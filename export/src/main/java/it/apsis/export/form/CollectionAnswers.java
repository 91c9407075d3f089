package it.apsis.export.form;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.export.collect.ChoiceTable;
import it.apsis.export.collect.Demands;
import it.apsis.export.collect.Element;
import it.apsis.export.collect.Element.Group;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Element.Repeat;
import it.apsis.export.collect.Expr;
import it.apsis.export.collect.Input;
import it.apsis.export.collect.NodePath;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.Cardinality;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes of each answer of a questionnaire the questions of a form for collection. */
final class CollectionAnswers {
    /** What an answer of a rating and a text is made of. */
    static final List<String> FEEDBACK = List.of("rating", "text");

    /** More rows than anybody types; a slip in their number must not make a device add thousands. */
    private static final int MOST_ROWS = 500;

    private final CollectionChoices choices;
    private final CollectionRules rules;
    private final AnswerInputs inputs;
    private final FieldRules codes;
    private final Questionnaire form;
    private final Set<String> excused;

    CollectionAnswers(Questionnaire form, CodeLists lists, AnswerPlaces places, CollectionChoices choices) {
        this.form = form;
        this.choices = choices;
        this.rules = new CollectionRules(form, lists, places);
        this.codes = new FieldRules(form);
        this.inputs = new AnswerInputs(form, choices);
        this.excused = FormChoices.excused(form, lists);
    }

    /**
     * The elements of an answer.
     *
     * @param field the field
     * @param parent where they stand
     */
    List<Element> of(Field field, NodePath parent) {
        if (AnswerPlaces.isCounted(field)) {
            return table(field, parent);
        }
        return switch (field.answer()) {
            case TABLE ->
                List.of(new Group(
                        field.key(), field.label(), rules.relevance(field.key()).relevance(), columns(field)));
            case FEEDBACK -> List.of(feedback(field));
            default -> single(field, parent);
        };
    }

    private List<Element> single(Field field, NodePath parent) {
        boolean shared = AnswerPlaces.isShared(form, field);
        String name = shared ? AnswerPlaces.first(field) : field.key();
        Draft draft = new Draft(name, field.label());
        inputs.fill(draft, field);
        if (isRequired(field)) {
            draft.required(codes.of(FieldRules.REQUIRED));
        }
        String initial = rules.initial(field.key());
        if (!initial.isEmpty()) {
            draft.initial(initial);
        }
        Demands relevance = rules.relevance(field.key());
        draft.asked(relevance).asked(rules.of(parent.child(name)));
        List<Element> elements = new ArrayList<>();
        choices.groups(field).ifPresent(groups -> {
            elements.add(narrowing(field, groups, relevance));
            Expr group = new Expr.Answer(parent.child(AnswerPlaces.group(field)));
            draft.filtered(Expr.any(
                    List.of(Expr.blank(group), Expr.of(new Expr.Property(CollectionChoices.GROUP), "=", group))));
        });
        Question question = draft.question();
        elements.add(question);
        ChoiceTable table = question.choices();
        if (shared && table != null) {
            Draft count = count(
                    AnswerPlaces.count(AnswerPlaces.further(field)),
                    CollectionWords.get("further.label"),
                    new Cardinality(0, Cardinality.ANY_NUMBER),
                    0);
            elements.addAll(SharedPurposes.behind(
                    field, question, table, parent, count.asked(relevance).question()));
        }
        return elements;
    }

    private boolean isRequired(Field field) {
        boolean counted = field.attribute("cardinality").isPresent()
                && field.cardinality().min() > 0
                && field.cardinality().isSeveral();
        return (field.isMandatory() && !excused.contains(field.key())) || counted;
    }

    private Question narrowing(Field field, CodeList groups, Demands relevance) {
        return new Draft(AnswerPlaces.group(field), CollectionWords.about("group.label", groups.name()))
                .from(Input.ONE, choices.table(groups, field))
                .hint(CollectionWords.get("group.hint"))
                .asked(relevance)
                .question();
    }

    private List<Element> table(Field field, NodePath parent) {
        Cardinality cardinality = field.cardinality();
        String name = AnswerPlaces.count(field.key());
        Demands relevance = rules.relevance(field.key());
        Draft count = count(name, field.label(), cardinality, field.isMandatory() ? 1 : 0);
        count.asked(relevance).asked(rules.of(parent.child(name)));
        Repeat rows = new Repeat(field.key(), field.label(), relevance.relevance(), parent.child(name), columns(field));
        return List.of(count.question(), rows);
    }

    private Draft count(String name, Bilingual label, Cardinality cardinality, int fewest) {
        int least = Math.max(cardinality.min(), fewest);
        int most = Math.min(cardinality.max(), MOST_ROWS);
        return new Draft(name, CollectionWords.about("count.label", label))
                .input(Input.INTEGER)
                .initial(String.valueOf(least))
                .required("")
                .constrained(
                        AnswerInputs.between(Expr.SELF, least, most),
                        AnswerInputs.range("constraint.count", least, most),
                        least > 0 ? codes.of(FieldRules.REQUIRED) : "");
    }

    private Group feedback(Field field) {
        List<Element> parts = new ArrayList<>();
        Draft rating = new Draft(FEEDBACK.get(0), FieldWords.column(FEEDBACK.get(0)));
        choices.of(field).ifPresent(table -> rating.from(Input.ONE, table));
        parts.add(rating.question());
        Draft text = new Draft(FEEDBACK.get(1), FieldWords.column(FEEDBACK.get(1))).input(Input.LINES);
        inputs.length(text, field);
        parts.add(text.question());
        return new Group(
                field.key(), field.label(), rules.relevance(field.key()).relevance(), parts);
    }

    private List<Element> columns(Field field) {
        List<Element> columns = new ArrayList<>();
        for (TableColumn column : field.columns()) {
            Draft draft = new Draft(column.name(), FieldWords.column(column));
            inputs.fill(draft, field, column);
            columns.add(draft.question());
        }
        return columns;
    }
}
