package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines, whatever ends them. */
final class SourceLines {

    private SourceLines() {}

    /** {@return the lines, without their ends} */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
