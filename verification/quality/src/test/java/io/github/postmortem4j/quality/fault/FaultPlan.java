package io.github.postmortem4j.quality.fault;

import java.io.IOException;

/** Lets one file system operation fail, or all operations from one on. Operations are counted from 0. */
final class FaultPlan {

    /** The kinds of faults. */
    enum Fault {
        /** The operation fails. A write writes half of its bytes first. */
        FAILURE,
        /** The operation and all later ones fail, as if the disk had been removed. */
        LOSS,
        /** The thread is interrupted when the operation starts. */
        INTERRUPT
    }

    private final Fault fault;
    private final int at;
    private int operations;
    private boolean occurred;

    FaultPlan(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** Counts an operation and throws an exception if it has to fail. */
    void before(String operation) throws IOException {
        if (isNext()) {
            fail(operation);
        }
    }

    /** Counts an operation and returns whether it has to fail. */
    boolean isNext() {
        int operation = operations++;
        boolean next = fault == Fault.LOSS ? operation >= at : operation == at;
        occurred |= next;
        if (next && fault == Fault.INTERRUPT) {
            Thread.currentThread().interrupt();
            return false;
        }
        return next;
    }

    static void fail(String operation) throws IOException {
        throw new IOException("the disk failed at: " + operation);
    }

    boolean interrupts() {
        return fault == Fault.INTERRUPT;
    }

    boolean occurred() {
        return occurred;
    }
}
