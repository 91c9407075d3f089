package it.apsis.descriptive;

import it.apsis.schema.AnswerForm;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bond with a partner elsewhere.
 *
 * @param partner the partner; null where it was not stated
 * @param recipient the code of the country; null where it was not stated
 * @param since the year it began; empty where it was not stated or could not be read
 * @param kind a constant of the definition; null where it was not stated
 */
public record TerritorialPartnership(
        @Nullable String partner,
        @Nullable String recipient,
        Optional<Integer> since,
        @Nullable String kind) {
    static TerritorialPartnership of(Map<String, String> row) {
        return new TerritorialPartnership(
                row.get("partner"),
                row.get("recipient"),
                Optional.ofNullable(row.get("since")).flatMap(AnswerForm::year),
                row.get("kind"));
    }
}
