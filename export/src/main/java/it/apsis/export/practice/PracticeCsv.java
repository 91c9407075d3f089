package it.apsis.export.practice;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import it.apsis.codelist.CodeLists;
import it.apsis.export.answers.Digests;
import it.apsis.export.form.FormColumns;
import it.apsis.export.guard.FormulaGuard;
import it.apsis.export.table.TableSchema;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.SourceDescription;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSheet;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerCell;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Practice sheets as CSV, one sheet a row. */
public final class PracticeCsv {
    private static final String LAYOUT = "keys";

    private PracticeCsv() {}

    /**
     * Reads sheets. Wrong answers do not matter here: rules judge them.
     *
     * @param bytes the file, in UTF-8 (with a byte order mark or without), UTF-16 with one, or Windows-1252; cells
     *     separated by commas, semicolons or tabs
     * @param file its name, or null
     * @return the sheets; what there is to say of the header stands in the notes of the first
     * @throws UnusableReturnException where there is no header of practice sheets, or a quoted cell does not end
     */
    public static PracticeReading read(byte[] bytes, @Nullable String file) {
        String text = FileText.of(bytes);
        SheetRows rows = null;
        List<PracticeEntry> entries = new ArrayList<>();
        long skipped = 0;
        long number = 0;
        try (CsvReader<CsvRecord> csv = parser(FileText.separator(text)).ofCsvRecord(text)) {
            for (CsvRecord found : csv) {
                number++;
                List<String> cells =
                        found.getFields().stream().map(FormulaGuard::restore).toList();
                boolean blank = cells.stream().allMatch(String::isBlank);
                if (rows == null && !blank) {
                    rows = SheetRows.of(cells, Place.row(number, found.getStartingLineNumber()))
                            .orElseThrow(PracticeCsv::noHeader);
                } else if (rows != null && blank) {
                    skipped++;
                } else if (rows != null) {
                    entries.add(rows.sheet(number, found.getStartingLineNumber(), cells));
                }
            }
        } catch (CsvParseException e) {
            throw new UnusableReturnException(
                    new Bilingual(
                            "This CSV file breaks off behind record " + number
                                    + ": a quoted cell does not end, or is too long",
                            "Il file CSV si interrompe dopo la riga " + number
                                    + ": una cella fra virgolette non finisce, o è troppo lunga"),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows == null) {
            throw noHeader();
        }
        return new PracticeReading(
                noted(entries, rows.findings()),
                new SourceDescription(file, null, LAYOUT, entries.size(), skipped, Digests.sha256(bytes)));
    }

    private static List<PracticeEntry> noted(List<PracticeEntry> entries, List<Finding> findings) {
        if (!entries.isEmpty() && !findings.isEmpty()) {
            entries.set(0, entries.get(0).withNotes(findings));
        }
        return entries;
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private static UnusableReturnException noHeader() {
        return new UnusableReturnException(new Bilingual(
                "There is no header of practice sheets: the first row names the fields, such as id, title, provider_name",
                "Manca l'intestazione delle schede di pratica: la prima riga deve riportare i nomi dei campi, come id,"
                        + " title, provider_name"));
    }

    /**
     * Writes sheets for publication, with the keys as header: without columns that tell of a person, which are the contact
     * and what curators decided and noted.
     *
     * @param sheets the sheets
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void write(Collection<PracticeSheet> sheets, Writer out) throws IOException {
        write(sheets, false, out);
    }

    /**
     * Writes sheets with all that they have, with the keys as header.
     *
     * @param sheets the sheets
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void writeWithPersonalData(Collection<PracticeSheet> sheets, Writer out) throws IOException {
        write(sheets, true, out);
    }

    /**
     * What the columns of sheets for publication are.
     *
     * @param form the form of the sheets, with the constants of their classification
     * @param lists the code lists that their answers are from
     * @return the columns
     */
    public static TableSchema schema(Questionnaire form, CodeLists lists) {
        FormColumns columns = FormColumns.of(form, lists);
        return TableSchema.of(fields(false).stream()
                .flatMap(field -> columns.of(field.key(), field.key()).stream())
                .toList());
    }

    private static List<Field> fields(boolean personal) {
        return PracticeCollection.fields().stream()
                .filter(field -> personal || !field.isPersonal())
                .toList();
    }

    private static void write(Collection<PracticeSheet> sheets, boolean personal, Writer out) throws IOException {
        List<Field> fields = fields(personal);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<String> header = new ArrayList<>();
        for (Field field : fields) {
            header.add(field.key());
            if (field.answer() == AnswerType.FEEDBACK) {
                header.add(field.key() + AnswerCell.TEXT_SUFFIX);
            }
        }
        csv.writeRecord(header);
        for (PracticeSheet sheet : sheets) {
            csv.writeRecord(cells(fields, PracticeAnswers.of(sheet)));
        }
        csv.flush();
    }

    private static List<String> cells(List<Field> fields, Map<String, Answer> answers) {
        List<String> cells = new ArrayList<>();
        for (Field field : fields) {
            Answer answer = answers.getOrDefault(field.key(), new Answer.Text(""));
            cells.add(FormulaGuard.protect(AnswerCell.format(field, answer)));
            if (field.answer() == AnswerType.FEEDBACK) {
                cells.add(FormulaGuard.protect(AnswerCell.feedbackText(answer)));
            }
        }
        return cells;
    }
}
