package it.apsis.export.cell;

import it.apsis.finding.Attributes;
import java.text.Normalizer;

/** Reads a text: NFC, without control characters other than line breaks. */
final class TextReader implements CellReader {
    /** Below this, no two signs can be composed, and none is composed already in another way. */
    private static final char FIRST_COMBINING = '\u0300';

    private static final char FIRST_PRINTING = ' ';
    private static final char DELETE = '\u007F';
    private static final char LAST_CONTROL = '\u009F';
    private static final char NEXT_LINE = '\u0085';

    @Override
    public ReadCell read(String text) {
        boolean clean = true;
        boolean composed = true;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < FIRST_PRINTING || sign >= DELETE) {
                clean &= !isControl(sign) && !Character.isSurrogate(sign);
                composed &= sign < FIRST_COMBINING;
            }
        }
        if (clean && composed) {
            return text.isEmpty() || Blanks.isBlank(text) ? ReadCell.of(text, null) : ReadCell.of(text, text);
        }
        return readOther(text);
    }

    private static ReadCell readOther(String text) {
        String cleaned = cleaned(text);
        String composed = Normalizer.normalize(cleaned, Normalizer.Form.NFC);
        String answer = Blanks.isBlank(composed) ? null : composed;
        int removed = text.length() - cleaned.length();
        return removed == 0
                ? ReadCell.of(text, answer)
                : ReadCell.noted(text, answer, Causes.TEXT_CLEANED, Attributes.of("removed", removed));
    }

    /** Drops what no text holds: control characters, and halves of surrogate pairs, which cannot be written again. */
    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (!half && (point > LAST_CONTROL || !isControl((char) point))) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    private static boolean isControl(char sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != NEXT_LINE;
    }
}
