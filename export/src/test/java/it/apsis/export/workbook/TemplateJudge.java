package it.apsis.export.workbook;

import it.apsis.codelist.CodeLists;
import it.apsis.export.ooxml.Range;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.export.ooxml.Validation;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a spreadsheet program would say of a text that is typed into the template: the judge of its data validations. */
public final class TemplateJudge {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, DataColumn> columns = new HashMap<>();
    private final ColumnValidations validations;

    /**
     * The judge of a year.
     *
     * @param year the flow year
     */
    public TemplateJudge(int year) {
        Words words = Words.in(Language.ENGLISH);
        ChoiceLists lists = new ChoiceLists(CodeLists.bundled(), year, words);
        DataColumns all = new DataColumns(StatisticalSurvey.form(year), lists, words);
        all.all().stream()
                .filter(column -> column.field() != null)
                .forEach(column -> columns.put(column.field().key(), column));
        validations =
                new ColumnValidations(year, 0, new Bounds(StatisticalSurvey.form(year), CodeLists.bundled()), words);
    }

    /**
     * Whether the program refuses a text, or asks whether it is meant.
     *
     * @param key the key of the column
     * @param text what is typed
     * @return true where it does
     */
    public boolean complains(String key, String text) {
        DataColumn column = columns.get(key);
        // A number is a number, however it was typed.
        String plain = text.strip().replaceFirst("^([0-9]+)\\.0+$", "$1");
        if (column == null || plain.isEmpty()) {
            return false;
        }
        Optional<Validation> validation = validations.of(column, new Range(0, 1, 0, 1));
        return validation.isPresent() && !allows(column, validation.get(), plain);
    }

    private static boolean allows(DataColumn column, Validation validation, String text) {
        return switch (validation.type()) {
            // Several codes are questioned, right or wrong: that says nothing.
            case "list" ->
                text.contains(";")
                        || text.contains("|")
                        || column.choices().choices().stream().map(Choice::code).anyMatch(text::equals);
            case "textLength" -> compares(validation, BigDecimal.valueOf(text.codePointCount(0, text.length())));
            case "date" -> date(text).map(day -> compares(validation, day)).orElse(false);
            default -> number(text).map(number -> compares(validation, number)).orElse(false);
        };
    }

    private static boolean compares(Validation validation, BigDecimal value) {
        int first = value.compareTo(new BigDecimal(validation.first()));
        return switch (validation.operator()) {
            case "equal" -> first == 0;
            case "lessThanOrEqual" -> first <= 0;
            case "greaterThanOrEqual" -> first >= 0;
            case "between" -> first >= 0 && value.compareTo(new BigDecimal(validation.second())) <= 0;
            default -> throw new IllegalArgumentException(validation.operator());
        };
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> date(String text) {
        try {
            return Optional.of(BigDecimal.valueOf(SheetWriter.serial(day(text))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A program understands more than one notation. */
    private static LocalDate day(String text) {
        return text.matches("[0-9]{4}-.*")
                ? LocalDate.parse(text)
                : LocalDate.parse(text.replace('/', '-').replace('.', '-'), DAY);
    }
}
