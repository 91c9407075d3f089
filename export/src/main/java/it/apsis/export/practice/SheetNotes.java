package it.apsis.export.practice;

import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.RuleDescriptor;
import it.apsis.practice.PracticeCollection;
import it.apsis.statistical.StatisticalSurvey;
import java.util.List;

/** What a reader of sheets has to say. */
final class SheetNotes {
    private SheetNotes() {}

    static Finding columnUnknown(Place place) {
        return shared("column_unknown", place);
    }

    static Finding columnRepeated(Place place, String key) {
        RuleDescriptor rule = StatisticalSurvey.rules().get("column_repeated");
        return new Finding(rule.code(), rule.severity(), place, key, place.column(), Attributes.NONE, List.of());
    }

    private static Finding shared(String code, Place place) {
        RuleDescriptor rule = StatisticalSurvey.rules().get(code);
        return new Finding(rule.code(), rule.severity(), place, null, place.column());
    }

    /** An item of a list that is no sheet. */
    static Finding unreadable(long number) {
        RuleDescriptor rule = PracticeCollection.rules().get("practice_answer_unreadable");
        return new Finding(rule.code(), rule.severity(), new Place(number, 0, null, null, -1, false), null, null);
    }
}
