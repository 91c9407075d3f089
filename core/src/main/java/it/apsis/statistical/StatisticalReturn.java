package it.apsis.statistical;

import it.apsis.statistical.constraint.AllRules;
import it.apsis.statistical.constraint.ValidReturn;
import it.apsis.style.DocumentStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A whole return in memory: for applications that make or hold one. Large files stream as {@link ReturnReading}. */
@ValidReturn(groups = AllRules.class)
@Value.Immutable
@DocumentStyle
public interface StatisticalReturn {
    /**
     * Starts a return.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The flow year.
     *
     * @return the year, from {@value StatisticalSurvey#FIRST_YEAR}
     */
    int flowYear();

    /**
     * The body that answers.
     *
     * @return six digits (Comune), three (Città metropolitana) or an IndicePA code; null where it is not stated
     */
    @Nullable
    String entity();

    /**
     * The activities.
     *
     * @return the activities in order; none for a nil return
     */
    List<ActivityRecord> activities();

    /**
     * The declaration that there is no activity.
     *
     * @return the declaration, or null
     */
    @Nullable
    NilReturn nilReturn();

    /**
     * This return as if it were being read.
     *
     * @return a reading that starts at the first activity
     */
    default ReturnReading reading() {
        return new InMemoryReading(this);
    }

    /** Builds a return. Not thread-safe. */
    final class Builder extends ImmutableStatisticalReturn.Builder {
        Builder() {}
    }
}
