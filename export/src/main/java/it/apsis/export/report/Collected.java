package it.apsis.export.report;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeCollection;

/** What a report is about, and how the document, its year and its rows are called. */
enum Collected {
    RETURN(Word.SURVEY, Word.EDITION_OF, Word.ACTIVITIES),
    DESCRIPTIVE(Word.DESCRIPTIVE, Word.EDITION_OF, Word.ANSWERS),
    SHEETS(Word.PRACTICES, Word.YEAR, Word.SHEETS);

    final Word survey;
    final Word year;
    final Word rows;

    Collected(Word survey, Word year, Word rows) {
        this.survey = survey;
        this.year = year;
        this.rows = rows;
    }

    static Collected by(ValidationReport report) {
        return switch (report.messages().questionnaire().orElse("")) {
            case PracticeCollection.NAME -> SHEETS;
            case DescriptiveSurvey.NAME -> DESCRIPTIVE;
            default -> RETURN;
        };
    }
}
