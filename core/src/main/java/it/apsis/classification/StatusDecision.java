package it.apsis.classification;

import it.apsis.text.Bilingual;
import java.util.Optional;

/**
 * The status of a component, and which question decided it.
 *
 * @param status the status
 * @param step the number of the step of the guide
 * @param question the question that decided; empty where none of them did
 * @param reason why, in both languages
 */
public record StatusDecision(String status, int step, Optional<String> question, Bilingual reason) {}
