package it.apsis.export.sheet;

import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.DecimalMarkSurvey;
import it.apsis.export.layout.LayoutColumn;
import it.apsis.export.layout.SheetHeader;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Looks at the amounts of the first rows, and at their years until one of them can be read. Not thread-safe. */
public final class FirstRows {
    /** How many rows settle the decimal mark. */
    private static final int LOOK_AHEAD = 1000;

    private final DecimalMarkSurvey marks = new DecimalMarkSurvey();
    private final List<Integer> amounts = new ArrayList<>();
    private final int yearColumn;
    private final CellReader years =
            CellReaders.of(field("reporting_year").orElseThrow(), StatisticalSurvey.FIRST_YEAR, DecimalMark.POINT);
    private int looked;
    private @Nullable Integer year;
    private @Nullable Integer yearWithoutForm;

    /**
     * A look at the rows below a header.
     *
     * @param header the header
     * @param given the year that the caller named, or null
     */
    public FirstRows(SheetHeader header, @Nullable Integer given) {
        int column = -1;
        for (int i = header.headers().size() - 1; i >= 0; i--) {
            LayoutColumn declared = header.layout().find(header.headers().get(i));
            String key = declared == null ? null : declared.key();
            if (key != null && isAmount(key)) {
                amounts.add(i);
            } else if (ActivityQuestions.REPORTING_YEAR.key().equals(key)) {
                column = i;
            }
        }
        this.yearColumn = column;
        this.year = given;
    }

    private static boolean isAmount(String key) {
        return field(key).filter(field -> field.answer() == AnswerType.AMOUNT).isPresent();
    }

    private static Optional<Field> field(String key) {
        return StatisticalSurvey.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    /**
     * Whether another row could say something.
     *
     * @return true until the mark is settled and the year is known
     */
    public boolean wantsMore() {
        return looked < LOOK_AHEAD || (year == null && yearColumn >= 0);
    }

    /**
     * Looks at a row below the header.
     *
     * @param text the text of a cell by its position; empty where the row is shorter
     */
    public void look(IntFunction<String> text) {
        if (looked < LOOK_AHEAD) {
            amounts.forEach(column -> marks.look(text.apply(column)));
        }
        looked++;
        if (year == null && yearColumn >= 0) {
            Object answer = years.read(text.apply(yearColumn)).answer();
            if (answer instanceof Integer found && StatisticalSurvey.hasForm(found)) {
                year = found;
            } else if (answer instanceof Integer found) {
                yearWithoutForm = found;
            }
        }
    }

    /**
     * The decimal mark of the amounts.
     *
     * @return the mark
     */
    public DecimalMark mark() {
        return marks.mark();
    }

    /**
     * The year that governs the rows, as far as they say.
     *
     * @return the year, or null
     */
    public @Nullable Integer yearFound() {
        return year;
    }

    /**
     * The year that governs the rows.
     *
     * @return the year
     * @throws UnusableReturnException where no row has one
     */
    public int year() {
        if (year != null) {
            return year;
        }
        if (yearColumn < 0) {
            throw noYear(
                    new Bilingual(
                            "There is no column of the reporting year", "Manca la colonna dell'anno di riferimento"),
                    null);
        }
        throw noYear(
                new Bilingual(
                        "No row has a reporting year that can be read",
                        "Nessuna riga ha un anno di riferimento leggibile"),
                yearWithoutForm);
    }

    /**
     * What is said of a return whose flow year nobody has named.
     *
     * @param where where it was looked for in vain
     * @param withoutForm a year that was found there and has no form, or null
     * @return the one line that says what to do
     */
    public static UnusableReturnException noYear(Bilingual where, @Nullable Integer withoutForm) {
        int first = StatisticalSurvey.FIRST_YEAR;
        return new UnusableReturnException(new Bilingual(
                where.en()
                        + (withoutForm == null
                                ? ""
                                : " and has a form (" + withoutForm + " was found; forms begin with " + first + ")")
                        + ", and no year was given: name the flow year of the return",
                where.it()
                        + (withoutForm == null
                                ? ""
                                : " e per cui esiste un modulo (si legge " + withoutForm + "; i moduli iniziano dal "
                                        + first + ")")
                        + ", e l'anno non è stato indicato a parte: indicare l'anno dei flussi"));
    }
}
