package io.github.postmortem4j.benchmarks.render;

import java.util.List;

/**
 * What a template shows of a postmortem: words in the order of the page, and which of them are absent. Nothing in it is
 * escaped yet; absent text is {@code ""}.
 */
public record Page(
        String title,
        String facts,
        String hook,
        String overview,
        List<Labelled> summary,
        String measures,
        List<Entry> entries,
        List<Labelled> waived,
        String rootCause,
        String trigger,
        List<String> factors,
        List<String> whys,
        String resolution,
        List<String> improvements,
        List<Task> tasks,
        String note,
        List<Lesson> lessons,
        List<Reference> links) {

    /** Words behind a label in bold. */
    public record Labelled(String label, String text) {}

    /** One moment. */
    public record Entry(String time, String text, List<Detail> details) {}

    /** A line below a moment. */
    public record Detail(String emoji, String label, String text) {}

    /** One task. */
    public record Task(boolean done, String id, String text, String facts, String tracker) {}

    /** What was learned, under a heading. */
    public record Lesson(String heading, List<String> items) {}

    /** Where to read on. */
    public record Reference(String title, String uri) {}
}
