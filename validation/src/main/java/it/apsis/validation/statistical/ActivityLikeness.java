package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * What makes two activities look alike, in 64 bits: among a million rows the chance that any two that differ look alike is
 * one in thirty million. Not thread-safe.
 */
final class ActivityLikeness implements Repetitions.Sameness {
    /** What stands for a sign that makes no difference. */
    private static final char BLANK = ' ';

    /** Behind ASCII. */
    private static final char FIRST_OTHER = '\u0080';

    /** What stands for each sign of ASCII. */
    private static final char[] ASCII = new char[FIRST_OTHER];

    private static final int TOGETHER = Long.SIZE / Character.SIZE;
    private static final int FIRST_CAPACITY = 256;

    static {
        for (char sign = 0; sign < FIRST_OTHER; sign++) {
            ASCII[sign] = compared(sign);
        }
    }

    /** The signs of the title of the moment. */
    private char[] signs = new char[FIRST_CAPACITY];

    @Override
    public long mask() {
        return -1;
    }

    @Override
    public @Nullable String code(long key) {
        return null;
    }

    @Override
    public @Nullable String code(ActivityRecord activity) {
        return null;
    }

    @Override
    public boolean isWrong(long first, long key) {
        return true;
    }

    /** Recipient, channel, purpose, title and amounts; the case and the spaces of the title make no difference. */
    @Override
    public long key(ActivityRecord activity) {
        String title = activity.title();
        Amount commitment = activity.commitment();
        Amount disbursement = activity.disbursement();
        if (title == null || (commitment == null && disbursement == null)) {
            return KeyedRows.NO_KEY;
        }
        long hash = both(code(activity.recipient()), code(activity.channelCode()));
        hash = FirstRows.mixed(hash, purposes(activity.purpose()));
        hash = FirstRows.mixed(hash, both(amount(commitment), amount(disbursement)));
        hash = title(hash, title);
        return hash == KeyedRows.NO_KEY ? 1 : hash;
    }

    private static long both(int one, int other) {
        return (long) one << Integer.SIZE | Integer.toUnsignedLong(other);
    }

    /** Of so few digits the hash is the code. */
    private static int code(@Nullable ActivityCode code) {
        return code == null ? 0 : code.value().hashCode();
    }

    private static long purposes(@Nullable Purposes purposes) {
        long sum = 0;
        if (purposes != null) {
            for (PurposeShare share : purposes.shares()) {
                sum += FirstRows.mixed(1, share.purpose().value().hashCode());
            }
        }
        return sum;
    }

    /** Amounts below four thousand million times their last decimal never share a hash. */
    private static int amount(@Nullable Amount amount) {
        return amount == null ? -1 : amount.hashCode();
    }

    private long title(long hash, String title) {
        int count = compared(title);
        char[] all = signs;
        long mixed = hash;
        int at = 0;
        for (; at + TOGETHER <= count; at += TOGETHER) {
            mixed = FirstRows.stirred(
                    mixed, all[at] | (long) all[at + 1] << 16 | (long) all[at + 2] << 32 | (long) all[at + 3] << 48);
        }
        for (; at < count; at++) {
            mixed = FirstRows.stirred(mixed, all[at]);
        }
        return FirstRows.mixed(mixed, count);
    }

    /** Puts what is compared of a title in a row, and tells how many signs that are. */
    private int compared(String title) {
        int length = title.length();
        if (length > signs.length) {
            signs = new char[2 * length];
        }
        char[] all = signs;
        title.getChars(0, length, all, 0);
        int count = 0;
        for (int i = 0; i < length; i++) {
            char sign = all[i];
            char compared = sign < FIRST_OTHER ? ASCII[sign] : compared(sign);
            all[count] = compared;
            // No branch: where words end, a processor guesses wrongly.
            count += compared == BLANK ? 0 : 1;
        }
        return count;
    }

    private static char compared(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? BLANK : Character.toLowerCase(sign);
    }
}
