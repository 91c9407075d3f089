/**
 * Code lists and their years of flow.
 *
 * <p>{@link it.apsis.codelist.CodeLists} is a set of lists that is passed in, never global: {@code CodeLists.bundled()}
 * is what the library brings, and an application lays its own rows or lists over it. A {@link it.apsis.codelist.CodeList}
 * answers which codes a year of flow has, how they are called in that year, what is above and below them, and which
 * codes somebody may have meant. The list {@code recipients-income} is one of attributes: its codes are recipients, its
 * names the income groups, whose words are in {@code enumerations:income_group}.
 *
 * <p>Every type is immutable and safe for use by several threads. An unknown code or a wrong year is a value; only a list
 * that does not exist, and a table that cannot be read, throw.
 */
@NullMarked
package it.apsis.codelist;

import org.jspecify.annotations.NullMarked;
