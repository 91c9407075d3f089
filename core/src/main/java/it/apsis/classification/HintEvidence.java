package it.apsis.classification;

/**
 * Words of a text that point to a class.
 *
 * @param text the words as they stand in the text
 * @param start where they begin, in UTF-16 units of the text as given
 * @param end where they end, exclusive
 * @param pointsTo the class they point to
 */
public record HintEvidence(String text, int start, int end, String pointsTo) {}
