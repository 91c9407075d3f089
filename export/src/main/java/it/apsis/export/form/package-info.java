/**
 * The questionnaires themselves, in the forms that other tools take: each is generated from the one definition, its code
 * lists and its year.
 */
@NullMarked
package it.apsis.export.form;

import org.jspecify.annotations.NullMarked;
