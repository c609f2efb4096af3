package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Parses the inline Markdown of a block: emphasis, code, links and images.
 *
 * <p>Delimiters that do not match make the parser take quadratic time. A block that is longer, or has more delimiters,
 * than people write is therefore read as plain text, and reading takes linear time overall.
 */
final class InlineReader {

    private static final int MAX_LENGTH = 100_000;
    private static final int MAX_MARKS = 1_000;
    private static final String MARKS = "*_~[`<&";
    private static final char JOINER = '\u2060';

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            // Limiting the nesting slows the parser down, and TextRunCollector handles any depth.
            .maxInlineNesting(Integer.MAX_VALUE)
            .customDelimiterProcessor(new StrikethroughDelimiter())
            .customInlineContentParserFactory(new EscapedSeparator.ParserFactory())
            .linkProcessor(this::reference)
            .build();

    /** Resolves link reference definitions. Set once the blocks of the document have been parsed. */
    private @Nullable InlineParserContext definitions;

    void definitions(InlineParserContext context) {
        definitions = context;
    }

    /** {@return the lines of a block with their formatting} */
    List<PositionedText> lines(List<SourceLine> source, LinePositions places) {
        if (source.stream().allMatch(line -> hasNoMarkup(line.getContent()))) {
            return plain(source, places);
        }
        StringBuilder text = new StringBuilder();
        for (SourceLine line : source) {
            text.append(text.isEmpty() ? "" : "\n").append(line.getContent());
        }
        Paragraph paragraph = paragraph(text.toString());
        return paragraph == null ? plain(source, places) : new TextRunCollector(places).collect(paragraph);
    }

    /** {@return the parsed text of a block, or {@code null} if it has to be read as plain text} */
    @Nullable Paragraph paragraph(String text) {
        return !isTooMuch(text) && parser.parse(text).getLastChild() instanceof Paragraph paragraph ? paragraph : null;
    }

    private static boolean isTooMuch(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && text.length() <= MAX_LENGTH; i++) {
            marks += MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return text.length() > MAX_LENGTH || marks > MAX_MARKS;
    }

    /** {@return whether parsing would only copy a line: it has no marks, and no white space that is removed} */
    private static boolean hasNoMarkup(CharSequence line) {
        int length = line.length();
        if (length == 0 || Character.isWhitespace(line.charAt(0)) || Character.isWhitespace(line.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == '\\' || c == JOINER || MARKS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<PositionedText> plain(List<SourceLine> source, LinePositions places) {
        List<PositionedText> lines = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            String text = source.get(i).getContent().toString().strip();
            if (!text.isEmpty()) {
                lines.add(new PositionedText(InlineText.plain(text), places.line(i), places.column(i)));
            }
        }
        return lines;
    }

    /** Resolves a reference link, whose definition may be anywhere in the document. */
    private LinkResult reference(LinkInfo link, Scanner scanner, InlineParserContext ignored) {
        if (link.destination() != null || definitions == null) {
            return LinkResult.none();
        }
        String label = link.label();
        boolean named = label != null && !label.isEmpty();
        LinkReferenceDefinition found =
                definitions.getDefinition(LinkReferenceDefinition.class, named ? label : link.text(scanner));
        if (found == null) {
            return LinkResult.none();
        }
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        Node node = image
                ? new Image(found.getDestination(), found.getTitle())
                : new Link(found.getDestination(), found.getTitle());
        LinkResult result = LinkResult.wrapTextIn(node, scanner.position());
        return image ? result.includeMarker() : result;
    }
}
