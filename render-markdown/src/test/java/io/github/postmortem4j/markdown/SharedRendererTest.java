package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A renderer can be shared: pages rendered one after another, or concurrently, do not affect each other. */
class SharedRendererTest {

    private static final MarkdownRenderer SHARED = MarkdownRenderer.builder()
            .pageMark(false)
            .layout(Layout.of(Section.head(), Section.of("echo", SharedRendererTest::write)))
            .build();

    private static void write(Postmortem postmortem, MarkdownWriter out) {
        switch (postmortem.getTitle()) {
            case "Fails" -> throw new IllegalStateException("as asked");
            case "Outer" -> out.paragraph(() -> out.text(SHARED.render(titled("Inner"))));
            default -> out.paragraph(() -> out.text(postmortem.getTitle()));
        }
    }

    @Test
    void writesAShortPageAfterALongOne() {
        SHARED.render(titled("x".repeat(100_000)));
        SHARED.render(titled("y".repeat(1_000)));

        assertThat(SHARED.render(titled("Short"))).isEqualTo("# Short\n\nShort\n");
    }

    @Test
    void rendersAPageAfterOneThatFailed() {
        assertThatThrownBy(() -> SHARED.render(titled("Fails"))).isInstanceOf(IllegalStateException.class);

        assertThat(SHARED.render(titled("Next"))).isEqualTo("# Next\n\nNext\n");
    }

    @Test
    void rendersAPageWithinAnother() {
        assertThat(SHARED.render(titled("Outer"))).isEqualTo("# Outer\n\n\\# Inner Inner\n");
    }

    @Test
    void rendersInManyThreads() {
        List<String> pages = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(number -> SHARED.render(titled("Outage " + number)))
                .toList();

        assertThat(pages).isEqualTo(expected());
    }

    private static List<String> expected() {
        return IntStream.range(0, 2_000)
                .mapToObj(number -> "# Outage " + number + "\n\nOutage " + number + "\n")
                .toList();
    }

    private static Postmortem titled(String title) {
        return Postmortem.builder()
                .title(title)
                .status(Postmortem.Status.PUBLISHED)
                .build();
    }
}
