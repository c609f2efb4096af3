package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.terminal.TerminalText;
import tools.jackson.core.JsonGenerator;

/** Messages, which SARIF says to read as plain text, but for links: {@code [text](target)}. */
final class SarifMessage {

    private SarifMessage() {}

    static void write(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", withoutLinks(TerminalText.text(text)));
        json.writeEndObject();
    }

    /** What a document holds is no link of ours. Brackets of other texts are left alone: not all viewers unescape. */
    private static String withoutLinks(String text) {
        return text.contains("](")
                ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : text;
    }
}
