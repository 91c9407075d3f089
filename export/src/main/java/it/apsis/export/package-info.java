/**
 * Formats of returns: what reads and writes them, whatever their format. Readers and writers stream; a return of any
 * length takes the same memory.
 */
@NullMarked
package it.apsis.export;

import org.jspecify.annotations.NullMarked;
