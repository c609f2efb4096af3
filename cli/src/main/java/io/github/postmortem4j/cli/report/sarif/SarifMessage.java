package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.cli.terminal.TerminalText;
import tools.jackson.core.JsonGenerator;

/** Writes messages, which are plain text in SARIF except for links: {@code [text](target)}. */
final class SarifMessage {

    private SarifMessage() {}

    static void write(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", escapeLinks(TerminalText.escape(text)));
        json.writeEndObject();
    }

    /** Escapes links in document text. Other brackets are not escaped, because some viewers do not unescape them. */
    private static String escapeLinks(String text) {
        return text.contains("](")
                ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : text;
    }
}
