package it.apsis.examples.spark;

import it.apsis.export.ReadingOptions;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRow;
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a data set is checked: sent to every machine.
 *
 * @param rules the rules
 * @param flowYear the flow year; null where it is that of the rows
 * @param respondent the code of the body that answers, or null
 * @param kept how many findings are kept of each file, of each group of keys, and in the report; 0 for all
 */
public record Settings(
        RuleSet<ActivityRow> rules,
        @Nullable Integer flowYear,
        @Nullable String respondent,
        int kept) implements Serializable {
    /** The bundled reference data, which is in the library on every machine. */
    SurveyValidator validator() {
        return SurveyValidator.of(rules, ReferenceData.bundled()).keeping(kept);
    }

    /** Read with the year of the whole, where it is known by now. */
    ReadingOptions reading(@Nullable Integer yearOfTheWhole) {
        return ReadingOptions.DEFAULT
                .withFlowYear(flowYear == null ? yearOfTheWhole : flowYear)
                .withRespondent(respondent)
                .withFingerprint(false);
    }
}
