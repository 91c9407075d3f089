package it.apsis.finding;

import it.apsis.text.Bilingual;
import java.io.Serializable;

/**
 * Something that an application can offer in place of what was written.
 *
 * @param code the value to write instead
 * @param name what it is called, in both languages
 * @serial exclude
 */
public record Suggestion(String code, Bilingual name) implements Serializable {}
