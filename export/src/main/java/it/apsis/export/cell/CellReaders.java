package it.apsis.export.cell;

import it.apsis.codelist.CodeForm;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.InterestRate;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.SdgFocus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which reader reads the cells of which field. */
public final class CellReaders {
    /** The first flow year whose form takes several purposes for an activity. */
    private static final int FIRST_YEAR_OF_SHARES = 2018;

    private static final int YEAR_LENGTH = 4;

    private static final CellReader TEXT = new TextReader();

    private static final Map<String, CellReader> CODES = Map.ofEntries(
            code("donor", ActivityCode.Donor.FORM, ActivityCode.Donor::new),
            code("agency", ActivityCode.Agency.FORM, ActivityCode.Agency::new),
            code("nature_of_submission", ActivityCode.Nature.FORM, ActivityCode.Nature::new),
            code("recipient", ActivityCode.Recipient.FORM, ActivityCode.Recipient::new),
            code("channel_code", ActivityCode.Channel.FORM, ActivityCode.Channel::new),
            code("bi_multi", ActivityCode.Collaboration.FORM, ActivityCode.Collaboration::new),
            code("flow_type", ActivityCode.FlowType.FORM, ActivityCode.FlowType::new),
            code("finance_type", ActivityCode.FinanceType.FORM, ActivityCode.FinanceType::new),
            code("aid_type", ActivityCode.AidType.FORM, ActivityCode.AidType::new),
            code("currency", ActivityCode.Currency.FORM, ActivityCode.Currency::new),
            code("repayment_type", ActivityCode.RepaymentType.FORM, ActivityCode.RepaymentType::new));

    private CellReaders() {}

    /**
     * The reader of a field.
     *
     * @param field a field of the statistical questionnaire
     * @param flowYear the flow year of the return
     * @param mark the decimal mark of the document
     * @return the reader, which is immutable
     * @throws IllegalArgumentException where an activity has no answer of that kind
     */
    public static CellReader of(Field field, int flowYear, DecimalMark mark) {
        return switch (field.answer()) {
            case TEXT, LONG_TEXT -> TEXT;
            case YEAR -> new WholeNumberReader(YEAR_LENGTH, Causes.NUMBER_MALFORMED);
            case INTEGER -> new WholeNumberReader(0, Causes.NUMBER_MALFORMED);
            case MARKER -> new WholeNumberReader(0, Causes.MARKER_INVALID);
            case FLAG -> new FlagReader();
            case DATE -> new DateReader();
            case AMOUNT -> new AmountReader(mark);
            case CODE -> codes(field);
            case WEIGHTED_CODES -> new PurposesReader(flowYear >= FIRST_YEAR_OF_SHARES);
            case CODES -> new ListReader(ActivityCode.SustainableDevelopmentTarget.FORM::normalise, CellReaders::focus);
            case TAGS -> new ListReader(CellReaders::tag, Keywords::new);
            case CRS_ID -> new FormReader(WholeNumber::repaired, CellReaders::crsId, Causes.CRS_ID_MALFORMED);
            case RATE -> new FormReader(Blanks::strip, CellReaders::rate, Causes.RATE_MALFORMED);
            default -> throw new IllegalArgumentException("No activity has an answer of the type " + field.answer());
        };
    }

    /**
     * The reader of cells that are kept as they are.
     *
     * @return a reader of texts
     */
    public static CellReader text() {
        return TEXT;
    }

    private static CellReader codes(Field field) {
        CellReader reader = CODES.get(field.key());
        if (reader == null) {
            throw new IllegalArgumentException("No activity has the code '" + field.key() + "'");
        }
        return reader;
    }

    private static Map.Entry<String, CellReader> code(
            String key, CodeForm form, Function<String, ActivityCode> constructor) {
        return Map.entry(
                key,
                new FormReader(
                        form::normalise,
                        word -> form.matches(word) ? constructor.apply(word) : null,
                        Causes.CODE_MALFORMED));
    }

    private static @Nullable Object crsId(String word) {
        return CrsId.isWellFormed(word) ? new CrsId(word) : null;
    }

    private static @Nullable Object rate(String word) {
        return InterestRate.isWellFormed(word) ? new InterestRate(word) : null;
    }

    private static @Nullable Object focus(List<String> words) {
        List<ActivityCode.SustainableDevelopmentTarget> targets = new ArrayList<>(words.size());
        for (String word : words) {
            if (!ActivityCode.SustainableDevelopmentTarget.FORM.matches(word)) {
                return null;
            }
            targets.add(new ActivityCode.SustainableDevelopmentTarget(word));
        }
        return new SdgFocus(targets);
    }

    private static String tag(String text) {
        Object tag = TEXT.read(Blanks.strip(text)).answer();
        return tag == null ? "" : tag.toString();
    }
}
