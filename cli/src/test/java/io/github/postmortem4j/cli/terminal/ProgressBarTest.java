package io.github.postmortem4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final String HALF = "[###############---------------] 2 of 4";

    private final StringWriter terminal = new StringWriter();
    private long now = 100;

    @Test
    void doesNotAppearForShortWork() {
        try (ProgressBar bar = bar(1000)) {
            now += 1000;
            bar.show(2);
        }
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void appearsAfterTheDelay() {
        ProgressBar bar = bar(1000);
        now += 1001;
        bar.show(2);
        assertThat(terminal.toString()).isEqualTo("\r" + HALF);
    }

    @Test
    void isErasedBeforeAnythingElseIsPrinted() {
        try (ProgressBar bar = bar(1000)) {
            now += 1001;
            bar.show(2);
            bar.clear();
            assertThat(terminal.toString()).isEqualTo("\r" + HALF + "\r" + " ".repeat(HALF.length()) + "\r");
        }
        assertThat(terminal.toString()).as("clears once").endsWith("4\r" + " ".repeat(HALF.length()) + "\r");
    }

    @Test
    void showsTheProportionDone() {
        ProgressBar bar = bar(0);
        now++;
        bar.show(0);
        bar.show(4);
        assertThat(terminal.toString()).isEqualTo("\r[" + "-".repeat(30) + "] 0 of 4\r[" + "#".repeat(30) + "] 4 of 4");
    }

    @Test
    void doesNotAppearUnlessTheStartScriptDetectedATerminal() {
        assertThat(System.getProperty("postmortem.terminal")).isNull();
        try (ProgressBar bar = ProgressBar.of(new PrintWriter(terminal), 4)) {
            bar.show(2);
        }
        assertThat(terminal.toString()).isEmpty();
    }

    private ProgressBar bar(long delay) {
        return new ProgressBar(new PrintWriter(terminal), 4, () -> now, delay);
    }
}
