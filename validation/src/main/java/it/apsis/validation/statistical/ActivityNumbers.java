package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityCode.Recipient;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * The CRS numbers of a return, each with the recipient and purpose under which it came first. Not thread-safe.
 *
 * <p>All three fit into one exact number of 64 bits: 28 for the CRS number, 14 for the recipient, 22 for the purpose.
 * Only where an activity has several purposes a hash stands for them.
 */
final class ActivityNumbers {
    private static final long LOWEST = 1_900_000_000L;
    private static final int RECIPIENT_BITS = 14;
    private static final int PURPOSE_BITS = 22;
    private static final long RECIPIENT = (1L << RECIPIENT_BITS) - 1;
    private static final long PURPOSE = (1L << PURPOSE_BITS) - 1;
    private static final long NUMBER = -1L << (RECIPIENT_BITS + PURPOSE_BITS);
    private static final long SEVERAL = 1L << (PURPOSE_BITS - 1);

    private final FirstRows first = new FirstRows(NUMBER);

    /** The row where the number of this row stood first, with another recipient or purpose; 0 where there is none. */
    int firstOther(ActivityRow row) {
        ActivityRecord activity = row.activity();
        CrsId number = activity.crsId();
        if (number == null) {
            return 0;
        }
        long recipient = code(activity.recipient());
        long purpose = code(activity.purpose());
        long key = ((Long.parseLong(number.value()) - LOWEST) << (RECIPIENT_BITS + PURPOSE_BITS))
                | (recipient << PURPOSE_BITS)
                | purpose;
        int slot = first.put(key, row.row());
        if (slot < 0) {
            return 0;
        }
        long before = first.key(slot);
        boolean other = isOther(recipient, (before >>> PURPOSE_BITS) & RECIPIENT) || isOther(purpose, before & PURPOSE);
        return other ? first.row(slot) : 0;
    }

    /** A blank answer is no other answer. */
    private static boolean isOther(long code, long before) {
        return code != before && code != 0 && before != 0;
    }

    private static long code(@Nullable Recipient recipient) {
        return recipient == null ? 0 : Long.parseLong(recipient.value());
    }

    /** The same for the same purposes, whatever their order and shares. */
    private static long code(@Nullable Purposes purposes) {
        if (purposes == null) {
            return 0;
        }
        if (purposes.shares().size() == 1) {
            return Long.parseLong(purposes.first().value());
        }
        long sum = 0;
        for (PurposeShare share : purposes.shares()) {
            sum += FirstRows.mixed(1, Long.parseLong(share.purpose().value()));
        }
        return (sum & (SEVERAL - 1)) | SEVERAL;
    }
}
