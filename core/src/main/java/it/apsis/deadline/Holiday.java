package it.apsis.deadline;

import it.apsis.text.Bilingual;
import java.time.LocalDate;

/**
 * A day that is a holiday, and why.
 *
 * @param day the day
 * @param name what is celebrated; on a Sunday that is nothing else, the word Sunday
 */
public record Holiday(LocalDate day, Bilingual name) {}
