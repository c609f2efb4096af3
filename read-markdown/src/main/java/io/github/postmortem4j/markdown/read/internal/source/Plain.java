package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;
import java.util.Set;

/** Makes text without marks. */
final class Plain {

    private Plain() {}

    static InlineText of(String text) {
        return text.isEmpty() ? InlineText.EMPTY : new InlineText(List.of(new TextRun(text, Set.of(), null)));
    }
}
