package it.apsis.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.export.ReturnWriter;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a return as CSV: UTF-8 without a byte order mark, commas, CRLF, quotes where they are needed. */
final class CsvReturnWriter implements ReturnWriter {
    /** What is written for half a pair of surrogates, which UTF-8 does not have. */
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private final Function<ReturnHead, List<WrittenColumn>> plan;
    private final CsvWriter csv;
    private @Nullable List<WrittenColumn> columns;
    private int sourceWidth;
    private boolean finished;

    /**
     * A writer.
     *
     * @param out where to write
     * @param plan which columns a return gets
     */
    CsvReturnWriter(OutputStream out, Function<ReturnHead, List<WrittenColumn>> plan) {
        this.plan = plan;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(REPLACEMENT)));
    }

    @Override
    public void begin(ReturnHead head) {
        if (columns != null) {
            throw new IllegalStateException("The document has begun");
        }
        List<WrittenColumn> planned = plan.apply(head);
        columns = planned;
        sourceWidth = head.columns().all().size();
        write(planned.stream().map(WrittenColumn::header).toArray(String[]::new));
    }

    @Override
    public void accept(ReturnRow row) {
        List<WrittenColumn> planned = open();
        if (row instanceof ActivityRow activity) {
            int surplus = Math.max(0, activity.width() - sourceWidth);
            String[] cells = new String[planned.size() + surplus];
            for (int i = 0; i < planned.size(); i++) {
                cells[i] = planned.get(i).text(activity);
            }
            for (int i = 0; i < surplus; i++) {
                cells[planned.size() + i] = activity.cell(sourceWidth + i);
            }
            write(cells);
        }
    }

    private void write(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = FormulaGuard.protect(cells[i]);
        }
        csv.writeRecord(cells);
    }

    private List<WrittenColumn> open() {
        List<WrittenColumn> planned = columns;
        if (planned == null || finished) {
            throw new IllegalStateException(finished ? "The document has ended" : "The document has not begun");
        }
        return planned;
    }

    @Override
    public void finish() {
        open();
        finished = true;
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The return cannot be written: " + e.getMessage(), e);
        }
    }
}
