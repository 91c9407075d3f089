package it.apsis.practice;

import it.apsis.text.Bilingual;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of statistics.
 *
 * @param code what is counted
 * @param crossed the second code of a crossed table, a class or a service area; null in a one-way table
 * @param label what the code is called
 * @param crossedLabel what the second code is called; null in a one-way table
 * @param count how many published sheets
 * @param share per cent with one decimal, half up: of the table's denominator, or in a crossed table of the sheets of the
 *     row's code; null where these are fewer than {@value StatisticsTable#FEWEST}
 */
public record StatisticsRow(
        String code,
        @Nullable String crossed,
        Bilingual label,
        @Nullable Bilingual crossedLabel,
        int count,
        @Nullable BigDecimal share) {}
