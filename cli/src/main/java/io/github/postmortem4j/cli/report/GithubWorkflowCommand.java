package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds a GitHub Actions workflow command, such as {@code ::error file=a.json,line=1::Message}. */
final class GithubWorkflowCommand {

    private final String name;
    private final Map<String, String> properties = new LinkedHashMap<>();

    GithubWorkflowCommand(String name) {
        this.name = name;
    }

    GithubWorkflowCommand at(DocumentSource source, Position position, WorkingDirectory directory) {
        if (source.file() != null) {
            property("file", WorkingDirectory.withSlashes(directory.locate(source.file())));
        }
        return property("line", String.valueOf(position.getLine()))
                .property("col", String.valueOf(position.getColumn()));
    }

    GithubWorkflowCommand property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    String message(String message) {
        String listed = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + TerminalText.escape(propertyValue(property.getValue())))
                .collect(Collectors.joining(","));
        return "::" + name + " " + listed + "::" + data(TerminalText.escape(message));
    }

    /** Escapes the characters that would end the command, and the escape character. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Also escapes the characters that would end the value of a property. */
    private static String propertyValue(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
