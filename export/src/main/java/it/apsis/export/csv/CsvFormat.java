package it.apsis.export.csv;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnSource;
import it.apsis.export.ReturnWriter;
import it.apsis.export.form.FormColumns;
import it.apsis.export.table.TableSchema;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the layouts of CSV have in common: reading, where the layout is recognised by the header. */
abstract sealed class CsvFormat implements ReturnFormat permits CrsCsvFormat, KeysCsvFormat {
    @Override
    public final String mediaType() {
        return "text/csv";
    }

    @Override
    public final String fileExtension() {
        return "csv";
    }

    /** The columns in which a return is written. */
    abstract List<WrittenColumn> plan(ReturnHead head, Set<String> answered);

    @Override
    public final ReturnWriter writer(OutputStream out, Set<String> answered) {
        Set<String> fields = Set.copyOf(answered);
        return new CsvReturnWriter(out, head -> plan(head, fields));
    }

    @Override
    public final Optional<TableSchema> tableSchema(ReturnHead head, Set<String> answered, CodeLists lists) {
        return Optional.of(WrittenColumn.schema(plan(head, answered), FormColumns.of(head.form(), lists)));
    }

    /** Anything but what is known to be something else. */
    @Override
    public final boolean recognises(byte[] beginning) {
        return FileBeginning.otherFormat(beginning) == null && !looksLikeJson(beginning);
    }

    private static boolean looksLikeJson(byte[] beginning) {
        for (byte sign : beginning) {
            if (sign > ' ') {
                return sign == '{' || sign == '[';
            }
        }
        return false;
    }

    @Override
    public final ReturnReading open(ReturnSource source, ReadingOptions options) {
        return CsvReturnReader.open(source, options);
    }
}
