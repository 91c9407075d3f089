package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * Activities are the same where their CRS numbers are, and wrong where recipient or purpose are others.
 *
 * <p>All three fit into one exact number of 64 bits: 28 for the CRS number, 14 for the recipient, 22 for the purpose.
 * Only where an activity has several purposes a hash stands for them.
 */
final class ActivityNumbers implements Repetitions.Sameness {
    private static final long LOWEST = 1_900_000_000L;
    private static final int RECIPIENT_BITS = 14;
    private static final int PURPOSE_BITS = 22;
    private static final long RECIPIENT = (1L << RECIPIENT_BITS) - 1;
    private static final long PURPOSE = (1L << PURPOSE_BITS) - 1;
    private static final long NUMBER = -1L << (RECIPIENT_BITS + PURPOSE_BITS);
    private static final long SEVERAL = 1L << (PURPOSE_BITS - 1);

    @Override
    public long mask() {
        return NUMBER;
    }

    @Override
    public long key(ActivityRecord activity) {
        CrsId number = activity.crsId();
        return number == null
                ? KeyedRows.NO_KEY
                : ((number(number.value()) - LOWEST) << (RECIPIENT_BITS + PURPOSE_BITS))
                        | (code(activity.recipient()) << PURPOSE_BITS)
                        | code(activity.purpose());
    }

    @Override
    public String code(long key) {
        return Long.toString((key >>> (RECIPIENT_BITS + PURPOSE_BITS)) + LOWEST);
    }

    @Override
    public @Nullable String code(ActivityRecord activity) {
        CrsId number = activity.crsId();
        return number == null ? null : number.value();
    }

    @Override
    public boolean isWrong(long first, long key) {
        return isOther((key >>> PURPOSE_BITS) & RECIPIENT, (first >>> PURPOSE_BITS) & RECIPIENT)
                || isOther(key & PURPOSE, first & PURPOSE);
    }

    /** A blank answer is no other answer. */
    private static boolean isOther(long code, long before) {
        return code != before && code != 0 && before != 0;
    }

    private static long code(@Nullable Recipient recipient) {
        return recipient == null ? 0 : number(recipient.value());
    }

    /** The same for the same purposes, whatever their order and shares. */
    private static long code(@Nullable Purposes purposes) {
        if (purposes == null) {
            return 0;
        }
        if (purposes.shares().size() == 1) {
            return number(purposes.first().value());
        }
        long sum = 0;
        for (PurposeShare share : purposes.shares()) {
            sum += FirstRows.mixed(1, number(share.purpose().value()));
        }
        return (sum & (SEVERAL - 1)) | SEVERAL;
    }

    /** The number that digits are; the types of the codes see to it that they are digits. */
    private static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + (digits.charAt(i) - '0');
        }
        return number;
    }
}
