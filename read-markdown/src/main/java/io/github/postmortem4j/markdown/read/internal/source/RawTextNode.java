package io.github.postmortem4j.markdown.read.internal.source;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;

/** The text of a block as it stands in the source, until somebody looks at its marks. */
final class RawTextNode extends CustomNode {

    private final SourceLines lines;

    RawTextNode(SourceLines lines) {
        this.lines = lines;
    }

    SourceLines lines() {
        return lines;
    }
}
