package it.apsis.testkit;

import it.apsis.statistical.ActivityCode.SustainableDevelopmentTarget;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.SdgFocus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills in policy markers, goals and keywords. */
final class CleanMarkers {
    private static final int LAST_YEAR_OF_LONG_RMNCH = 2019;
    private static final int LAST_YEAR_OF_LONG_DESERTIFICATION = 2020;
    private static final int FIRST_YEAR_OF_NEW_MARKERS = 2018;
    private static final int FIRST_YEAR_OF_KEYWORDS = 2020;
    private static final int MOST_TARGETS = 10;

    private final Choice choice;
    private final int year;
    private final ActivityRecord.Builder builder;

    CleanMarkers(Choice choice, int year, ActivityRecord.Builder builder) {
        this.choice = choice;
        this.year = year;
        this.builder = builder;
    }

    void mark(boolean without, String purpose) {
        if (!without) {
            policy(purpose);
            rio();
            if (year >= FIRST_YEAR_OF_NEW_MARKERS) {
                builder.disasterRiskReduction(score(2)).nutrition(score(2)).disability(score(2));
            }
        }
        if (year >= FIRST_YEAR_OF_NEW_MARKERS && choice.percent(50)) {
            builder.sdgFocus(new SdgFocus(targets()));
        }
        if (year >= FIRST_YEAR_OF_KEYWORDS && choice.percent(20)) {
            builder.keywords(new Keywords(choice.of(
                    List.of("#COVID-19"),
                    List.of("#Refugees_HostCommunities", "#IDPs_HostCommunities"),
                    List.of("#già"))));
        }
    }

    private Integer score(int highest) {
        return choice.percent(40) ? null : Integer.valueOf(choice.between(0, highest));
    }

    private void policy(String purpose) {
        boolean productive = YearCodes.of(year).productivePurposes.contains(purpose);
        builder.genderEquality(score(2))
                .environment(score(2))
                .pdgg(score(2))
                .tradeDevelopment(score(productive ? 2 : 0))
                .rmnch(score(year <= LAST_YEAR_OF_LONG_RMNCH ? 4 : 2));
    }

    private void rio() {
        if (choice.percent(70)) {
            builder.biodiversity(choice.between(0, 2))
                    .climateMitigation(choice.between(0, 2))
                    .climateAdaptation(choice.between(0, 2))
                    .desertification(choice.between(0, year <= LAST_YEAR_OF_LONG_DESERTIFICATION ? 3 : 2));
        }
    }

    private List<SustainableDevelopmentTarget> targets() {
        List<SustainableDevelopmentTarget> targets = new ArrayList<>();
        Set<String> goals = new HashSet<>();
        int count = choice.between(1, MOST_TARGETS);
        for (int i = 0; i < count; i++) {
            SustainableDevelopmentTarget target =
                    new SustainableDevelopmentTarget(choice.of(YearCodes.of(year).targets));
            // One of each goal: so none is there twice, nor a goal beside its own target.
            if (goals.add(target.goal())) {
                targets.add(target);
            }
        }
        return targets;
    }
}
