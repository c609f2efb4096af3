package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.internal.format.SeparatorMask;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** A separator of the page format that is written as an entity, because it is part of a text. */
final class EscapedSeparator extends CustomNode {

    private static final int MAX_ENTITY = "&#1234;".length();

    private final char separator;

    private EscapedSeparator(char separator) {
        this.separator = separator;
    }

    /** {@return the separator} */
    String literal() {
        return String.valueOf(separator);
    }

    /** Finds escaped separators where Markdown has entities. */
    static final class ParserFactory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('&');
        }

        @Override
        public InlineContentParser create() {
            return EscapedSeparator::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        for (int i = 0; i < MAX_ENTITY && scanner.hasNext(); i++) {
            char last = scanner.peek();
            scanner.next();
            if (last == ';') {
                String entity = scanner.getSource(start, scanner.position()).getContent();
                char separator = SeparatorMask.separatorOf(entity);
                return separator == 0
                        ? ParsedInline.none()
                        : ParsedInline.of(new EscapedSeparator(separator), scanner.position());
            }
        }
        return ParsedInline.none();
    }
}
