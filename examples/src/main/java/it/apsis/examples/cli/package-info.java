/** The command line: all it does is call the public API. */
@NullMarked
package it.apsis.examples.cli;

import org.jspecify.annotations.NullMarked;
