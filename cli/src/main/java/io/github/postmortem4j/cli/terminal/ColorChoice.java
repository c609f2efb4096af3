package io.github.postmortem4j.cli.terminal;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** When to use color. */
public enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * Converts the choice to the one of picocli. For {@link #AUTO}, picocli detects a terminal and honors {@code
     * NO_COLOR}, {@code CLICOLOR} and {@code CLICOLOR_FORCE}, but not {@code TERM=dumb}.
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
