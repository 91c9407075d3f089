package it.apsis.export.csv;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.finding.Finding;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.SkippedRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A return that was read to its end. */
record Returns(ReturnHead head, List<ReturnRow> rows, ReturnTail tail) {
    static final ReadingOptions YEAR_2020 = ReadingOptions.DEFAULT.withFlowYear(2020);

    /** Enough headers for a header row. */
    static final String HEADER = "reporting_year,institution,recipient,title,commitment,disbursement,expected_start";

    static Returns read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), YEAR_2020);
    }

    static Returns read(byte[] bytes, ReadingOptions options) {
        return read(ReturnSource.of("return.csv", bytes), options);
    }

    static Returns read(ReturnSource source, ReadingOptions options) {
        try (ReturnReading reading = CsvReturnReader.open(source, options)) {
            List<ReturnRow> rows = new ArrayList<>();
            reading.forEach(rows::add);
            return new Returns(reading.head(), rows, reading.tail());
        }
    }

    List<ActivityRow> activities() {
        return rows.stream()
                .filter(ActivityRow.class::isInstance)
                .map(ActivityRow.class::cast)
                .toList();
    }

    List<ActivityRecord> records() {
        return activities().stream().map(ActivityRow::activity).toList();
    }

    ActivityRow first() {
        return activities().get(0);
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(head.findings());
        for (ReturnRow row : rows) {
            all.addAll(row instanceof ActivityRow activity ? activity.notes() : ((SkippedRow) row).findings());
        }
        all.addAll(tail.findings());
        return all;
    }

    /** All but those about columns that samples leave out. */
    List<Finding> notes() {
        return findings().stream()
                .filter(one -> !one.code().equals("column_missing"))
                .toList();
    }

    List<Finding> findings(String code) {
        return findings().stream().filter(one -> one.code().equals(code)).toList();
    }
}
