package it.apsis.practice;

import it.apsis.text.CsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The states of a sheet and the ways between them. */
public final class SheetStates {
    /** It has arrived. */
    public static final String RECEIVED = "RECEIVED";
    /** It is being looked at. */
    public static final String UNDER_REVIEW = "UNDER_REVIEW";
    /** It belongs to the collection. */
    public static final String ADMITTED = "ADMITTED";
    /** It does not belong to the collection. */
    public static final String EXCLUDED = "EXCLUDED";
    /** It is in the catalogue. */
    public static final String PUBLISHED = "PUBLISHED";
    /** It was in the catalogue. */
    public static final String WITHDRAWN = "WITHDRAWN";

    private static final CsvTable TRANSITIONS = CsvTable.resource(SheetStates.class, "transitions.csv");

    private SheetStates() {}

    /**
     * Whether a sheet can go from one state to another.
     *
     * @param from the state before
     * @param to the state after
     * @return true where there is such a way; false for texts that are no states
     */
    public static boolean isAllowed(String from, String to) {
        return TRANSITIONS.rows().stream()
                .anyMatch(row -> row.get("from").equals(from) && row.get("to").equals(to));
    }

    /**
     * Where a sheet can go.
     *
     * @param from the state it is in
     * @return the states that can follow, in order; none for a text that is no state
     */
    public static List<String> following(String from) {
        return TRANSITIONS.rows().stream()
                .filter(row -> row.get("from").equals(from))
                .map(row -> row.get("to"))
                .toList();
    }

    /**
     * Whether a state has to be given a reason.
     *
     * @param to the state
     * @return true where it has
     */
    public static boolean needsReason(String to) {
        return TRANSITIONS.rows().stream()
                .anyMatch(row -> row.get("to").equals(to) && !row.get("reason").isEmpty());
    }

    /**
     * The sheet in another state, the step written down in its history.
     *
     * @param sheet the sheet
     * @param to the state it goes to
     * @param on the day
     * @param by who does it
     * @param reason why; null where no reason is needed
     * @return another sheet
     * @throws IllegalArgumentException where there is no such way, or a reason is missing
     */
    public static PracticeSheet move(PracticeSheet sheet, String to, LocalDate on, String by, @Nullable String reason) {
        String from = Objects.requireNonNullElse(sheet.state(), RECEIVED);
        if (!isAllowed(from, to)) {
            throw new IllegalArgumentException(
                    "A sheet cannot go from " + from + " to " + to + ", only to " + following(from));
        }
        if (needsReason(to) && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("A sheet goes to " + to + " with a reason");
        }
        return PracticeSheet.builder()
                .from(sheet)
                .state(to)
                .addStateHistory(new StateChange(from, to, on, by, reason))
                .build();
    }
}
