package it.apsis.rule;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.ComparedTo;
import it.apsis.rule.Criterion.Counted;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.Has;
import it.apsis.rule.Criterion.InYear;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.rule.Criterion.PartOf;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.text.NearWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads criteria as the tables write them, for one edition of a form. The notation is that of {@link Declarations}. */
final class CriterionReader {
    private static final Set<AnswerType> NUMBERS = Set.of(AnswerType.AMOUNT, AnswerType.INTEGER, AnswerType.DECIMAL);
    private static final Map<String, Relation> RELATIONS =
            Stream.of(Relation.values()).collect(Collectors.toMap(Relation::sign, Function.identity()));

    private static final String NAME = "[a-z_]+";

    private final Questionnaire form;
    private final CodeLists lists;
    private final CodeSets sets;
    private final boolean all;

    /**
     * A reader.
     *
     * @param all whether the form asks the questions of all editions: what it does not ask is a slip
     */
    CriterionReader(Questionnaire form, CodeLists lists, CodeSets sets, boolean all) {
        this.form = form;
        this.lists = lists;
        this.sets = sets;
        this.all = all;
    }

    /** The field that a word names. */
    Optional<Field> find(String key) {
        Optional<Field> field = form.find(key);
        if (all && field.isEmpty()) {
            throw new IllegalArgumentException("there is no question '" + key + "'" + near(key));
        }
        return field;
    }

    private String near(String key) {
        return isIt(key, form.fields().stream().map(Field::key).toList());
    }

    private static String isIt(String word, Collection<String> known) {
        return NearWord.of(word, known).map(near -> ": is it '" + near + "'?").orElse("");
    }

    /** The criteria of a cell; one about a question that the form does not have is empty. */
    List<Optional<Criterion>> read(String cell) {
        List<Optional<Criterion>> criteria = new ArrayList<>();
        for (String item : Words.items(cell)) {
            if (item.startsWith("all ")) {
                each(Words.of(item)).forEach(one -> criteria.add(Optional.of(one)));
            } else {
                criteria.add(item(item));
            }
        }
        return criteria;
    }

    private Optional<Criterion> item(String item) {
        List<String> alternatives = Words.split(item, "\\sor\\s");
        if (alternatives.size() == 1) {
            return one(Words.of(item));
        }
        List<Criterion> criteria = new ArrayList<>();
        for (String alternative : alternatives) {
            Optional<Criterion> criterion = one(Words.of(alternative));
            if (criterion.isEmpty()) {
                return Optional.empty();
            }
            criteria.add(criterion.get());
        }
        return Optional.of(new AnyOf(criteria));
    }

    /** {@code all marker but nutrition blank}: each field of a part of the form, or of a type of answer. */
    private List<Criterion> each(List<String> words) {
        String name = words.get(1);
        List<String> without = words.subList(2, words.size() - 1);
        without.stream().skip(1).forEach(this::find);
        List<Criterion> each = form.fields().stream()
                .filter(field -> field.part().equals(name)
                        || field.answer().name().toLowerCase(Locale.ROOT).equals(name))
                .map(Field::key)
                .filter(key -> !without.contains(key))
                .map(key -> given(key, words.get(words.size() - 1)))
                .toList();
        if (each.isEmpty()) {
            find(name);
        }
        return each;
    }

    private static Criterion given(String key, String word) {
        return word.equals("answered") ? new Answered(key) : new Blank(key);
    }

    private Optional<Criterion> one(List<String> words) {
        if (words.size() < 2) {
            throw new IllegalArgumentException("not a criterion: '" + String.join(" ", words) + "'");
        }
        boolean of = words.get(1).equals("of");
        String key = words.get(of ? 2 : 0);
        if (find(key).isEmpty()) {
            return Optional.empty();
        }
        return of ? Optional.of(derived(words)) : about(form.field(key), words.subList(1, words.size()));
    }

    private static Criterion derived(List<String> words) {
        Relation relation = relation(words.get(3));
        return switch (words.get(0)) {
            case "year" -> new InYear(words.get(2), relation);
            case "count" -> new Counted(words.get(2), relation, Integer.parseInt(words.get(4)));
            default -> throw new IllegalArgumentException("not 'year of' or 'count of': '" + words.get(0) + "'");
        };
    }

    private Optional<Criterion> about(Field field, List<String> words) {
        String key = field.key();
        List<String> rest = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "answered" -> Optional.of(new Answered(key));
            case "blank" -> Optional.of(new Blank(key));
            case "set" -> Optional.of(new Flagged(key, true));
            case "like" -> Optional.of(new Matching(key, String.join(" ", rest)));
            case "has" -> Optional.of(new Has(key, ever(field, rest)));
            case "in" -> Optional.of(new OneOf(key, inYear(field, rest), true));
            case "not" -> Optional.of(negated(field, rest));
            case "within" -> find(rest.get(0)).map(whole -> new PartOf(key, whole.key()));
            default -> compared(field, relation(words.get(0)), rest);
        };
    }

    private Criterion negated(Field field, List<String> rest) {
        return rest.get(0).equals("set")
                ? new Flagged(field.key(), false)
                : new NoneOf(field.key(), inYear(field, rest.subList(1, rest.size())), true);
    }

    private Optional<Criterion> compared(Field field, Relation relation, List<String> rest) {
        String first = rest.get(0);
        if (first.matches(NAME) && !sets.has(first) && !Set.of("true", "false").contains(first)) {
            return find(first).map(other -> new ComparedTo(field.key(), relation, other.key()));
        }
        if (NUMBERS.contains(field.answer())) {
            return Optional.of(new Compared(field.key(), relation, new BigDecimal(first)));
        }
        return switch (relation) {
            case EQUAL -> Optional.of(new OneOf(field.key(), ever(field, rest), false));
            case OTHER_THAN -> Optional.of(new NoneOf(field.key(), ever(field, rest), false));
            default -> throw new IllegalArgumentException(field.key() + " is no number to compare with " + first);
        };
    }

    private static Relation relation(String sign) {
        Relation relation = RELATIONS.get(sign);
        if (relation == null) {
            throw new IllegalArgumentException("not a relation: '" + sign + "'; there are " + signs());
        }
        return relation;
    }

    private static String signs() {
        return Stream.of(Relation.values()).map(Relation::sign).collect(Collectors.joining(" "));
    }

    private Optional<CodeList> list(Field field) {
        return field.codeList().flatMap(lists::find);
    }

    /** What is written as the name of a set, and is not one, is a slip, but where the list has it. */
    private String code(Field field, String name) {
        if (name.matches(NAME) && list(field).stream().anyMatch(list -> !list.isKnown(name))) {
            throw new IllegalArgumentException("there is no set of codes '" + name + "'" + isIt(name, sets.names()));
        }
        return name;
    }

    /** Codes whatever the year. */
    private List<String> ever(Field field, List<String> names) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : names) {
            for (CodeRange range : sets.has(name) ? sets.ever(name) : List.of(CodeRange.parse(name))) {
                if (range.single()) {
                    codes.add(code(field, range.first()));
                } else {
                    list(field).stream()
                            .flatMap(list -> list.codes().stream())
                            .filter(range::contains)
                            .forEach(codes::add);
                }
            }
        }
        return List.copyOf(codes);
    }

    /** Those of these codes that the list of the field has in the year. */
    private List<String> inYear(Field field, List<String> names) {
        int year = form.flowYear();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no codes for " + field.key());
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String name : names) {
            if (sets.has(name)) {
                codes.addAll(sets.in(name, lists, year));
            } else {
                codes.add(code(field, name));
            }
        }
        list(field).ifPresent(list -> codes.removeIf(code -> !list.isValid(code, year)));
        return List.copyOf(codes);
    }
}
