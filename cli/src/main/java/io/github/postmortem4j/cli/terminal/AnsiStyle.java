package io.github.postmortem4j.cli.terminal;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours where they are wanted, and none elsewhere. */
public final class AnsiStyle {

    private final boolean enabled;

    public AnsiStyle(Ansi ansi) {
        this.enabled = ansi.enabled();
    }

    public String bold(String text) {
        return with(text, Style.bold);
    }

    /** Returns the name of a severity, in its colour. */
    public String severity(Severity severity) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        return switch (severity) {
            case ERROR -> with(name, Style.fg_red);
            case WARNING -> with(name, Style.fg_yellow);
            case INFO -> with(name, Style.fg_cyan);
        };
    }

    /**
     * The text is put between the codes as it is: picocli's own markup would be read out of it. What ends bold there
     * (21) begins a double underline on many terminals, so everything is reset.
     */
    private String with(String text, IStyle style) {
        return enabled ? style.on() + text + Style.reset.on() : text;
    }
}
