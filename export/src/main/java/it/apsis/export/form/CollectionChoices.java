package it.apsis.export.form;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.export.collect.ChoiceTable;
import it.apsis.export.collect.ChoiceValue;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The choices of a questionnaire as tables of a form for collection, one for each list. Not thread-safe. */
final class CollectionChoices {
    /** The property by which choices are filtered: the code above them. */
    static final String GROUP = "group";

    private final Questionnaire form;
    private final CodeLists lists;
    private final FormChoices choices;
    private final Map<String, ChoiceTable> tables = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    CollectionChoices(Questionnaire form, CodeLists lists) {
        this.form = form;
        this.lists = lists;
        this.choices = new FormChoices(form, lists);
    }

    Optional<ChoiceTable> of(Field field) {
        if (field.answer() == AnswerType.BOOLEAN) {
            return Optional.of(yesOrNo());
        }
        Map<String, String> parents = groups(field).isPresent() ? parents(field) : Map.of();
        return choices.of(field).map(list -> table(list, parents));
    }

    Optional<ChoiceTable> of(Field field, TableColumn column) {
        return choices.of(field, column).map(list -> table(list, Map.of()));
    }

    /** The list itself, under its own codes. */
    Optional<ChoiceList> list(Field field) {
        return choices.of(field);
    }

    ChoiceTable yesOrNo() {
        return table(
                ChoiceList.of(
                        "yes-no",
                        List.of(
                                new Choice("true", CollectionWords.get("yes")),
                                new Choice("false", CollectionWords.get("no")))),
                Map.of());
    }

    /** The list whose codes stand above those of a field, where it is another one and one code is chosen. */
    Optional<CodeList> groups(Field field) {
        return field.answer() != AnswerType.CODE && field.answer() != AnswerType.WEIGHTED_CODES
                ? Optional.empty()
                : field.codeList()
                        .flatMap(lists::find)
                        .flatMap(list -> list.parentListId().filter(id -> !id.equals(list.id())))
                        .flatMap(lists::find);
    }

    /** The codes that stand above those of the year. */
    ChoiceTable table(CodeList groups, Field field) {
        Set<String> used = Set.copyOf(parents(field).values());
        return table(
                ChoiceList.of(
                        groups.id() + "-of-" + field.codeList().orElse(""),
                        groups.validIn(form.flowYear()).stream()
                                .filter(group -> used.contains(group.code()))
                                .map(group -> new Choice(group.code(), group.name()))
                                .toList()),
                Map.of());
    }

    private Map<String, String> parents(Field field) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (CodeEntry entry : field.codeList()
                .flatMap(lists::find)
                .map(list -> list.answersIn(form.flowYear()))
                .orElse(List.of())) {
            String parent = entry.parent();
            if (parent != null) {
                parents.put(entry.code(), parent);
            }
        }
        return parents;
    }

    private ChoiceTable table(ChoiceList list, Map<String, String> parents) {
        return tables.computeIfAbsent(
                list.id(),
                id -> new ChoiceTable(
                        name(id),
                        list.choices().stream()
                                .map(choice -> new ChoiceTable.Row(
                                        ChoiceValue.of(choice.code()),
                                        choice.label(),
                                        properties(parents.get(choice.code()))))
                                .toList()));
    }

    private static Map<String, String> properties(@Nullable String parent) {
        return parent == null ? Map.of() : Map.of(GROUP, ChoiceValue.of(parent));
    }

    /** A name of XML that no other list has. */
    private String name(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9_-]", "-");
        String start = plain.matches("[A-Za-z_].*") ? plain : "list-" + plain;
        String name = start;
        for (int i = 2; !names.add(name); i++) {
            name = start + "-" + i;
        }
        return name;
    }
}
