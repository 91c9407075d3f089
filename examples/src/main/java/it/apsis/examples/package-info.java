/** What an application does with Apsis: the command line, and small programs that embed the library. */
@NullMarked
package it.apsis.examples;

import org.jspecify.annotations.NullMarked;
