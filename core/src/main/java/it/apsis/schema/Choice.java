package it.apsis.schema;

import it.apsis.text.Bilingual;

/**
 * One constant of a closed list.
 *
 * @param code the constant, the same in every language
 * @param label what it is called
 */
public record Choice(String code, Bilingual label) {}
