package it.apsis.export.form;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeLists;
import it.apsis.rule.Declarations;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.statistical.MarkerScale;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be chosen: the codes of the year, the scores of a marker, or the constants of a closed list. */
final class FormChoices {
    /** How a flag is written that is set; one that is not is left out. */
    static final String SET = "1";

    private static final String SCORES = "enumerations:marker_score";
    private static final String RECIPIENTS = "recipients";
    private static final Bilingual YES = new Bilingual("yes", "sì");

    private final Questionnaire form;
    private final CodeLists lists;

    FormChoices(Questionnaire form, CodeLists lists) {
        this.form = form;
        this.lists = lists;
    }

    /** Returns the choices of a field under the name of their list; empty for an open answer. */
    Optional<ChoiceList> of(Field field) {
        return switch (field.answer()) {
            case CODE, CODES, WEIGHTED_CODES, INTEGER ->
                field.codeList().filter(id -> lists.find(id).isPresent()).map(this::codes);
            case MARKER -> Optional.of(scores(field));
            case FLAG -> Optional.of(ChoiceList.of("yes", List.of(new Choice(SET, YES))));
            default -> form.choices().of(field);
        };
    }

    Optional<ChoiceList> of(Field field, TableColumn column) {
        return column.answer() == AnswerType.CODE && lists.find(RECIPIENTS).isPresent()
                ? Optional.of(codes(RECIPIENTS))
                : form.choices().of(field, column);
    }

    private ChoiceList codes(String id) {
        List<Choice> choices = new ArrayList<>();
        for (CodeEntry entry : lists.list(id).answersIn(form.flowYear())) {
            choices.add(new Choice(entry.code(), entry.name()));
        }
        return ChoiceList.of(id, choices);
    }

    /** All scores that the marker has had: one of another year's scale is unusual and no error. */
    private ChoiceList scores(Field field) {
        List<Choice> choices = new ArrayList<>();
        for (int score :
                MarkerScale.of(field.key(), lists.list(MarkerScale.LIST)).ever()) {
            String code = String.valueOf(score);
            choices.add(new Choice(
                    code,
                    lists.list(SCORES).lastEntry(code).map(CodeEntry::name).orElseGet(() -> Bilingual.same(code))));
        }
        return ChoiceList.of("scores-0-" + choices.get(choices.size() - 1).code(), choices);
    }

    /** Returns the greatest length of a text, where the field is a text or a list of such. */
    static OptionalInt maxLength(Field field) {
        return switch (field.answer()) {
            case TEXT, LONG_TEXT, LIST, EMAIL, PHONE, ENTITY, FEEDBACK -> field.maxLength();
            default -> OptionalInt.empty();
        };
    }

    static boolean isText(AnswerType type) {
        return type == AnswerType.TEXT || type == AnswerType.LONG_TEXT || type == AnswerType.LIST;
    }

    /** Returns the mandatory fields that some documents need not answer: a declared rule says which have to. */
    static Set<String> excused(Questionnaire form, CodeLists lists) {
        return Declarations.of(form, lists).stream()
                .filter(rule -> rule.code().equals("required_answer_missing"))
                .flatMap(rule -> rule.clauses().stream())
                .flatMap(clause -> clause.then().stream())
                .flatMap(criterion -> criterion.keys().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
