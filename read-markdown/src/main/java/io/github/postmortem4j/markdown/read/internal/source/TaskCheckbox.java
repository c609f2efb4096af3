package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.SourceLine;

/** The checkbox of a task list item: {@code [ ]} or {@code [x]}. An escaped bracket does not begin a checkbox. */
final class TaskCheckbox {

    private static final int LENGTH = "[x]".length();

    private TaskCheckbox() {}

    /** {@return a space, {@code x} or {@code ~} if the text of a list item begins with a checkbox, else NUL} */
    static char of(List<SourceLine> source) {
        if (source.isEmpty()) {
            return 0;
        }
        CharSequence text = source.get(0).getContent();
        boolean box = text.length() >= LENGTH
                && text.charAt(0) == '['
                && " xX~".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ']'
                && (text.length() == LENGTH || Character.isWhitespace(text.charAt(LENGTH)));
        return box ? Character.toLowerCase(text.charAt(1)) : 0;
    }

    static List<SourceLine> after(List<SourceLine> source) {
        List<SourceLine> rest = new ArrayList<>(source);
        SourceLine line = source.get(0);
        rest.set(0, line.substring(LENGTH, line.getContent().length()));
        return rest;
    }
}
