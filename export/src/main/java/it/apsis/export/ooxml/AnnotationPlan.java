package it.apsis.export.ooxml;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is to be shown in somebody's workbook.
 *
 * @param bySheet what is to be shown on cells, by the name of their sheet
 * @param colours all colours that annotations have, now and earlier
 * @param heading the words with which each note begins
 * @param headings the words with which earlier ones may begin
 * @param author who wrote the notes
 * @param outcome the sheet that is added
 */
public record AnnotationPlan(
        Map<String, List<Annotation>> bySheet,
        Set<String> colours,
        String heading,
        List<String> headings,
        String author,
        Outcome outcome) {
    /** Copies the collections. */
    public AnnotationPlan {
        bySheet = Map.copyOf(bySheet);
        colours = Set.copyOf(colours);
        headings = List.copyOf(headings);
    }
}
