package io.github.postmortem4j.cli.terminal;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Adds ANSI colors to text if color is enabled. */
public final class AnsiStyle {

    private final boolean enabled;

    public AnsiStyle(Ansi ansi) {
        this.enabled = ansi.enabled();
    }

    public String bold(String text) {
        return with(text, Style.bold);
    }

    /** Returns the lower-case name of a severity, in its color. */
    public String severity(Severity severity) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        return switch (severity) {
            case ERROR -> with(name, Style.fg_red);
            case WARNING -> with(name, Style.fg_yellow);
            case INFO -> with(name, Style.fg_cyan);
        };
    }

    /**
     * Encloses the text in escape sequences directly, because picocli would interpret its own markup in the text. It
     * ends with a reset, because the sequence that picocli uses to end bold (21) starts a double underline on many
     * terminals.
     */
    private String with(String text, IStyle style) {
        return enabled ? style.on() + text + Style.reset.on() : text;
    }
}
