package it.apsis.statistical;

import it.apsis.codelist.CodeForm;
import it.apsis.codelist.CodeForms;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;

/**
 * A code that answers a question. The types check the form of a code and nothing else: whether it is in its code list,
 * and was valid in a year, is a matter for rules, so that a wrong but well-formed answer can be held and reported.
 */
public sealed interface ActivityCode {
    /**
     * The code itself.
     *
     * @return the code, leading zeros included
     */
    String value();

    private static void check(CodeForm form, String value) {
        if (!form.matches(value)) {
            throw new IllegalArgumentException("Not " + form.describe(Language.ENGLISH) + ": '" + value + "'");
        }
    }

    /**
     * A donor (item 2); Italy is 6.
     *
     * @param value the code
     */
    record Donor(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM =
                CodeForm.of("9{1-5}", new Bilingual("one to five digits", "da una a cinque cifre"));

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Donor {
            check(FORM, value);
        }
    }

    /**
     * An agency of the donor (item 3); local administrations are 8.
     *
     * @param value the code
     */
    record Agency(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("agencies-italy");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Agency {
            check(FORM, value);
        }
    }

    /**
     * The nature of a submission (item 6).
     *
     * @param value the code
     */
    record Nature(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("nature-of-submission");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Nature {
            check(FORM, value);
        }
    }

    /**
     * A recipient (item 7); 998 is developing countries, unspecified.
     *
     * @param value the code
     */
    record Recipient(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("recipients");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Recipient {
            check(FORM, value);
        }
    }

    /**
     * A channel of delivery (item 9).
     *
     * @param value the code
     */
    record Channel(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("channels");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Channel {
            check(FORM, value);
        }
    }

    /**
     * Bilateral or multilateral (item 10).
     *
     * @param value the code
     */
    record Collaboration(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("collaboration");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Collaboration {
            check(FORM, value);
        }
    }

    /**
     * A type of flow (item 11); 10 is official development assistance.
     *
     * @param value the code
     */
    record FlowType(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("flow-types");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public FlowType {
            check(FORM, value);
        }
    }

    /**
     * A type of finance (item 12); 110 is a standard grant.
     *
     * @param value the code
     */
    record FinanceType(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("finance-types");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public FinanceType {
            check(FORM, value);
        }
    }

    /**
     * A type of aid (item 13).
     *
     * @param value the code
     */
    record AidType(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("aid-types");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public AidType {
            check(FORM, value);
        }
    }

    /**
     * A purpose (item 15): five digits, the first three its sector.
     *
     * @param value the code
     */
    record Purpose(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("crs-purposes");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Purpose {
            check(FORM, value);
        }

        /**
         * The DAC sector.
         *
         * @return the first three digits
         */
        public String sector() {
            return value.substring(0, 3);
        }
    }

    /**
     * A goal or target of the 2030 Agenda.
     *
     * @param value the code
     */
    record SustainableDevelopmentTarget(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("sdg-targets");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public SustainableDevelopmentTarget {
            check(FORM, value);
        }

        /**
         * The goal it belongs to.
         *
         * @return the number of the goal, from 0 to 17; the code itself where it is a goal
         */
        public String goal() {
            int point = value.indexOf('.');
            return point < 0 ? value : value.substring(0, point);
        }
    }

    /**
     * A currency (item 32); 918 is the euro.
     *
     * @param value the code
     */
    record Currency(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("currencies");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public Currency {
            check(FORM, value);
        }
    }

    /**
     * A type of repayment (item 44).
     *
     * @param value the code
     */
    record RepaymentType(String value) implements ActivityCode {
        /** The form of such a code. */
        public static final CodeForm FORM = CodeForms.of("enumerations:repayment_type");

        /**
         * Checks the form.
         *
         * @param value the code
         */
        public RepaymentType {
            check(FORM, value);
        }
    }
}
