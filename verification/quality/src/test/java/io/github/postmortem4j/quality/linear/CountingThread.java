package io.github.postmortem4j.quality.linear;

/** A thread that counts the steps of each method on its own. */
final class CountingThread extends Thread {

    private static final int MAX_METHODS = 1 << 14;
    /** Receives the steps in other threads, which nobody reads. */
    private static final long[] IGNORED = new long[MAX_METHODS];

    private final long[] counts = new long[MAX_METHODS];

    CountingThread(Runnable task) {
        super(task);
    }

    /** {@return the counts of the current thread by the numbers of the methods} */
    static long[] counts() {
        return Thread.currentThread() instanceof CountingThread thread ? thread.counts : IGNORED;
    }
}
