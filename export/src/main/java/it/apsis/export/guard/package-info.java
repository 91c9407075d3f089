/** What keeps text that somebody sent in from being run by the program that opens it. Not a part of the API. */
@NullMarked
package it.apsis.export.guard;

import org.jspecify.annotations.NullMarked;
