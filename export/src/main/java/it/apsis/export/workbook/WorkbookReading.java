package it.apsis.export.workbook;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadingFindings;
import it.apsis.export.layout.HeaderSearch;
import it.apsis.export.layout.SheetColumns;
import it.apsis.export.ooxml.SheetCell;
import it.apsis.export.ooxml.SheetReader;
import it.apsis.export.ooxml.SheetRow;
import it.apsis.export.ooxml.WorkbookPackage;
import it.apsis.export.ooxml.WorkbookReader;
import it.apsis.export.sheet.CellValues;
import it.apsis.export.sheet.FirstRows;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.AbstractReturnReading;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalSurvey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook on its way in. */
final class WorkbookReading extends AbstractReturnReading {
    /** How far below the header it is looked for what settles the decimal mark. */
    private static final int LOOK_AHEAD = 1000;

    private static final CellValues PLAIN = new CellValues(false);

    private final WorkbookRows rows;

    private WorkbookReading(ReturnHead head, WorkbookRows rows) {
        super(head);
        this.rows = rows;
    }

    static WorkbookReading open(ReturnSource source, ReadingOptions options) {
        WorkbookPackage parts = read(source);
        WorkbookReader workbook = new WorkbookReader(parts);
        WorkbookMark mark = WorkbookMark.of(workbook);
        Declaration declaration = DeclarationReader.read(workbook, mark, options.flowYear());
        List<HeaderSearch> searches = new ArrayList<>();
        SheetChoice choice = SheetChoice.of(workbook, mark, options.flowYear(), options.layouts(), searches);
        String sha256 = options.fingerprint() ? parts.sha256() : null;
        if (choice == null) {
            if (declaration.nilReturn() == null) {
                throw HeaderSearch.failed(options.layouts(), searches);
            }
            return declared(source, options, declaration, sha256);
        }
        return new Opening(workbook, choice, mark, declaration, options).reading(source, sha256);
    }

    private static WorkbookPackage read(ReturnSource source) {
        try (InputStream in = source.open()) {
            return WorkbookPackage.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with a declaration and without a sheet for activities. */
    private static WorkbookReading declared(
            ReturnSource source, ReadingOptions options, Declaration declaration, @Nullable String sha256) {
        var nil = declaration.nilReturn();
        int year = options.flowYear() != null ? options.flowYear() : nil == null ? 0 : nil.year();
        ReturnHead head = new ReturnHead(
                StatisticalSurvey.form(year),
                options.flowYear() != null,
                StatisticalSurvey.NATIVE_LAYOUT,
                source.name(),
                null,
                Place.WHOLE,
                ReturnColumns.ofSheet(List.of()),
                options.respondent() == null ? declaration.entity() : options.respondent(),
                nil,
                declaration.findings());
        return new WorkbookReading(head, WorkbookRows.none(head, sha256));
    }

    /** What has to be known before the first row can be read. */
    private record Opening(
            WorkbookReader workbook,
            SheetChoice choice,
            WorkbookMark mark,
            Declaration declaration,
            ReadingOptions options) {
        WorkbookReading reading(ReturnSource source, @Nullable String sha256) {
            FirstRows first = new FirstRows(choice.header(), options.flowYear());
            Place place = new Place(choice.header().row(), 0, choice.sheet().name(), null, -1, true);
            List<Finding> hidden = new ArrayList<>();
            look(first, place, hidden);
            Questionnaire form = StatisticalSurvey.form(year(first));
            SheetColumns columns = SheetColumns.of(choice.header(), place, form);
            List<Finding> findings = new ArrayList<>(columns.findings());
            findings.addAll(hidden);
            findings.addAll(declaration.findings());
            choice.others().forEach(other -> findings.add(notRead(other)));
            ReturnHead head = new ReturnHead(
                    form,
                    options.flowYear() != null,
                    choice.header().layout().name(),
                    source.name(),
                    choice.sheet().name(),
                    place,
                    columns.columns(),
                    options.respondent() == null ? declaration.entity() : options.respondent(),
                    declaration.nilReturn(),
                    findings);
            return new WorkbookReading(head, rows(head, form, first.mark(), sha256));
        }

        private WorkbookRows rows(
                ReturnHead head, Questionnaire form, DecimalMark decimalMark, @Nullable String sha256) {
            CellReading[] cells = new CellReading[head.columns().all().size()];
            for (Column column : head.columns().all()) {
                String key = column.key();
                cells[column.position()] =
                        key != null && column.equals(head.columns().find(key))
                                ? CellReading.of(form.field(key), form.flowYear(), decimalMark)
                                : CellReading.kept();
            }
            return new WorkbookRows(
                    head, workbook.open(choice.sheet()), cells, new CellValues(workbook.isSince1904()), sha256);
        }

        private Finding notRead(String other) {
            return ReadingFindings.of(
                    "sheet_not_read",
                    Place.WHOLE,
                    null,
                    null,
                    Attributes.of("other", other).with("sheet", choice.sheet().name()));
        }

        /** Only amounts that were typed as text can be misread. */
        private void look(FirstRows first, Place header, List<Finding> hidden) {
            try (SheetReader rows = workbook.open(choice.sheet())) {
                SheetRow row = rows.next();
                hidden.addAll(hidden(rows, header));
                int last = Math.toIntExact(choice.header().row()) + LOOK_AHEAD;
                while (row != null && first.wantsMore()) {
                    if (row.number() > choice.header().row()) {
                        SheetRow current = row;
                        first.look(position -> typed(current, position));
                    }
                    row = first.yearFound() == null ? rows.next() : rows.next(last);
                }
            }
        }

        private static String typed(SheetRow row, int position) {
            for (SheetCell cell : row.cells()) {
                if (cell.column() == position) {
                    String text = PLAIN.text(cell, null);
                    return cell.type() == SheetCell.Type.TEXT || text.indexOf('.') < 0 ? text : "";
                }
            }
            return "";
        }

        private List<Finding> hidden(SheetReader rows, Place header) {
            List<Finding> findings = new ArrayList<>();
            List<String> headers = choice.header().headers();
            for (int i = 0; i < headers.size(); i++) {
                if (rows.isHidden(i) && !headers.get(i).isBlank()) {
                    findings.add(ReadingFindings.of(
                            "hidden_column_read", header.cell(headers.get(i), i), null, null, Attributes.NONE));
                }
            }
            return findings;
        }

        private int year(FirstRows first) {
            Integer found = first.yearFound();
            if (found != null) {
                return found;
            }
            if (declaration.nilReturn() != null) {
                return declaration.nilReturn().year();
            }
            Integer edition = mark.edition();
            return edition == null ? first.year() : edition;
        }
    }

    @Override
    protected @Nullable ReturnRow read() {
        return rows.next();
    }

    @Override
    protected ReturnTail end() {
        return rows.tail();
    }

    @Override
    protected void release() {
        rows.close();
    }
}
