package it.apsis.export;

import it.apsis.export.layout.Layout;
import it.apsis.export.layout.Layouts;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a return before it is read. Immutable.
 *
 * @param flowYear the flow year that governs it; null where it is to be found in the rows
 * @param layouts the layouts to look for, in this order
 * @param respondent the code of the body that answers, or null
 * @param fingerprint whether to compute the SHA-256 of the bytes
 */
public record ReadingOptions(
        @Nullable Integer flowYear,
        List<Layout> layouts,
        @Nullable String respondent,
        boolean fingerprint) {
    /** The year from the rows, all bundled layouts, no respondent, with a fingerprint. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(null, Layouts.all(), null, true);

    /**
     * Checks the year and copies the list.
     *
     * @param flowYear the flow year that governs it; null where it is to be found in the rows
     * @param layouts the layouts to look for, in this order
     * @param respondent the code of the body that answers, or null
     * @param fingerprint whether to compute the SHA-256 of the bytes
     * @throws IllegalArgumentException where there is no form of that year, or no layout
     */
    public ReadingOptions {
        if (flowYear != null) {
            StatisticalSurvey.form(flowYear);
        }
        if (layouts.isEmpty()) {
            throw new IllegalArgumentException("There is no layout to look for");
        }
        layouts = List.copyOf(layouts);
    }

    /**
     * With a flow year.
     *
     * @param year the year, or null for that of the rows
     * @return other options
     * @throws IllegalArgumentException where there is no form of that year
     */
    public ReadingOptions withFlowYear(@Nullable Integer year) {
        return new ReadingOptions(year, layouts, respondent, fingerprint);
    }

    /**
     * With one layout and no other.
     *
     * @param layout the layout
     * @return other options
     */
    public ReadingOptions withLayout(Layout layout) {
        return new ReadingOptions(flowYear, List.of(layout), respondent, fingerprint);
    }

    /**
     * With one of the bundled layouts and no other.
     *
     * @param name its name
     * @return other options
     * @throws IllegalArgumentException where there is none of that name; the message has the names
     */
    public ReadingOptions withLayout(String name) {
        return withLayout(Layouts.find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no layout '" + name + "', only " + Layouts.all())));
    }

    /**
     * With a respondent. It is what somebody wrote, and not checked here: whether there is such a body is for the rules.
     *
     * @param entity the code of the body that answers, or null
     * @return other options
     */
    public ReadingOptions withRespondent(@Nullable String entity) {
        return new ReadingOptions(flowYear, layouts, entity, fingerprint);
    }

    /**
     * With or without a fingerprint.
     *
     * @param wanted whether to compute it
     * @return other options
     */
    public ReadingOptions withFingerprint(boolean wanted) {
        return new ReadingOptions(flowYear, layouts, respondent, wanted);
    }
}
