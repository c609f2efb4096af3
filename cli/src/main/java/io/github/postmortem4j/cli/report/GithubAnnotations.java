package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.validation.rule.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects annotations up to the number that GitHub shows for a step, which is ten of each level. It drops further ones
 * without a notice, so the tenth states how many there are.
 */
final class GithubAnnotations {

    private static final int LIMIT = 10;

    private final Map<Severity, List<String>> first = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Adds a workflow command. */
    void add(Severity severity, String command) {
        List<String> commands = first.computeIfAbsent(severity, any -> new ArrayList<>());
        if (commands.size() < LIMIT) {
            commands.add(command);
        }
        counts.merge(severity, 1, Integer::sum);
    }

    /** Prints the commands, errors first. */
    void print(PrintWriter out) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<String> commands = first.getOrDefault(severity, List.of());
            int count = counts.getOrDefault(severity, 0);
            int shown = count > LIMIT ? LIMIT - 1 : count;
            commands.subList(0, shown).forEach(out::println);
            if (count > shown) {
                String level = level(severity);
                out.println(new GithubWorkflowCommand(level)
                        .property("title", "Further findings")
                        .message(CountedNoun.of(count - shown, "more " + level, "more " + level + "s")
                                + ": the summary of the job lists all findings"));
            }
        }
    }

    /** {@return the name of the workflow command for a severity} */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }
}
