package it.apsis.export.workbook;

import it.apsis.export.ReturnSource;
import it.apsis.export.ooxml.Annotation;
import it.apsis.export.ooxml.AnnotationPlan;
import it.apsis.export.ooxml.WorkbookAnnotator;
import it.apsis.export.ooxml.WorkbookPackage;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a return back with its findings in its own cells: a note and a colour on each cell that a finding is about, and a
 * sheet with the outcome. A workbook stays as its office made it in all else. Annotated again, it has the new findings and
 * none of the old. The same input gives the same bytes.
 */
public final class AnnotatedWorkbook {
    private static final Set<String> COLOURS =
            Arrays.stream(Mark.values()).map(Mark::fill).collect(Collectors.toUnmodifiableSet());

    private AnnotatedWorkbook() {}

    /**
     * Annotates a workbook.
     *
     * @param source the workbook that was checked
     * @param report what was found in it
     * @param language the language of the words
     * @param out where to; flushed and not closed
     * @throws it.apsis.statistical.UnusableReturnException where it is no workbook that can be annotated
     */
    public static void write(ReturnSource source, ValidationReport report, Language language, OutputStream out) {
        try (InputStream in = source.open()) {
            annotate(
                    WorkbookPackage.read(in),
                    report,
                    new FindingPlaces(report.source().sheet(), 0),
                    language,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a workbook of a return that came in another format, each cell where it stood and as it was written, and
     * annotates it.
     *
     * @param reading the return that was checked, from its beginning; read to its end and not closed
     * @param report what was found in it
     * @param language the language of the words
     * @param out where to; flushed and not closed
     */
    public static void write(ReturnReading reading, ValidationReport report, Language language, OutputStream out) {
        Words words = Words.in(language);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        String sheet = ActivitySheet.name(reading.head().flowYear(), words);
        RawReturn.write(reading, sheet, workbook);
        annotate(WorkbookPackage.of(workbook.toByteArray()), report, new FindingPlaces(sheet, 1), language, out);
    }

    private static void annotate(
            WorkbookPackage parts, ValidationReport report, FindingPlaces places, Language language, OutputStream out) {
        Words words = Words.in(language);
        List<String> headings = Arrays.stream(Language.values())
                .map(each -> Words.in(each).get("note.heading"))
                .toList();
        AnnotationPlan plan = new AnnotationPlan(
                annotations(report, places, words),
                COLOURS,
                words.get("note.heading"),
                headings,
                words.get("note.author"),
                new OutcomeSheet(report, places, words));
        new WorkbookAnnotator(parts, plan).write(out);
    }

    private static Map<String, List<Annotation>> annotations(
            ValidationReport report, FindingPlaces places, Words words) {
        Map<FindingPlaces.Cell, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            FindingPlaces.Cell cell = places.of(finding);
            if (cell != null) {
                byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(finding);
            }
        }
        Map<String, List<Annotation>> bySheet = new LinkedHashMap<>();
        byCell.forEach((cell, findings) -> bySheet.computeIfAbsent(cell.sheet(), key -> new ArrayList<>())
                .add(annotation(cell, findings, report, words)));
        return bySheet;
    }

    private static Annotation annotation(
            FindingPlaces.Cell cell, List<Finding> findings, ValidationReport report, Words words) {
        Severity worst = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.INFO);
        String text = findings.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .map(finding -> line(finding, report, words))
                .collect(Collectors.joining("\n"));
        return new Annotation(cell.row(), cell.column(), Mark.of(worst).fill(), text);
    }

    private static String line(Finding finding, ValidationReport report, Words words) {
        String sign = Mark.of(finding.severity()).sign() + " " + words.severity(finding.severity()) + ": ";
        List<Suggestion> suggestions = finding.suggestions();
        String message = report.message(finding, words.language());
        boolean named =
                suggestions.isEmpty() || message.contains(suggestions.get(0).code());
        String more = named
                ? ""
                : " "
                        + words.get(
                                "note.suggestions",
                                "codes",
                                suggestions.stream().map(Suggestion::code).collect(Collectors.joining(", ")));
        return sign + message + more;
    }
}
