package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A command to the runner of GitHub Actions: {@code ::error file=a.json,line=1::What is wrong}. */
final class GithubWorkflowCommand {

    private final String name;
    private final Map<String, String> properties = new LinkedHashMap<>();

    GithubWorkflowCommand(String name) {
        this.name = name;
    }

    GithubWorkflowCommand at(DocumentSource source, Position position, WorkingDirectory folder) {
        if (source.file() != null) {
            property("file", WorkingDirectory.withSlashes(folder.locate(source.file())));
        }
        return property("line", String.valueOf(position.line())).property("col", String.valueOf(position.column()));
    }

    GithubWorkflowCommand property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    String message(String message) {
        String listed = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + propertyValue(property.getValue()))
                .collect(Collectors.joining(","));
        return "::" + name + " " + listed + "::" + data(TerminalText.text(message));
    }

    /** With these escaped, a value ends only where the line does. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** With these escaped too, a value of a property ends only where it should. */
    private static String propertyValue(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
