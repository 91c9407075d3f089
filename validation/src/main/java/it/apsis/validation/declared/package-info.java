/**
 * Rules that are sentences of a table, made ready to run: what a year needs is looked up once, and for each document no more
 * is done than to compare. Not exported.
 */
@NullMarked
package it.apsis.validation.declared;

import org.jspecify.annotations.NullMarked;
