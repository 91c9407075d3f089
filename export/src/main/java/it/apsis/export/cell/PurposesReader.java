package it.apsis.export.cell;

import it.apsis.codelist.CodeForm;
import it.apsis.finding.Attributes;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one purpose, or several with their shares: {@code 31120:60|31130:40}.
 *
 * @param several whether the year takes several
 */
record PurposesReader(boolean several) implements CellReader {
    private static final CodeForm FORM = ActivityCode.Purpose.FORM;

    /** No share needs more signs; a longer text is not worth a look. */
    private static final int MOST_SHARE_SIGNS = 24;

    @Override
    public ReadCell read(String text) {
        if (Blanks.isBlank(text)) {
            return ReadCell.of(text, null);
        }
        boolean one = text.indexOf('|') < 0 && text.indexOf(':') < 0;
        List<String> codes = new ArrayList<>(1);
        Purposes purposes = one ? single(text) : shared(text, codes);
        if (purposes == null) {
            return ReadCell.unreadable(text, Causes.CODE_MALFORMED);
        }
        boolean repaired = one ? !purposes.first().value().equals(text) : isRepaired(purposes, codes);
        return repaired
                ? ReadCell.noted(
                        text, purposes, Causes.CODE_NORMALISED, Attributes.of(Causes.READ_AS, purposes.toString()))
                : ReadCell.of(text, purposes);
    }

    private static @Nullable Purposes single(String text) {
        String code = FORM.normalise(text);
        return FORM.matches(code) ? Purposes.of(code) : null;
    }

    private @Nullable Purposes shared(String text, List<String> codes) {
        List<PurposeShare> shares = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int next = text.indexOf('|', begin);
            int end = next < 0 ? text.length() : next;
            PurposeShare share = share(text.substring(begin, end), codes);
            if (share == null) {
                return null;
            }
            shares.add(share);
            begin = end + 1;
        }
        return shares.size() == 1 || several ? new Purposes(shares) : null;
    }

    private static @Nullable PurposeShare share(String part, List<String> codes) {
        int colon = part.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String written = part.substring(0, colon);
        String code = FORM.normalise(written);
        BigDecimal percent = percent(Blanks.strip(part.substring(colon + 1)));
        codes.add(written);
        return percent != null && FORM.matches(code) ? new PurposeShare(new ActivityCode.Purpose(code), percent) : null;
    }

    private static boolean isRepaired(Purposes purposes, List<String> written) {
        for (int i = 0; i < written.size(); i++) {
            if (!purposes.shares().get(i).purpose().value().equals(written.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Digits with at most one mark, whichever it is, and perhaps a per cent sign; above 0. */
    private static @Nullable BigDecimal percent(String text) {
        String number = text.endsWith("%") ? Blanks.strip(text.substring(0, text.length() - 1)) : text;
        boolean digitAtEnds =
                !number.isEmpty() && isDigit(number.charAt(0)) && isDigit(number.charAt(number.length() - 1));
        if (!digitAtEnds || number.length() > MOST_SHARE_SIGNS) {
            return null;
        }
        int marks = 0;
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            marks += sign == '.' || sign == ',' ? 1 : 0;
            if (!isDigit(sign) && sign != '.' && sign != ',') {
                return null;
            }
        }
        BigDecimal percent = marks > 1 ? BigDecimal.ZERO : new BigDecimal(number.replace(',', '.'));
        return percent.signum() > 0 ? percent : null;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
