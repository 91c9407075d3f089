package it.apsis.rule;

/** How two numbers, amounts, days or years compare. */
public enum Relation {
    /** Less, or earlier. */
    BELOW("<"),
    /** Not more, or not later. */
    AT_MOST("<="),
    /** The same. */
    EQUAL("="),
    /** Not the same. */
    OTHER_THAN("<>"),
    /** Not less, or not earlier. */
    AT_LEAST(">="),
    /** More, or later. */
    ABOVE(">");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /**
     * How a table writes it.
     *
     * @return for instance {@code <=}
     */
    public String sign() {
        return sign;
    }

    /**
     * Whether it is so.
     *
     * @param order the outcome of a comparison: negative, zero or positive, as of {@link Comparable#compareTo}
     * @return true where the first is in this relation to the second
     */
    public boolean holds(int order) {
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case OTHER_THAN -> order != 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    /**
     * The relation that is there where this one is not.
     *
     * @return for instance {@code >} of {@code <=}
     */
    public Relation negated() {
        return switch (this) {
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
            case EQUAL -> OTHER_THAN;
            case OTHER_THAN -> EQUAL;
            case AT_LEAST -> BELOW;
            case ABOVE -> AT_MOST;
        };
    }

    @Override
    public String toString() {
        return sign;
    }
}
