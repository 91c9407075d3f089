package it.apsis.export.workbook;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.ooxml.CellStyle;
import it.apsis.export.ooxml.Outcome;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetPlan;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.finding.Finding;
import it.apsis.finding.Severity;
import it.apsis.finding.Suggestion;
import it.apsis.finding.Totals;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeCollection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet that says what was found, where, and what to do now. */
final class OutcomeSheet implements Outcome {
    private static final int HEADER_ROW = 8;
    private static final int COLUMNS = 10;
    private static final int LINK = 3;
    private static final int MESSAGE = 7;
    private static final double MESSAGE_WIDTH = 70;
    private static final double VALUE_WIDTH = 26;
    private static final double SUGGESTION_WIDTH = 34;
    private static final double CODE_WIDTH = 34;

    /** What a row can be high, in points. */
    private static final double MOST_HEIGHT = 409;

    private static final String AMOUNT = "#,##0.00";

    private final ValidationReport report;
    private final FindingPlaces places;
    private final Words words;

    OutcomeSheet(ValidationReport report, FindingPlaces places, Words words) {
        this.report = report;
        this.places = places;
        this.words = words;
    }

    @Override
    public String name() {
        return words.get("sheet.outcome");
    }

    @Override
    public SheetPlan plan(String name) {
        List<Finding> findings = report.findings();
        SheetPlan plan = new SheetPlan(name)
                .tab(report.isAcceptable() ? "2E7D32" : Mark.ERROR.ink())
                .columns(6, 18, 18, 9, 7, 36, VALUE_WIDTH, MESSAGE_WIDTH, SUGGESTION_WIDTH, CODE_WIDTH, 4, 4, 4)
                .hiddenFrom(SHEET_COLUMN)
                .frozen(HEADER_ROW, 0)
                .withoutLines()
                .filter(new Range(HEADER_ROW, 0, HEADER_ROW + Math.max(1, findings.size()), COLUMNS - 1))
                .merge(new Range(6, 0, 6, COLUMNS - 1))
                .printed(true, false, HEADER_ROW, title());
        for (int i = 0; i < findings.size(); i++) {
            FindingPlaces.Cell cell = places.of(findings.get(i));
            if (cell != null) {
                String target = Range.quoted(cell.sheet()) + "!" + cell.address();
                plan.link(Range.cell(HEADER_ROW + 1 + i, LINK), target);
            }
        }
        return plan;
    }

    @Override
    public void write(SheetWriter sheet, ToIntFunction<CellStyle> styles, Map<String, Map<String, String>> fills) {
        band(sheet.row(1, 32), styles.applyAsInt(Look.TITLE), title());
        sheet.text(SHEET_COLUMN, SIGN, 0);
        String file = report.source().file();
        band(
                sheet.row(2, 20),
                styles.applyAsInt(Look.SUBTITLE),
                file == null ? words.get("outcome.subtitle") : words.get("outcome.subtitle.file", "file", file));
        summary(sheet, styles);
        String advice = report.truncated()
                ? words.get("outcome.next." + next()) + " "
                        + words.get(
                                "outcome.truncated", "kept", report.findings().size())
                : words.get("outcome.next." + next());
        int prose = styles.applyAsInt(
                Look.PROSE.inBold().filled(Look.PAPER).bordered(Look.LINE).aligned("left", "center"));
        sheet.row(6, 34).text(0, advice, prose);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.blank(i, prose);
        }
        sheet.row(7, 6);
        sheet.row(HEADER_ROW, 22);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.text(i, words.get("outcome.column." + i), styles.applyAsInt(Look.TABLE_HEAD));
        }
        rows(sheet, styles, fills);
        sheet.finish();
    }

    private static void band(SheetWriter sheet, int style, String text) {
        sheet.text(0, text, style);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.blank(i, style);
        }
    }

    private String title() {
        return words.get("outcome.title." + kind(), "year", report.edition());
    }

    private String kind() {
        return switch (report.messages().questionnaire().orElse("")) {
            case PracticeCollection.NAME -> "practice";
            case DescriptiveSurvey.NAME -> "descriptive";
            default -> "returned";
        };
    }

    private String next() {
        if (!report.isAcceptable()) {
            return "errors";
        }
        return report.count(Severity.WARNING) > 0 ? "warnings" : "fine";
    }

    private void summary(SheetWriter sheet, ToIntFunction<CellStyle> styles) {
        int label = styles.applyAsInt(Look.LABEL);
        CellStyle value = Look.BODY.bordered(Look.LINE).aligned("right", "center");
        Mark[] marks = Mark.values();
        for (int i = 0; i < marks.length; i++) {
            sheet.row(3 + i, 18);
            sheet.text(1, severity(marks[i]), styles.applyAsInt(severityStyle(marks[i])));
            sheet.number(2, Long.toString(report.count(marks[i].severity())), styles.applyAsInt(value.inBold()));
            Totals totals = report.totals();
            if (i == 2) {
                sheet.text(5, words.get("outcome.rows." + kind()), label);
                sheet.number(6, Long.toString(report.source().rows()), styles.applyAsInt(value));
            } else if (totals != null) {
                sheet.text(5, words.get("outcome.total." + i), label);
                BigDecimal amount = i == 0 ? totals.commitment() : totals.disbursement();
                sheet.number(6, amount.toPlainString(), styles.applyAsInt(value.formatted(AMOUNT)));
            }
        }
    }

    private String severity(Mark mark) {
        return mark.sign() + "  " + words.severity(mark.severity());
    }

    private static CellStyle severityStyle(Mark mark) {
        return CellStyle.PLAIN
                .inBold()
                .filled(mark.fill())
                .coloured(mark.ink())
                .bordered(Look.LINE)
                .aligned("left", "top");
    }

    private void rows(SheetWriter sheet, ToIntFunction<CellStyle> styles, Map<String, Map<String, String>> fills) {
        int cell = styles.applyAsInt(Look.TABLE_CELL.formatted(CellFormats.TEXT));
        int link = styles.applyAsInt(Look.TABLE_CELL.linked(Look.BLUE));
        int number = 0;
        for (Finding finding : report.findings()) {
            number++;
            Mark mark = Mark.of(finding.severity());
            String message = report.message(finding, words.language());
            String value = shortened(finding.value());
            String suggestions = suggestions(finding);
            FindingPlaces.Cell place = places.of(finding);
            sheet.row(HEADER_ROW + number, height(finding, message, value, suggestions))
                    .number(0, Integer.toString(number), cell);
            sheet.text(1, severity(mark), styles.applyAsInt(severityStyle(mark)));
            sheet.text(2, place == null ? "" : place.sheet(), cell);
            sheet.text(LINK, place == null ? "" : place.address(), link);
            sheet.text(4, place == null ? "" : Integer.toString(place.row()), cell);
            String question = finding.question();
            sheet.text(5, question == null ? "" : report.messages().label(question, words.language()), cell);
            sheet.text(6, value, cell);
            sheet.text(MESSAGE, message, cell);
            sheet.text(8, suggestions, cell);
            sheet.text(9, finding.code(), cell);
            if (place != null) {
                sheet.text(SHEET_COLUMN, place.sheet(), 0).text(CELL_COLUMN, place.address(), 0);
                sheet.text(
                        FILL_COLUMN, fills.getOrDefault(place.sheet(), Map.of()).getOrDefault(place.address(), ""), 0);
            }
        }
    }

    private static double height(Finding finding, String message, String value, String suggestions) {
        double height = Math.max(Look.height(message, MESSAGE_WIDTH), Look.height(value, VALUE_WIDTH));
        height = Math.max(height, Look.height(suggestions, SUGGESTION_WIDTH));
        return Math.min(MOST_HEIGHT, Math.max(height, Look.height(finding.code(), CODE_WIDTH)));
    }

    private static String shortened(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.length() <= 200 ? value : value.substring(0, 199) + "…";
    }

    private String suggestions(Finding finding) {
        return finding.suggestions().stream().map(this::shown).collect(Collectors.joining("\n"));
    }

    private String shown(Suggestion suggestion) {
        String name = suggestion.name().in(words.language());
        return name.isEmpty() || name.equals(suggestion.code()) ? suggestion.code() : suggestion.code() + " - " + name;
    }
}
