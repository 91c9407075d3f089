/**
 * The public bodies of Italy that the survey asks, and those it does not: Comuni with their history, Città metropolitane,
 * Unioni di Comuni; Regioni and Province are known as kinds. Sources and licences of the bundled register: {@code
 * data-sources.md} beside its files.
 */
@NullMarked
package it.apsis.entity;

import org.jspecify.annotations.NullMarked;
