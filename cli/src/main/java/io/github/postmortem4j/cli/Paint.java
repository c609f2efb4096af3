package io.github.postmortem4j.cli;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours for a terminal, and none elsewhere: picocli knows a terminal, {@code NO_COLOR} and the rest. */
final class Paint {

    private Paint() {}

    static String bold(String text) {
        return with(text, Style.bold);
    }

    /** Returns the name of a severity, in its colour and padded to the longest. */
    static String severity(Severity severity) {
        String name = String.format(Locale.ROOT, "%-7s", severity.name().toLowerCase(Locale.ROOT));
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
    private static String with(String text, IStyle style) {
        return Ansi.AUTO.enabled() ? style.on() + text + Style.reset.on() : text;
    }
}
