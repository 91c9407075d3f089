/** What is said of the fields of the questionnaires beside their names: for every format that helps people to answer. */
@NullMarked
package it.apsis.export.wording;

import org.jspecify.annotations.NullMarked;
