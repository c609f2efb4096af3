package io.github.postmortem4j.uncovered;

/** A class that is traced like a class of the library, but is not covered by metadata. */
public class UncoveredClass implements Runnable {

    /** A field that is read and written. */
    public int field;

    /** A static field that is read and written. */
    public static int shared;

    /** A constructor that is called. */
    public UncoveredClass() {}

    /** A static method that is called. */
    public static void runStatic() {
        shared++;
    }

    @Override
    public void run() {
        field++;
    }
}
