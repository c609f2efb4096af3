package io.github.postmortem4j.markdown.read.internal.source;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Parses text between two tildes on each side, as GitHub Flavored Markdown does. A single tilde means "about". */
final class StrikethroughDelimiter implements DelimiterProcessor {

    private static final int LENGTH = 2;

    /** Text between tildes. */
    static final class StruckNode extends CustomNode {}

    @Override
    public char getOpeningCharacter() {
        return '~';
    }

    @Override
    public char getClosingCharacter() {
        return '~';
    }

    @Override
    public int getMinLength() {
        return LENGTH;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != LENGTH || closing.length() != LENGTH) {
            return 0;
        }
        Text opener = opening.getOpener();
        Node struck = new StruckNode();
        for (Node node : Nodes.between(opener, closing.getCloser())) {
            struck.appendChild(node);
        }
        opener.insertAfter(struck);
        return LENGTH;
    }
}
