package it.apsis.export.workbook;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.MarkerScale;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which field is answered from which drop-down list in a year. Not thread-safe: it collects the lists as they are asked. */
final class ChoiceLists {
    private static final String PURPOSES = "crs-purposes";
    private static final String SECTORS = "crs-sectors";
    private static final String FLAG = "enumerations:yes_flag";
    private static final String SCORES = "enumerations:marker_score";

    private final CodeLists lists;
    private final int year;
    private final Words words;
    private final Map<String, ChoiceList> used = new LinkedHashMap<>();

    ChoiceLists(CodeLists lists, int year, Words words) {
        this.lists = lists;
        this.year = year;
        this.words = words;
    }

    /** The list of a field, or null where it is answered in other ways. */
    @Nullable
    ChoiceList of(Field field) {
        String list = field.codeList().orElse(null);
        if (field.answer() == AnswerType.FLAG) {
            return known(FLAG);
        }
        if (field.answer() == AnswerType.MARKER) {
            return scores(field.key());
        }
        return list == null || lists.find(list).isEmpty() ? null : known(list);
    }

    /** The sectors that have purposes in the year. */
    ChoiceList sectors() {
        Set<String> answered = lists.list(PURPOSES).answersIn(year).stream()
                .flatMap(entry -> Stream.ofNullable(entry.parent()))
                .collect(Collectors.toSet());
        return known(SECTORS, entry -> answered.contains(entry.code()));
    }

    /** The list of a code list, or null where there is none such. */
    @Nullable
    ChoiceList ofCodes(String list) {
        return lists.find(list).isEmpty() ? null : known(list);
    }

    /** The list of the choices of a questionnaire. */
    ChoiceList of(it.apsis.schema.ChoiceList choices, String title) {
        return used.computeIfAbsent(
                "choices:" + choices.id(),
                id -> new ChoiceList(
                        name(choices.id()),
                        title,
                        choices.choices().stream()
                                .map(choice ->
                                        new Choice(choice.code(), choice.label().in(words.language()), null))
                                .toList()));
    }

    /** All lists that were asked for, in that order. */
    List<ChoiceList> used() {
        return List.copyOf(used.values());
    }

    private ChoiceList known(String list) {
        return known(list, entry -> true);
    }

    private ChoiceList known(String list, Predicate<CodeEntry> wanted) {
        return used.computeIfAbsent(list, id -> {
            CodeList codes = lists.list(id);
            List<Choice> choices = codes.answersIn(year).stream()
                    .filter(wanted)
                    .map(entry -> Choice.of(entry, words.language()))
                    .toList();
            return new ChoiceList(
                    name(id), codes.name().in(words.language()), id.equals(PURPOSES) ? bySector(choices) : choices);
        });
    }

    /** Purposes of one sector stand together, so that a part of the list can be offered. */
    private static List<Choice> bySector(List<Choice> choices) {
        return choices.stream()
                .sorted(Comparator.comparing((Choice choice) -> choice.group() == null ? "" : choice.group()))
                .toList();
    }

    private ChoiceList scores(String key) {
        List<String> scores = MarkerScale.of(key, lists.list("markers")).in(year).stream()
                .sorted()
                .map(Object::toString)
                .toList();
        return used.computeIfAbsent(SCORES + scores, id -> {
            CodeList names = lists.list(SCORES);
            List<Choice> choices = scores.stream()
                    .map(score -> names.lastEntry(score)
                            .map(entry -> Choice.of(entry, words.language()))
                            .orElseGet(() -> new Choice(score, score, null)))
                    .toList();
            String title = names.name().in(words.language());
            return new ChoiceList(
                    name(SCORES) + "_" + String.join("", scores),
                    title + " (" + String.join(", ", scores) + ")",
                    choices);
        });
    }

    /** A name that a formula can hold. */
    static String name(String list) {
        StringBuilder name = new StringBuilder("L_");
        for (int i = 0; i < list.length(); i++) {
            char sign = list.charAt(i);
            name.append(Character.isLetterOrDigit(sign) && sign < 0x80 ? sign : '_');
        }
        return name.toString();
    }

    /** The name of the part of the purposes that belongs to a sector. */
    static String sectorName(String sector) {
        return "S_" + sector;
    }

    static boolean isPurposes(ChoiceList list) {
        return list.id().equals(name(PURPOSES));
    }
}
