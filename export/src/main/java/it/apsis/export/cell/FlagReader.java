package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import org.jspecify.annotations.Nullable;

/** Reads a flag: 1 is yes, 0 is the same as blank. */
final class FlagReader implements CellReader {
    @Override
    public ReadCell read(String text) {
        String flag = WholeNumber.repaired(text);
        return switch (flag) {
            case "" -> ReadCell.of(text, null);
            case "0" -> flag(text, flag, null);
            case "1" -> flag(text, flag, Boolean.TRUE);
            default -> ReadCell.unreadable(text, Causes.FLAG_MALFORMED);
        };
    }

    private static ReadCell flag(String text, String flag, @Nullable Boolean answer) {
        return flag.equals(Blanks.strip(text))
                ? ReadCell.of(text, answer)
                : ReadCell.noted(text, answer, Causes.CODE_NORMALISED, Attributes.of(Causes.READ_AS, flag));
    }
}
