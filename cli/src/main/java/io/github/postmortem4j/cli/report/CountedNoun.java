package io.github.postmortem4j.cli.report;

/** Numbers with what they count. */
final class CountedNoun {

    private CountedNoun() {}

    static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
