package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.RuleDescriptor;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes findings of the rules that readers raise themselves, with the severity that the table of rules has. */
public final class ReadingFindings {
    private ReadingFindings() {}

    /**
     * A finding of a reader.
     *
     * @param code the code of its rule
     * @param place where it stands
     * @param question the key of the field it is about, or null
     * @param value the text of the cell, or null
     * @param facts the attributes
     * @return the finding
     */
    public static Finding of(
            String code, Place place, @Nullable String question, @Nullable String value, Attributes facts) {
        RuleDescriptor rule = StatisticalSurvey.rules()
                .find(code)
                .orElseGet(() -> StatisticalSurvey.workbookRules().get(code));
        return new Finding(code, rule.severity(), place, question, value, facts, List.of());
    }
}
