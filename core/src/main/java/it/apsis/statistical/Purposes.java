package it.apsis.statistical;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to item 15: one purpose, or several with their shares.
 *
 * @param shares the purposes, in the order written; never empty
 */
public record Purposes(List<PurposeShare> shares) {
    /**
     * Copies the list.
     *
     * @param shares the purposes, in the order written; never empty
     */
    public Purposes {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("No purpose: leave the answer blank instead");
        }
    }

    /**
     * One purpose for the whole activity.
     *
     * @param code five digits
     * @return the answer
     */
    public static Purposes of(String code) {
        return new Purposes(List.of(new PurposeShare(new ActivityCode.Purpose(code), null)));
    }

    /**
     * The first purpose.
     *
     * @return the purpose
     */
    public ActivityCode.Purpose first() {
        return shares.get(0).purpose();
    }

    /**
     * Whether a purpose is among them.
     *
     * @param code the code
     * @return true where it is
     */
    public boolean contains(String code) {
        for (PurposeShare share : shares) {
            if (share.purpose().value().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The form in which a cell holds it: {@code 31120}, or {@code 31120:60|31130:40}. */
    @Override
    public String toString() {
        return shares.stream().map(Purposes::text).collect(Collectors.joining("|"));
    }

    private static String text(PurposeShare share) {
        BigDecimal percent = share.percent();
        return percent == null ? share.purpose().value() : share.purpose().value() + ":" + percent.toPlainString();
    }
}
