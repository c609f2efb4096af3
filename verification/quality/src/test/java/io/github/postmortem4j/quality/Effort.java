package io.github.postmortem4j.quality;

/**
 * How much of a costly test to run: little in every build, all of it with the profile {@code quality}, and any amount with
 * {@code -Dquality.<name>=<amount>}.
 */
public final class Effort {

    private Effort() {}

    /** {@return the amount of a test} */
    public static int of(String name, int inEveryBuild, int inTheProfile) {
        int usual = Boolean.getBoolean("quality") ? inTheProfile : inEveryBuild;
        return Integer.getInteger("quality." + name, usual);
    }
}
