package it.apsis.validation.statistical;

import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import org.jspecify.annotations.Nullable;

/**
 * What makes two activities look alike, in 64 bits: among a million rows the chance that any two that differ look alike is
 * one in thirty million.
 */
final class ActivityLikeness implements Repetitions.Sameness {
    /** Behind ASCII. */
    private static final char FIRST_OTHER = '\u0080';

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
        long hash = code(1, activity.recipient());
        hash = code(hash, activity.channelCode());
        hash = purposes(hash, activity.purpose());
        hash = amount(hash, commitment);
        hash = amount(hash, disbursement);
        hash = title(hash, title);
        return hash == KeyedRows.NO_KEY ? 1 : hash;
    }

    private static long code(long hash, @Nullable ActivityCode code) {
        // Of so few digits the hash is the code.
        return FirstRows.mixed(hash, code == null ? 0 : code.value().hashCode());
    }

    private static long purposes(long hash, @Nullable Purposes purposes) {
        long sum = 0;
        if (purposes != null) {
            for (PurposeShare share : purposes.shares()) {
                sum += FirstRows.mixed(1, share.purpose().value().hashCode());
            }
        }
        return FirstRows.mixed(hash, sum);
    }

    private static long amount(long hash, @Nullable Amount amount) {
        // Amounts below four thousand million times their last decimal never share a hash.
        return FirstRows.mixed(hash, amount == null ? -1 : amount.hashCode());
    }

    /** Four signs at a time, for each number that is mixed in costs as much as a few signs. */
    private static long title(long hash, String title) {
        long mixed = hash;
        long signs = 0;
        int count = 0;
        for (int i = 0; i < title.length(); i++) {
            char sign = title.charAt(i);
            if (!isBlank(sign)) {
                signs = signs << Character.SIZE | lowerCase(sign);
                count++;
                if (count % 4 == 0) {
                    mixed = FirstRows.mixed(mixed, signs);
                    signs = 0;
                }
            }
        }
        return FirstRows.mixed(FirstRows.mixed(mixed, signs), count);
    }

    private static boolean isBlank(char sign) {
        return (sign <= ' ' || sign >= FIRST_OTHER) && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    private static char lowerCase(char sign) {
        return sign < FIRST_OTHER
                ? (char) (sign + (sign >= 'A' && sign <= 'Z' ? 'a' - 'A' : 0))
                : Character.toLowerCase(sign);
    }
}
