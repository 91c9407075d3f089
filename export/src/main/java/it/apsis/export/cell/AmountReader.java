package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import it.apsis.statistical.Amount;
import org.jspecify.annotations.Nullable;

/** Reads an amount in any of the accepted notations. */
record AmountReader(DecimalMark mark) implements CellReader {
    @Override
    public ReadCell read(String text) {
        if (Blanks.isBlank(text)) {
            return ReadCell.of(text, null);
        }
        NumberText number = new NumberText(text);
        Amount amount = number.amount(mark);
        if (amount == null) {
            return ReadCell.unreadable(text, Causes.NUMBER_MALFORMED);
        }
        if (number.reading() == NumberReading.SCIENTIFIC) {
            return ReadCell.noted(text, amount, Causes.NUMBER_NORMALISED, Attributes.of(Causes.READ_AS, plain(amount)));
        }
        if (number.reading() == NumberReading.AMBIGUOUS && mark == DecimalMark.UNSETTLED) {
            return ReadCell.noted(text, amount, Causes.NUMBER_AMBIGUOUS, ambiguity(number, amount));
        }
        return ReadCell.of(text, amount);
    }

    private static Attributes ambiguity(NumberText number, Amount thousand) {
        Amount point = number.amount(DecimalMark.POINT);
        Amount fraction = point != null && point.equals(thousand) ? number.amount(DecimalMark.COMMA) : point;
        return Attributes.of(Causes.READ_AS, plain(thousand)).with("other_reading", plain(fraction));
    }

    private static String plain(@Nullable Amount amount) {
        return amount == null ? "" : amount.thousandEuro().toPlainString();
    }
}
