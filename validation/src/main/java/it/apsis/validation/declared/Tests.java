package it.apsis.validation.declared;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.rule.Criterion;
import it.apsis.rule.Criterion.Answered;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.Coded;
import it.apsis.rule.Criterion.Compared;
import it.apsis.rule.Criterion.ComparedTo;
import it.apsis.rule.Criterion.Counted;
import it.apsis.rule.Criterion.Flagged;
import it.apsis.rule.Criterion.InYear;
import it.apsis.rule.Criterion.Matching;
import it.apsis.rule.Criterion.NoneOf;
import it.apsis.rule.Criterion.OfOne;
import it.apsis.rule.Criterion.OneOf;
import it.apsis.rule.Criterion.PartOf;
import it.apsis.rule.Relation;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes criteria ready for an edition of a form: what belongs to all its documents is looked up here, and each of them gets
 * tests of its own. Immutable.
 *
 * @param <D> the document that has the answers
 */
public final class Tests<D> {
    private static final Set<AnswerType> OF_LISTS =
            Set.of(AnswerType.CODE, AnswerType.CODES, AnswerType.WEIGHTED_CODES, AnswerType.INTEGER);
    private static final String REPORTING_YEAR = "reporting_year";

    private final Questionnaire form;
    private final CodeLists lists;
    private final AnswerAccess<D> answers;

    /**
     * For an edition.
     *
     * @param form its form
     * @param lists the code lists
     * @param answers where the answers are
     */
    public Tests(Questionnaire form, CodeLists lists, AnswerAccess<D> answers) {
        this.form = form;
        this.lists = lists;
        this.answers = answers;
    }

    AnswerAccess<D> answers() {
        return answers;
    }

    /**
     * Makes a criterion ready.
     *
     * @param criterion the criterion
     * @return gives each document a test of its own
     */
    public Supplier<Test<D>> of(Criterion criterion) {
        if (criterion instanceof AnyOf any) {
            return anyOf(any);
        }
        if (criterion instanceof ComparedTo compared) {
            return always(pair(compared.key(), compared.other(), inRelation(compared.relation())));
        }
        if (criterion instanceof PartOf part) {
            return always(pair(part.key(), part.whole(), Tests::isPart));
        }
        OfOne one = (OfOne) criterion;
        Function<D, @Nullable Object> reading = answers.reading(one.key());
        if (criterion instanceof Coded coded) {
            CodeJudge judge = new CodeJudge(coded, known(coded));
            return () -> new CodeTest<>(judge, reading);
        }
        return always(ofOne(one, reading));
    }

    /** A test that remembers nothing is the same for all documents. */
    private static <D> Supplier<Test<D>> always(Test<D> test) {
        return () -> test;
    }

    /**
     * The answers that the test of a criterion reads.
     *
     * @param criterion the criterion
     * @return bits, as {@link it.apsis.validation.Check#restsOn} has them
     */
    public long reads(Criterion criterion) {
        long bits = 0;
        for (String key : criterion.keys()) {
            bits |= answers.bit(key);
        }
        boolean comparesYears = criterion instanceof AnyOf any
                ? any.criteria().stream().anyMatch(InYear.class::isInstance)
                : criterion instanceof InYear;
        return comparesYears ? bits | answers.bit(REPORTING_YEAR) : bits;
    }

    private Test<D> ofOne(OfOne criterion, Function<D, @Nullable Object> reading) {
        if (criterion instanceof Compared compared) {
            return new NumberTest<>(compared, reading);
        }
        if (criterion instanceof Flagged flagged) {
            return document -> Outcome.of(Boolean.TRUE.equals(reading.apply(document)) == flagged.set());
        }
        if (criterion instanceof Answered) {
            return document -> Outcome.of(
                    Values.isGiven(reading.apply(document)) || answers.isUnreadable(document, criterion.key()));
        }
        return criterion instanceof Blank ? blank(criterion.key(), reading) : derived(criterion, reading);
    }

    private Test<D> derived(OfOne criterion, Function<D, @Nullable Object> reading) {
        if (criterion instanceof InYear in) {
            ToIntFunction<D> year = reportingYear();
            return document -> {
                Object answer = reading.apply(document);
                return answer == null
                        ? Outcome.SILENT
                        : Outcome.of(
                                in.relation().holds(Integer.compare(Values.year(answer), year.applyAsInt(document))));
            };
        }
        if (criterion instanceof Counted counted) {
            return given(
                    reading,
                    answer -> counted.relation()
                            .holds(Integer.compare(Values.all(answer).size(), counted.number())));
        }
        Pattern pattern = pattern((Matching) criterion);
        return given(
                reading,
                answer -> Values.all(answer).stream()
                        .allMatch(value -> pattern.matcher(value.toString()).matches()));
    }

    /** White space is that of Unicode, as it is for ECMAScript. */
    static Pattern pattern(Matching criterion) {
        return Pattern.compile(criterion.pattern(), Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static <D> Test<D> given(Function<D, @Nullable Object> reading, Predicate<Object> holds) {
        return document -> {
            Object answer = reading.apply(document);
            return answer == null ? Outcome.SILENT : Outcome.of(holds.test(answer));
        };
    }

    /**
     * The year that numbers and days are held against.
     *
     * @return that of the document, or of the form where it has none
     */
    public ToIntFunction<D> reportingYear() {
        int flowYear = form.flowYear();
        if (form.find(REPORTING_YEAR).isEmpty()) {
            return document -> flowYear;
        }
        Function<D, @Nullable Object> reading = answers.reading(REPORTING_YEAR);
        return document -> reading.apply(document) instanceof Integer year ? year : flowYear;
    }

    private Supplier<Test<D>> anyOf(AnyOf any) {
        List<Supplier<Test<D>>> tests = any.criteria().stream().map(this::of).toList();
        return () -> anyOf(begin(tests));
    }

    /** The tests of a document. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of its own, that nobody else sees.
    static <D> Test<D>[] begin(List<Supplier<Test<D>>> tests) {
        Test<D>[] begun = new Test[tests.size()];
        for (int i = 0; i < begun.length; i++) {
            begun[i] = tests.get(i).get();
        }
        return begun;
    }

    private static <D> Test<D> anyOf(Test<D>[] tests) {
        return document -> {
            Outcome all = Outcome.FAILS;
            for (Test<D> test : tests) {
                Outcome one = test.of(document);
                if (one == Outcome.HOLDS) {
                    return one;
                }
                all = one == Outcome.SILENT ? one : all;
            }
            return all;
        };
    }

    /** How two answers stand to each other. */
    private interface Pair {
        boolean holds(Object one, Object other);
    }

    private Test<D> pair(String key, String otherKey, Pair pair) {
        Function<D, @Nullable Object> reading = answers.reading(key);
        Function<D, @Nullable Object> otherReading = answers.reading(otherKey);
        return document -> {
            Object one = reading.apply(document);
            Object other = one == null ? null : otherReading.apply(document);
            return one == null || other == null ? Outcome.SILENT : Outcome.of(pair.holds(one, other));
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Both are of the type that their questions ask for.
    private static Pair inRelation(Relation relation) {
        return (one, other) -> relation.holds(((Comparable) one).compareTo(other));
    }

    private static boolean isPart(Object part, Object whole) {
        int order = ((Amount) part).compareTo((Amount) whole);
        return ((Amount) whole).signum() < 0 ? order >= 0 : order <= 0;
    }

    private Test<D> blank(String key, Function<D, @Nullable Object> reading) {
        CodeList list = list(key).orElse(null);
        return document -> {
            Object answer = reading.apply(document);
            if (answer == null || Values.isNone(answer)) {
                return Outcome.HOLDS;
            }
            boolean known = list == null
                    || Values.all(answer).stream().map(answers::text).allMatch(list::isKnown);
            return known ? Outcome.FAILS : Outcome.SILENT;
        };
    }

    private Optional<CodeList> list(String key) {
        return form.find(key)
                .filter(field -> OF_LISTS.contains(field.answer()))
                .flatMap(field -> field.codeList().flatMap(lists::find));
    }

    /**
     * Whether a code that a criterion does not name says something. One that is compared by itself does: where it is in no
     * list, the rule is not even asked.
     */
    private Predicate<String> known(Coded coded) {
        CodeList list = list(coded.key()).orElse(null);
        boolean listed =
                (coded instanceof OneOf one && one.listed()) || (coded instanceof NoneOf none && none.listed());
        if (list == null || (!listed && !isSeveral(coded.key()))) {
            return code -> true;
        }
        if (!listed) {
            return list::isKnown;
        }
        Set<String> ofTheYear = list.validIn(form.flowYear()).stream()
                .map(CodeEntry::code)
                .collect(Collectors.toCollection(HashSet::new));
        return ofTheYear::contains;
    }

    private boolean isSeveral(String key) {
        AnswerType type = form.field(key).answer();
        return type == AnswerType.WEIGHTED_CODES || type == AnswerType.CODES;
    }
}
