package it.apsis.practice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the money came from.
 *
 * @param source the source, of the list {@code funding-source}; null where it was not stated
 * @param amount euro, with cents where there are; null where it was not stated or could not be read
 */
public record FundingSource(
        @Nullable String source, @Nullable BigDecimal amount) {}
