package io.github.postmortem4j.html.internal.diagram;

/** Writes coordinates with one decimal place, which is exact enough for a screen, the same on every machine. */
final class Coordinates {

    private static final int TENTHS = 10;

    private Coordinates() {}

    static String of(double coordinate) {
        long tenths = Math.round(Math.abs(coordinate) * TENTHS);
        String sign = coordinate < 0 && tenths > 0 ? "-" : "";
        String whole = sign + tenths / TENTHS;
        return tenths % TENTHS == 0 ? whole : whole + "." + tenths % TENTHS;
    }
}
