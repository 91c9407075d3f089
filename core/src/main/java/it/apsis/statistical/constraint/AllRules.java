package it.apsis.statistical.constraint;

/**
 * The group of the constraints that run the rules as a whole: {@code validator.validate(activity, AllRules.class)}. The
 * default group has the constraints of single answers alone, which cost little.
 */
public interface AllRules {}
