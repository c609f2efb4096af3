package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;
import org.commonmark.parser.SourceLine;

/** Recognizes the attribute lists of kramdown, such as <code>{: .table #id}</code>, which have a line of their own. */
final class Attributes {

    private Attributes() {}

    /** {@return whether a line is nothing but an attribute list} */
    static boolean are(String line) {
        String text = line.strip();
        return text.startsWith("{:") && text.indexOf('}') == text.length() - 1;
    }

    /** {@return the lines without attribute lists} */
    static List<SourceLine> without(List<SourceLine> lines) {
        return lines.stream().filter(line -> !are(line.getContent().toString())).toList();
    }
}
