/** The published modules, from outside. */
open module it.apsis.blackbox {
    requires it.apsis.core;
    requires it.apsis.export;
    requires it.apsis.validation;
    requires org.assertj.core;
    requires org.hibernate.validator;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
    requires tools.jackson.databind;
}
