package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;
import java.util.Set;

/** Makes text without marks. */
final class Plain {

    private Plain() {}

    static Inline of(String text) {
        return text.isEmpty() ? Inline.EMPTY : new Inline(List.of(new Run(text, Set.of(), null)));
    }
}
