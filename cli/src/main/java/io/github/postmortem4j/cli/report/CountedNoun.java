package io.github.postmortem4j.cli.report;

/** Formats a count with its noun, such as {@code 1 word} or {@code 2 words}. */
public final class CountedNoun {

    private CountedNoun() {}

    public static String of(int count, String singular, String plural) {
        return count + " " + (count == 1 ? singular : plural);
    }
}
