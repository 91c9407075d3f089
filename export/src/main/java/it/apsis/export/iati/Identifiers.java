package it.apsis.export.iati;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.CrsId;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of the activities of a document, no two of them alike: that of the publisher and, behind a hyphen, the
 * CRS number, else the body's own number, else the year and the row. The last two begin with the body where many share
 * the publisher. One that is taken gets the number of its row behind it.
 */
final class Identifiers {
    private final ReportingOrganisation reporter;
    private final @Nullable String respondent;
    private final TakenTexts taken = new TakenTexts();

    Identifiers(ReportingOrganisation reporter, @Nullable String respondent) {
        this.reporter = reporter;
        this.respondent = respondent;
    }

    String next(ActivityRecord activity, int year, long row) {
        String identifier = reporter.ref() + "-" + own(activity, year, row);
        String free = identifier;
        for (int more = 0; !taken.add(free); more++) {
            free = identifier + "-" + row + "-".repeat(more);
        }
        return free;
    }

    private String own(ActivityRecord activity, int year, long row) {
        CrsId crs = activity.crsId();
        if (crs != null) {
            return crs.value();
        }
        String number = activity.donorProjectNumber();
        String plain = number == null ? "" : number.strip().replaceAll("[^\\p{L}\\p{N}._:-]+", "-");
        String body = reporter.isShared() && respondent != null ? respondent + "-" : "";
        return body + (plain.isEmpty() ? year + "-" + row : plain);
    }
}
