package io.github.postmortem4j.markdown.read.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.diff.PostmortemDiff;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Renders a random postmortem, and compares what is read back. */
final class RoundTrip {

    private static final MarkdownReader READER = MarkdownReader.create();

    private RoundTrip() {}

    static void check(long seed, MarkdownRenderer renderer, PrintedLayout layout) {
        String markdown = renderer.render(new PrintablePostmortems(seed, false).next());
        Postmortem value = new PrintablePostmortems(seed, true).next();
        Postmortem read = READER.read(markdown).getPostmortem();
        assertThat(PostmortemDiff.between(inOrder(layout.printed(value)), inOrder(layout.read(read))))
                .as("seed %d%n%s", seed, markdown)
                .hasToString("");
    }

    /** Pages show entries in the order of their times, and each waiver where the fact would be. */
    private static Postmortem inOrder(Postmortem value) {
        List<Waiver> waivers = new ArrayList<>(value.getWaivers());
        waivers.sort(Comparator.comparing(Waiver::getRule));
        return value.with(postmortem ->
                postmortem.waivers(waivers).timeline(value.getTimeline().sorted()));
    }
}
