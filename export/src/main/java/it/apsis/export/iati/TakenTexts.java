package it.apsis.export.iati;

import java.util.Arrays;

/** Knows texts again by 64 bits of each: a million take 16 MB. Two that are taken for one do no harm to its user. */
final class TakenTexts {
    private static final long PRIME = 1_099_511_628_211L;
    private static final long START = -3_750_763_034_362_895_579L;

    private long[] slots = new long[1 << 8];
    private int size;

    /** Returns whether the text is new. */
    boolean add(String text) {
        if (2 * size > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
        }
        boolean added = put(hash(text));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long hash) {
        int place = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
        while (slots[place] != 0) {
            if (slots[place] == hash) {
                return false;
            }
            place = (place + 1) & (slots.length - 1);
        }
        slots[place] = hash;
        return true;
    }

    /** The hash of Fowler, Noll and Vo; 0 marks a free slot. */
    private static long hash(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
