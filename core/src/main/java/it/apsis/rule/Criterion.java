package it.apsis.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is asked of answers of one document. It holds, it fails, or the answers say nothing. A blank answer says nothing,
 * but to {@link Answered}, {@link Blank} and {@link Flagged}; so does a code that is in no list.
 */
public sealed interface Criterion {
    /**
     * The answers it looks at.
     *
     * @return their keys, the one it is about first
     */
    List<String> keys();

    /** A criterion about one answer by itself. */
    sealed interface OfOne extends Criterion {
        /**
         * The answer it is about.
         *
         * @return its key
         */
        String key();

        @Override
        default List<String> keys() {
            return List.of(key());
        }
    }

    /** A criterion about the codes of an answer: one code, or all of several. A score and a constant are codes too. */
    sealed interface Coded extends OfOne {
        /**
         * The codes it is about.
         *
         * @return the codes, in the order of the table or of their list
         */
        List<String> codes();
    }

    /**
     * It is one of some codes; of several purposes each one is.
     *
     * @param key the key of the answer
     * @param codes the codes
     * @param listed whether a code that its list does not have in the year says nothing
     */
    record OneOf(String key, List<String> codes, boolean listed) implements Coded {
        /**
         * Copies the list.
         *
         * @param key the key of the answer
         * @param codes the codes
         * @param listed whether a code that its list does not have in the year says nothing
         */
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /**
     * It is none of some codes; of several purposes none is.
     *
     * @param key the key of the answer
     * @param codes the codes
     * @param listed whether a code that its list does not have in the year says nothing
     */
    record NoneOf(String key, List<String> codes, boolean listed) implements Coded {
        /**
         * Copies the list.
         *
         * @param key the key of the answer
         * @param codes the codes
         * @param listed whether a code that its list does not have in the year says nothing
         */
        public NoneOf {
            codes = List.copyOf(codes);
        }
    }

    /**
     * At least one of its codes is one of some codes.
     *
     * @param key the key of the answer
     * @param codes the codes
     */
    record Has(String key, List<String> codes) implements Coded {
        /**
         * Copies the list.
         *
         * @param key the key of the answer
         * @param codes the codes
         */
        public Has {
            codes = List.copyOf(codes);
        }
    }

    /**
     * It is given, readable or not. Blank fails.
     *
     * @param key the key of the answer
     */
    record Answered(String key) implements OfOne {}

    /**
     * It is not given; an amount of zero is none. Given fails.
     *
     * @param key the key of the answer
     */
    record Blank(String key) implements OfOne {}

    /**
     * It is a flag that is set, or one that is not. A blank one is not.
     *
     * @param key the key of the answer
     * @param set whether it has to be set
     */
    record Flagged(String key, boolean set) implements OfOne {}

    /**
     * It compares with a number.
     *
     * @param key the key of the answer: an amount, in the unit of its question, or a count
     * @param relation how
     * @param number the number
     */
    record Compared(String key, Relation relation, BigDecimal number) implements OfOne {}

    /**
     * The year of it, a day or the number of an activity, compares with the reporting year: that of the row, or that of
     * the form where the row has none.
     *
     * @param key the key of the answer
     * @param relation how
     */
    record InYear(String key, Relation relation) implements OfOne {}

    /**
     * The number of its values compares with a number.
     *
     * @param key the key of the answer: one with several values or rows
     * @param relation how
     * @param number the number
     */
    record Counted(String key, Relation relation, int number) implements OfOne {}

    /**
     * Its text, or each of several, is of a form.
     *
     * @param key the key of the answer
     * @param pattern a regular expression for the whole text, which Java and ECMAScript understand alike
     */
    record Matching(String key, String pattern) implements OfOne {}

    /**
     * It compares with another answer of the same type; where one of them is blank they say nothing.
     *
     * @param key the key of the answer: an amount, a count or a day
     * @param relation how
     * @param other the key of the other answer
     */
    record ComparedTo(String key, Relation relation, String other) implements Criterion {
        @Override
        public List<String> keys() {
            return List.of(key, other);
        }
    }

    /**
     * It is not larger than the whole of which it is a part. Of a correction, which is negative, a part is not further
     * below zero.
     *
     * @param key the key of the answer: an amount
     * @param whole the key of the whole
     */
    record PartOf(String key, String whole) implements Criterion {
        @Override
        public List<String> keys() {
            return List.of(key, whole);
        }
    }

    /**
     * One of some criteria holds. It fails where all of them fail.
     *
     * @param criteria the criteria
     */
    record AnyOf(List<Criterion> criteria) implements Criterion {
        /**
         * Copies the list.
         *
         * @param criteria the criteria
         */
        public AnyOf {
            criteria = List.copyOf(criteria);
        }

        @Override
        public List<String> keys() {
            return criteria.stream()
                    .flatMap(criterion -> criterion.keys().stream())
                    .distinct()
                    .toList();
        }
    }
}
