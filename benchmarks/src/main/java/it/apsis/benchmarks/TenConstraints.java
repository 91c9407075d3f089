package it.apsis.benchmarks;

import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/**
 * Eight answers of an activity as an application would hold and guard them that has nothing but the standard: ten
 * constraints, none of which is ours.
 */
@NullUnmarked // Whether an answer is missing, its constraint says.
record TenConstraints(
        @NotNull @Min(2013) Integer reportingYear,
        @NotNull String institution,
        @Size(max = 150) String title,
        @NotNull String description,
        @Pattern(regexp = "[0-9]{5}") String channelCode,
        @Pattern(regexp = "[A-H][0-9]{2}") String aidType,
        @Min(0) @Max(2) Integer genderEquality,
        @PositiveOrZero BigDecimal commitment) {
    static TenConstraints of(ActivityRecord activity) {
        Amount commitment = activity.commitment();
        return new TenConstraints(
                activity.reportingYear(),
                activity.institution(),
                activity.title(),
                activity.description(),
                text(activity.channelCode()),
                text(activity.aidType()),
                activity.genderEquality(),
                commitment == null ? null : commitment.thousandEuro());
    }

    private static String text(ActivityCode code) {
        return code == null ? null : code.value();
    }
}
