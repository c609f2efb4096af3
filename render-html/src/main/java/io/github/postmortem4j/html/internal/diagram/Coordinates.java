package io.github.postmortem4j.html.internal.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes coordinates with one decimal place, which is exact enough for a screen, the same on every machine. */
final class Coordinates {

    private Coordinates() {}

    static String of(double coordinate) {
        BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
