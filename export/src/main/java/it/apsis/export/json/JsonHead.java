package it.apsis.export.json;

import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.layout.SheetColumns;
import it.apsis.export.sheet.FirstRows;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the head of a return of what a pass through the document has found. */
final class JsonHead {
    /** The member by which an editor finds a JSON Schema: no answer, and no mistake. */
    private static final String SCHEMA = "$schema";

    private final DocumentScan scan;
    private final ReadingOptions options;

    private JsonHead(DocumentScan scan, ReadingOptions options) {
        this.scan = scan;
        this.options = options;
    }

    static ReturnHead of(ReturnSource source, ReadingOptions options) {
        try (JsonInput json = JsonInput.open(source, null)) {
            return of(json, source.name(), options);
        }
    }

    static ReturnHead of(JsonInput json, @Nullable String name, ReadingOptions options) {
        DocumentScan scan = new DocumentScan(json);
        scan.run();
        return new JsonHead(scan, options).head(name);
    }

    private ReturnHead head(@Nullable String file) {
        Questionnaire form = StatisticalSurvey.form(year());
        List<String> unknown = scan.members().keySet().stream()
                .filter(name -> form.find(name).isEmpty())
                .toList();
        NilDeclaration nil = scan.nil();
        return new ReturnHead(
                form,
                options.flowYear() != null || scan.edition() != null,
                StatisticalSurvey.NATIVE_LAYOUT,
                file,
                null,
                Place.WHOLE,
                ReturnColumns.ofKeys(form, unknown),
                respondent(),
                nil == null ? null : nil.of(form.flowYear()),
                findings(form, unknown));
    }

    private List<Finding> findings(Questionnaire form, List<String> unknown) {
        List<Finding> findings = new ArrayList<>();
        for (String name : scan.further()) {
            if (!name.equals(SCHEMA)) {
                findings.add(SheetColumns.unknown(new Place(0, 0, null, null, -1, false), name, -1));
            }
        }
        NilDeclaration nil = scan.nil();
        if (nil != null) {
            findings.addAll(nil.findings());
        }
        int position = form.fields().size();
        for (String name : unknown) {
            Place first = new Place(scan.members().getOrDefault(name, 0L), 0, null, null, -1, false);
            findings.add(SheetColumns.unknown(first, name, position++));
        }
        return findings;
    }

    private @Nullable String respondent() {
        NilDeclaration nil = scan.nil();
        return Stream.of(options.respondent(), scan.entity(), nil == null ? null : nil.entity())
                .filter(entity -> entity != null)
                .findFirst()
                .orElse(null);
    }

    /** That of the caller, of the document, of its first activity that has one, or of its nil return, in this order. */
    private int year() {
        Integer given = options.flowYear();
        if (given != null) {
            return given;
        }
        if (scan.edition() != null) {
            return edition(scan.edition());
        }
        Integer year = scan.rowsYear();
        NilDeclaration nil = scan.nil();
        if (year == null && nil != null) {
            year = nil.year();
        }
        if (year == null || !StatisticalSurvey.hasForm(year)) {
            throw noYear(year == null ? scan.yearWithoutForm() : year);
        }
        return year;
    }

    private static int edition(String edition) {
        if (edition.length() == 4 && edition.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            int year = Integer.parseInt(edition);
            if (StatisticalSurvey.hasForm(year)) {
                return year;
            }
        }
        boolean shown = edition.length() <= 20;
        throw new UnusableReturnException(new Bilingual(
                "There is no edition " + (shown ? "'" + edition + "'" : "that is written there") + ": give a year from "
                        + StatisticalSurvey.FIRST_YEAR + " to " + StatisticalSurvey.LAST_YEAR,
                "L'edizione indicata" + (shown ? ", «" + edition + "»," : "")
                        + " non esiste: indicare un anno dal " + StatisticalSurvey.FIRST_YEAR + " al "
                        + StatisticalSurvey.LAST_YEAR));
    }

    private static UnusableReturnException noYear(@Nullable Integer withoutForm) {
        return FirstRows.noYear(
                new Bilingual(
                        "Neither 'edition' nor an activity has a year that can be read",
                        "Né «edition» né un'attività ha un anno leggibile"),
                withoutForm);
    }
}
