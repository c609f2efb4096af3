package io.github.postmortem4j.benchmarks.render;

import java.util.List;

/**
 * The model of a page template: unescaped texts in the order of the page. An absent text is {@code ""}.
 */
public record PageModel(
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

    /** A text with a label; {@code mark} is around the text of a missing fact, which is in italics. */
    public record Labelled(String label, String text, String mark) {

        Labelled(String label, String text) {
            this(label, text, "");
        }
    }

    /** A timeline entry. */
    public record Entry(String time, String text, List<Detail> details) {}

    /** A line below a timeline entry. */
    public record Detail(String emoji, String label, String text) {}

    /** An action item. */
    public record Task(boolean done, String id, String text, String facts, String tracker) {}

    /** Lessons below a heading. */
    public record Lesson(String heading, List<String> items) {}

    /** A link. */
    public record Reference(String title, String uri) {}
}
