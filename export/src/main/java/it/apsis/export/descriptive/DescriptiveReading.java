package it.apsis.export.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.finding.SourceDescription;

/**
 * A descriptive questionnaire that was read, and what it was read from.
 *
 * @param document the document
 * @param source its file
 */
public record DescriptiveReading(DescriptiveQuestionnaire document, SourceDescription source) {}
