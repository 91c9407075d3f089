package it.apsis.export.form;

import java.util.List;

/** What is asked of one answer in an {@link Implication}. */
sealed interface Demand {
    /**
     * It is one of some codes.
     *
     * @param codes the codes
     * @param given whether it may not be left blank either
     */
    record OneOf(List<String> codes, boolean given) implements Demand {
        /**
         * Checks and copies.
         *
         * @param codes the codes
         * @param given whether it may not be left blank either
         */
        public OneOf {
            codes = List.copyOf(codes);
        }

        static OneOf of(String... codes) {
            return new OneOf(List.of(codes), false);
        }
    }

    /**
     * All of its codes, each with its share, begin so.
     *
     * @param codes the beginning of a code, as a regular expression
     */
    record Purposes(String codes) implements Demand {
        String pattern() {
            String one = "(" + codes + ")[0-9]*(:[0-9.]+)?";
            return "^" + one + "(\\|" + one + ")*$";
        }
    }

    /**
     * Its text is of a form.
     *
     * @param pattern the form, as a regular expression
     */
    record Matches(String pattern) implements Demand {}

    /** What is asked whatever the code. */
    enum Simple implements Demand {
        /** It is given. */
        ANSWERED,
        /** It is not given; an amount of zero is none. */
        BLANK,
        /** It is an amount above zero. */
        POSITIVE,
        /** It is an amount of zero. */
        ZERO,
        /** It is an amount other than zero. */
        NOT_ZERO,
        /** It is an amount of zero or more. */
        NOT_NEGATIVE
    }
}
