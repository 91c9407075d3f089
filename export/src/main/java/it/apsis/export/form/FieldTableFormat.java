package it.apsis.export.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.codelist.CodeLists;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of the fields as CSV: those of the edition, with the columns that a definition is read from, so that an
 * application can lay it over the bundled one. Both languages are in it.
 */
public final class FieldTableFormat implements FormFormat {
    private static final List<String> COLUMNS = List.of(
            "key", "part", "name_en", "name_it", "answer", "code_list", "max_length", "obligation", "first_year");

    /** The format, for {@link java.util.ServiceLoader}. */
    public FieldTableFormat() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public void write(Questionnaire form, CodeLists lists, Language language, OutputStream out) throws IOException {
        Set<String> further = new TreeSet<>();
        form.fields().forEach(field -> further.addAll(field.attributes().keySet()));
        COLUMNS.forEach(further::remove);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(further);
        csv.writeRecord(header);
        for (Field field : form.fields()) {
            List<String> cells = cells(field);
            further.forEach(column -> cells.add(field.attribute(column).orElse("")));
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    private static List<String> cells(Field field) {
        List<String> cells = new ArrayList<>();
        cells.add(field.key());
        cells.add(field.part());
        cells.add(field.label().en());
        cells.add(field.label().it());
        cells.add(field.answer().name().toLowerCase(Locale.ROOT));
        cells.add(field.codeList().orElse(""));
        cells.add(
                field.maxLength().isPresent() ? String.valueOf(field.maxLength().getAsInt()) : "");
        cells.add(field.obligation().name().toLowerCase(Locale.ROOT));
        cells.add(
                field.firstYear().isPresent() ? String.valueOf(field.firstYear().getAsInt()) : "");
        return cells;
    }
}
