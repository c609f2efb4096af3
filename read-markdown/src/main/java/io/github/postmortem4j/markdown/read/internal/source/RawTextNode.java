package io.github.postmortem4j.markdown.read.internal.source;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;

/** The source of a block whose inline Markdown has not been parsed yet. */
final class RawTextNode extends CustomNode {

    private final SourceLines lines;

    RawTextNode(SourceLines lines) {
        this.lines = lines;
    }

    SourceLines lines() {
        return lines;
    }
}
