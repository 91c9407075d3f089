/** How the answers of descriptive questionnaires and practice sheets stand in JSON and in text files. Not exported. */
@NullMarked
package it.apsis.export.answers;

import org.jspecify.annotations.NullMarked;
