/** What makes a return right: the rule engine and the rules of the guide to notification. */
module it.apsis.validation {
    requires transitive it.apsis.core;
    // Not static: a module that provides a service is not resolved without the module that has its type.
    requires jakarta.validation;
    requires static org.hibernate.validator;

    exports it.apsis.validation;
    exports it.apsis.validation.bean;
    exports it.apsis.validation.descriptive;
    exports it.apsis.validation.practice;
    exports it.apsis.validation.statistical;

    // An engine makes the validators of the constraints itself, and reads their types.
    opens it.apsis.validation.constraint to
            org.hibernate.validator;

    uses it.apsis.validation.ActivityRuleProvider;

    provides jakarta.validation.ConstraintValidator with
            it.apsis.validation.constraint.AllReadableValidator,
            it.apsis.validation.constraint.FlowYearValidator,
            it.apsis.validation.constraint.KnownCodeValidator,
            it.apsis.validation.constraint.MarkerScoreValidator,
            it.apsis.validation.constraint.NonNegativeValidator,
            it.apsis.validation.constraint.RequiredValidator,
            it.apsis.validation.constraint.TextLengthValidator,
            it.apsis.validation.constraint.ValidActivityValidator,
            it.apsis.validation.constraint.ValidReturnValidator;
}
