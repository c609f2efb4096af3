package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void returnsWhatAPersonReads() {
        String page = """
                ---
                title: Hidden
                ---
                # Heading

                The **disk** of [db-1](https://example.com/db)
                was `full`.  It is now empty.

                - One
                  - two

                ```
                log line
                ```

                    indented log

                ![alt](graph.png) <!-- a comment -->

                <!-- hint -->

                | Time  | Event |
                |-------|-------|
                | 10:00 | Alert |

                **Duration:** an hour, **Status**: **done**

                - `09:05 UTC` - `nginx` **failed**

                Patch *now* *high priority · owner: Shop*

                > Quoted
                """;

        assertThat(MarkdownText.visibleIn(page).lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly(
                        "The disk of db-1",
                        "was full.  It is now empty.",
                        "One",
                        "two",
                        "| Time  | Event |",
                        "|-------|-------|",
                        "| 10:00 | Alert |",
                        "an hour, : done",
                        "- nginx failed",
                        "Patch now",
                        "Quoted");
    }

    @Test
    void readsNestedTextWithoutRecursion() {
        String page = "*a ".repeat(5_000) + "c" + " b*".repeat(5_000);

        assertThat(MarkdownText.visibleIn(page).length()).isGreaterThan(15_000);
    }

    @Test
    void returnsNothingForAnEmptyPage() {
        assertThat(MarkdownText.visibleIn("")).isBlank();
        assertThat(MarkdownText.visibleIn("\uFEFF---\na: b\n---\n")).isBlank();
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownText.visibleIn(null))
                .withMessage("markdown");
    }
}
