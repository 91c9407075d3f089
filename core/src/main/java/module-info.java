/** What the two surveys are: code lists, questionnaires, bodies, deadlines, and what can be found about a return. */
module it.apsis.core {
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports it.apsis.codelist;
    exports it.apsis.finding;
    exports it.apsis.reference;
    exports it.apsis.schema;
    exports it.apsis.statistical;
    exports it.apsis.text;
}
