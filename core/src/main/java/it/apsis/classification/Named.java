package it.apsis.classification;

import it.apsis.text.Bilingual;

/**
 * A class, status or question of a scheme.
 *
 * @param code its constant
 * @param label what it is called, or the words of the question
 */
public record Named(String code, Bilingual label) {}
