package io.github.postmortem4j.quality.fault;

import java.io.IOException;

/** Lets an operation on a file system go wrong, or all from one on; they are counted from the first. */
final class FaultPlan {

    /** What goes wrong. */
    enum Fault {
        /** The operation fails; of a write, half has reached the file. */
        FAILURE,
        /** The operation and all after it fail, as when a disk is taken out. */
        LOSS,
        /** The thread is interrupted as the operation begins. */
        INTERRUPT
    }

    private final Fault fault;
    private final int at;
    private int operations;
    private boolean happened;

    FaultPlan(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** Counts an operation, and fails if it is the one. */
    void before(String operation) throws IOException {
        if (isNext()) {
            fail(operation);
        }
    }

    /** Counts an operation; {@return whether it has to fail} */
    boolean isNext() {
        int operation = operations++;
        boolean next = fault == Fault.LOSS ? operation >= at : operation == at;
        happened |= next;
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

    boolean happened() {
        return happened;
    }
}
