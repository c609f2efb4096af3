package io.github.postmortem4j.quality;

/**
 * The number of repetitions of an expensive test: few in every build, many with the profile {@code quality}. The property
 * {@code -Dquality.<name>=<amount>} overrides both.
 */
public final class Effort {

    private Effort() {}

    /** {@return the number of repetitions of a test} */
    public static int of(String name, int inEveryBuild, int inTheProfile) {
        int defaultAmount = Boolean.getBoolean("quality") ? inTheProfile : inEveryBuild;
        return Integer.getInteger("quality." + name, defaultAmount);
    }
}
