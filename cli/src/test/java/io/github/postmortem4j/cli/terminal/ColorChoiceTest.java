package io.github.postmortem4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ColorChoiceTest {

    @Test
    void autoUsesNoColorOnADumbTerminal() {
        assertThat(ColorChoice.AUTO.ansi(Map.of("TERM", "dumb"))).isEqualTo(Ansi.OFF);
        assertThat(ColorChoice.AUTO.ansi(Map.of("TERM", "dumb", "CLICOLOR_FORCE", "1")))
                .isEqualTo(Ansi.AUTO);
        assertThat(ColorChoice.AUTO.ansi(Map.of("TERM", "xterm"))).isEqualTo(Ansi.AUTO);
    }

    @Test
    void alwaysAndNeverIgnoreTheEnvironment() {
        assertThat(ColorChoice.ALWAYS.ansi(Map.of("TERM", "dumb"))).isEqualTo(Ansi.ON);
        assertThat(ColorChoice.NEVER.ansi(Map.of("CLICOLOR_FORCE", "1"))).isEqualTo(Ansi.OFF);
    }
}
