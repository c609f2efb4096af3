package io.github.postmortem4j.cli.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The phrases that a text report adds to the messages of the findings, in one language. */
final class ReportPhrases {

    private final Properties phrases;

    private ReportPhrases(Properties phrases) {
        this.phrases = phrases;
    }

    /** Loads the phrases in a language of the command line. */
    static ReportPhrases in(Locale locale) {
        String file = "phrases_" + locale.getLanguage() + ".properties";
        Properties phrases = new Properties();
        try (InputStream stream = ReportPhrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + file);
            }
            phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportPhrases(phrases);
    }

    /** Returns what a section does not say, for the rule and the property of a finding, or {@code null}. */
    @Nullable String gap(String rule, String property) {
        String phrase = phrases.getProperty("gap." + rule + '.' + property);
        return phrase == null ? phrases.getProperty("gap." + rule) : phrase;
    }

    /** Returns a line that lists what a section does not say. */
    String gaps(char section, List<String> gaps) {
        return get("section." + section) + get("gaps") + String.join(get("separator"), gaps);
    }

    /** Returns a message that also applies to other lines. */
    String alsoOn(String message, List<Integer> lines, boolean more) {
        String numbers = String.join(
                get("separator"), lines.stream().map(String::valueOf).toList());
        return message + get(lines.size() == 1 ? "also.one" : "also.many") + numbers + (more ? " …" : "");
    }

    /** Returns what separates a message from a second one, about another line. */
    String onLine(int line) {
        return get("on.line") + line + ": ";
    }

    /** Returns whether a property is a detail that action items can lack. */
    boolean hasTaskGap(String property) {
        return phrases.containsKey("task." + property);
    }

    /** Returns an addition to a message: the action items on these lines lack one more detail. */
    String taskGap(String property, List<Integer> lines) {
        String numbers = String.join(
                get("separator"), lines.stream().map(String::valueOf).toList());
        return get("task." + property) + get(lines.size() == 1 ? "task.line" : "task.lines") + numbers + " (A1)";
    }

    /** Returns an addition to a message: no action item has high priority. */
    String noPriority() {
        return get("task.priorities") + " (A2)";
    }

    /** Returns the message for times without a time zone, with the ids of the rules that it violates. */
    String noZone(List<String> rules) {
        return get("zone") + " (" + String.join(get("separator"), rules) + ')' + get("zone.advice");
    }

    private String get(String key) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalStateException("no phrase " + key);
        }
        return phrase;
    }
}
