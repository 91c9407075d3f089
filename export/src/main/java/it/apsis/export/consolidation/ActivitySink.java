package it.apsis.export.consolidation;

import it.apsis.export.workbook.ConsolidatedWorkbook;
import it.apsis.statistical.ActivityRow;

/** What takes the activities of the national files for people to read; or nothing does. */
interface ActivitySink {
    /** Takes nothing. */
    ActivitySink NONE = new ActivitySink() {
        @Override
        public void begin(String body) {
            // Nobody reads it.
        }

        @Override
        public void accept(ActivityRow activity) {
            // Nobody reads it.
        }
    };

    /** Goes on with the return of a body. */
    void begin(String body);

    /** Takes an activity. */
    void accept(ActivityRow activity);

    static ActivitySink of(ConsolidatedWorkbook workbook) {
        return new ActivitySink() {
            @Override
            public void begin(String body) {
                workbook.begin(body);
            }

            @Override
            public void accept(ActivityRow activity) {
                workbook.accept(activity);
            }
        };
    }
}
