package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import java.util.List;
import java.util.Locale;
import org.commonmark.parser.SourceLine;

/** Reads the text of an HTML block: each list item and heading becomes a line, other tags and comments are skipped. */
final class HtmlBlockReader {

    private final InlineReader inlines;
    private final LineCollector collector;
    private final int level;
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private int headingLevel;
    private int line;

    HtmlBlockReader(InlineReader inlines, LineCollector collector, int level) {
        this.inlines = inlines;
        this.collector = collector;
        this.level = level;
    }

    void read(String html, int firstLine) {
        line = firstLine;
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (html.startsWith("<!--", i)) {
                i = skip(html, i, "-->");
            } else if (c == '<' && i + 1 < html.length() && isTagStart(html.charAt(i + 1))) {
                int end = html.indexOf('>', i);
                tag(html.substring(i + 1, end < 0 ? html.length() : end));
                i = skip(html, i, ">");
            } else {
                if (c == '\n') {
                    flush();
                    line++;
                } else {
                    text.append(c);
                }
                i++;
            }
        }
        flush();
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int skip(String html, int from, String end) {
        int found = html.indexOf(end, from);
        int to = found < 0 ? html.length() : found + end.length();
        for (int i = from; i < to; i++) {
            line += html.charAt(i) == '\n' ? 1 : 0;
        }
        return to;
    }

    private void tag(String tag) {
        String name = name(tag);
        switch (name) {
            case "li", "ul", "ol" -> {
                // Some authors write lists whose items are "ul" and whose list is "li".
                flush();
                kind = Kind.ITEM;
            }
            case "/li", "/ul", "/ol" -> {
                flush();
                kind = Kind.TEXT;
            }
            case "b", "strong", "/b", "/strong" -> text.append("**");
            case "s", "del", "strike", "/s", "/del", "/strike" -> text.append("~~");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                kind = Kind.HEADING;
                headingLevel = name.charAt(1) - '0';
            }
            case "br", "p", "/p", "div", "/div", "tr", "/tr" -> flush();
            case "td", "th" -> text.append(' ');
            default -> {
                // Other tags have no text of their own.
            }
        }
    }

    private static String name(String tag) {
        int end = 0;
        while (end < tag.length()
                && (Character.isLetterOrDigit(tag.charAt(end)) || (end == 0 && tag.charAt(0) == '/'))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void flush() {
        String words = text.toString().strip();
        text.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        int hashes = kind == Kind.TEXT ? hashes(words) : 0;
        if (hashes > 0) {
            // The tag on the line above turned this Markdown heading into HTML, which its author did not intend.
            kind = Kind.HEADING;
            headingLevel = hashes;
            words = words.substring(hashes).strip();
        }
        List<SourceLine> source = List.of(SourceLine.of(words, null));
        List<PositionedText> lines = inlines.lines(source, new LinePositions(source, line, 1));
        switch (kind) {
            case ITEM -> collector.item(Kind.ITEM, level + 1, false, (char) 0, lines, line, 1);
            case HEADING -> collector.block(Kind.HEADING, headingLevel, false, lines);
            default -> collector.block(Kind.TEXT, level, false, lines);
        }
        kind = Kind.TEXT;
    }

    /** {@return the level of a Markdown heading, or 0 if the line is not a heading} */
    private static int hashes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == '#') {
            count++;
        }
        boolean heading = count <= 6 && count + 1 < line.length() && line.charAt(count) == ' ';
        return heading && !line.substring(count).isBlank() ? count : 0;
    }
}
