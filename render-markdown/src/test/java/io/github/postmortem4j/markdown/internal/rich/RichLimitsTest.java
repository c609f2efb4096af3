package io.github.postmortem4j.markdown.internal.rich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown that takes a naive parser more than linear time or overflows its stack. */
class RichLimitsTest {

    private static final int STACK = 256 * 1024;
    private static final int SECONDS = 30;

    @Tag("slow")
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                ">¦",
                "> ¦",
                "*¦",
                "* ¦",
                "[¦",
                "[¦]",
                "`¦",
                "``a`¦",
                "<¦",
                "<!--¦",
                "- ¦",
                "1. ¦",
                "~¦",
                "_¦",
                "&#¦",
                "\\¦",
                "- a\\n  ¦",
                "*a ¦b* ",
                "**a ¦b**",
                "_*~a ¦~*_ ",
                "![¦](u)",
                "[![¦](u)](v)",
                "a**b_c* ¦",
                "a*b**c_d__ ¦",
                "[a](¦",
                "[a¦][b]",
                "[a]: b\\n¦",
                "a  \\n¦",
                "> - ¦a"
            })
    void rendersAHundredThousandMarksInTimeWithASmallStack(String begin, String end) throws Exception {
        String open = begin.replace("\\n", "\n");
        String close = end == null ? "" : end;
        for (int length : new int[] {9_999, 100_000}) {
            int times = length / (open.length() + close.length());
            String text = open.repeat(times) + "x" + close.repeat(times);
            assertThat(inTime(() -> RichTextOracle.blocks(text))).contains("x");
            assertThat(inTime(() -> RichTextOracle.line(text))).contains("x");
        }
    }

    @Tag("slow")
    @Test
    void treatsTenMegabytesAsPlainText() throws Exception {
        String text = "*a* [b](javascript:x) # ".repeat(450_000);

        assertThat(inTime(() -> RichTextOracle.blocks(text))).startsWith("\\*a\\* \\[b](javascript:x) # \\*a");
    }

    /** Renders a text. */
    private interface Rendering {
        String render() throws IOException;
    }

    private static String inTime(Rendering rendering)
            throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<String> task = new FutureTask<>(rendering::render);
        Thread thread = new Thread(null, task, "small stack", STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get(SECONDS, TimeUnit.SECONDS);
    }
}
