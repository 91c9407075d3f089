package it.apsis.descriptive;

import it.apsis.schema.AnswerForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the main initiatives of a body.
 *
 * @param title its title; null where it was not stated
 * @param recipient the code of the country; null where it was not stated
 * @param partner the partner; null where it was not stated
 * @param start the first day; empty where it was not stated or could not be read
 * @param end the last day; empty where it was not stated or could not be read
 * @param amount euro; empty where it was not stated or could not be read
 * @param results the results; null where they were not stated
 * @param crsId the identification number of the activity in the statistical return; null where it was not stated
 */
public record Initiative(
        @Nullable String title,
        @Nullable String recipient,
        @Nullable String partner,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<BigDecimal> amount,
        @Nullable String results,
        @Nullable String crsId) {
    static Initiative of(Map<String, String> row) {
        return new Initiative(
                row.get("title"),
                row.get("recipient"),
                row.get("partner"),
                Optional.ofNullable(row.get("start")).flatMap(AnswerForm::date),
                Optional.ofNullable(row.get("end")).flatMap(AnswerForm::date),
                Optional.ofNullable(row.get("amount")).flatMap(AnswerForm::decimal),
                row.get("results"),
                row.get("crs_id"));
    }
}
