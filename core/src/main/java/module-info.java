/** What the two surveys are: code lists, questionnaires, bodies, deadlines, and what can be found about a return. */
module it.apsis.core {
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports it.apsis.campaign;
    exports it.apsis.classification;
    exports it.apsis.codelist;
    exports it.apsis.deadline;
    exports it.apsis.descriptive;
    exports it.apsis.entity;
    exports it.apsis.finding;
    exports it.apsis.practice;
    exports it.apsis.reference;
    exports it.apsis.register;
    exports it.apsis.rule;
    exports it.apsis.schema;
    exports it.apsis.statistical.constraint;
    exports it.apsis.statistical;
    exports it.apsis.text;
}
