package io.github.postmortem4j.corpus.internal.update;

import java.util.Arrays;

/** A set of keys that keeps a 64-bit hash of each, so that a file of a million documents takes 16 MB to check. */
final class KeySet {

    private static final long EMPTY = 0;

    private long[] table = new long[64];
    private int size;

    /** Adds a key, and returns whether it was not there. */
    boolean add(String key) {
        if (size * 2 >= table.length) {
            grow();
        }
        boolean added = insert(table, hash(key));
        size += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        Arrays.stream(table).filter(hash -> hash != EMPTY).forEach(hash -> insert(larger, hash));
        table = larger;
    }

    private static boolean insert(long[] table, long hash) {
        int mask = table.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (table[slot] != EMPTY) {
            if (table[slot] == hash) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = hash;
        return true;
    }

    /** FNV-1a, with a final mix. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == EMPTY ? 1 : hash;
    }
}
