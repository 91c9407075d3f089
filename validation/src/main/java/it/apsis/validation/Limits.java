package it.apsis.validation;

/**
 * How much a run may gather.
 *
 * @param maxFindings how many findings a report keeps; 0 for all
 * @param maxPerSubject how many findings one rule may raise on one subject before it is taken for broken
 */
record Limits(int maxFindings, int maxPerSubject) {
    private static final int MAX_PER_SUBJECT = 1_000;

    Limits {
        if (maxFindings < 0) {
            throw new IllegalArgumentException("A cap is not negative: " + maxFindings);
        }
    }

    static Limits keeping(int maxFindings) {
        return new Limits(maxFindings, MAX_PER_SUBJECT);
    }

    int kept() {
        return maxFindings == 0 ? Integer.MAX_VALUE : maxFindings;
    }
}
