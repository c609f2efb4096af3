package io.github.postmortem4j.bait;

/** A class that the trace takes for one of the library's, and that no metadata names. */
public class Bait implements Runnable {

    /** A field to be read and written. */
    public int field;

    /** Another, of the class. */
    public static int shared;

    /** A constructor to be called. */
    public Bait() {}

    /** A method of the class. */
    public static void stay() {
        shared++;
    }

    @Override
    public void run() {
        field++;
    }
}
