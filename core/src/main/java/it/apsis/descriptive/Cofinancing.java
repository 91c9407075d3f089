package it.apsis.descriptive;

import it.apsis.schema.AnswerForm;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that others gave.
 *
 * @param funder who gave it: a constant of the definition; null where it was not stated
 * @param amount euro; empty where it was not stated or could not be read
 */
public record Cofinancing(@Nullable String funder, Optional<BigDecimal> amount) {
    static Cofinancing of(Map<String, String> row) {
        return new Cofinancing(
                row.get("funder"), Optional.ofNullable(row.get("amount")).flatMap(AnswerForm::decimal));
    }
}
