package io.github.postmortem4j.html.internal.diagram;

/** Writes coordinates with one decimal place, which is exact enough for a screen, the same on every machine. */
final class Coordinates {

    private static final int TENTHS = 10;

    private Coordinates() {}

    static String of(double coordinate) {
        StringBuilder out = new StringBuilder();
        append(coordinate, out);
        return out.toString();
    }

    static void append(double coordinate, StringBuilder out) {
        long tenths = Math.round(Math.abs(coordinate) * TENTHS);
        if (coordinate < 0 && tenths > 0) {
            out.append('-');
        }
        out.append(tenths / TENTHS);
        if (tenths % TENTHS != 0) {
            out.append('.').append((char) ('0' + tenths % TENTHS));
        }
    }
}
