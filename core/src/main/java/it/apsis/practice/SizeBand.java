package it.apsis.practice;

import it.apsis.text.CsvTable;
import org.jspecify.annotations.Nullable;

/** The bands of resident population. */
public final class SizeBand {
    /** The id of the list of bands. */
    public static final String LIST = "size-band";

    private static final CsvTable BANDS = CsvTable.resource(SizeBand.class, "size-bands.csv");

    private SizeBand() {}

    /**
     * The band of a population.
     *
     * @param residents the resident population, or null
     * @return the code of its band; null where it was not stated or is negative
     */
    public static @Nullable String of(@Nullable Long residents) {
        if (residents == null || residents < 0) {
            return null;
        }
        return BANDS.rows().stream()
                .filter(row -> row.integer("up_to").isEmpty()
                        || residents <= row.integer("up_to").getAsInt())
                .findFirst()
                .orElseThrow()
                .get("code");
    }
}
