package io.github.postmortem4j.cli.terminal;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** When to write in colour. */
public enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * Returns what picocli makes of it. For {@link #AUTO} it looks for a terminal, {@code NO_COLOR}, {@code CLICOLOR} and
     * {@code CLICOLOR_FORCE}; that a terminal may be dumb it does not know.
     */
    public Ansi ansi(Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> Ansi.ON;
            case NEVER -> Ansi.OFF;
            case AUTO ->
                "dumb".equals(environment.get("TERM")) && !environment.containsKey("CLICOLOR_FORCE")
                        ? Ansi.OFF
                        : Ansi.AUTO;
        };
    }
}
