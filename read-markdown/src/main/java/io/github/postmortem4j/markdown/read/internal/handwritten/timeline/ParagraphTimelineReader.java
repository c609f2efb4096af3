package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a timeline that is only paragraphs, or sentences on lines of their own: each is an entry, in their order. The last one
 * may lack its full stop, and at least one must say what kind of event it was, so that a remark about the timeline is none. See decision 278.
 */
final class ParagraphTimelineReader {

    private static final int MIN_ENTRIES = 2;
    private static final String SENTENCE_ENDS = ".!?";

    private final PhraseDictionary kinds;

    ParagraphTimelineReader(PhraseDictionary kinds) {
        this.kinds = kinds;
    }

    /** {@return the entries in some lines, of which only those that are not part of an entry stay in the list} */
    List<EntryDraft> read(List<MarkdownLine> lines) {
        if (!lines.stream().allMatch(line -> line.kind() == MarkdownLine.Kind.TEXT && !line.quoted())) {
            return List.of();
        }
        List<List<MarkdownLine>> paragraphs = PlainLines.items(lines).stream()
                .filter(paragraph -> !introduces(ParagraphText.text(paragraph)))
                .toList();
        boolean events = paragraphs.size() >= MIN_ENTRIES
                && paragraphs.stream()
                        .limit(paragraphs.size() - 1)
                        .allMatch(paragraph -> isSentence(ParagraphText.text(paragraph)))
                && paragraphs.stream()
                        .anyMatch(paragraph ->
                                !kinds.commonKeys(ParagraphText.text(paragraph)).isEmpty());
        if (!events) {
            return List.of();
        }
        List<EntryDraft> entries =
                paragraphs.stream().map(ParagraphTimelineReader::entry).toList();
        Set<Integer> read = entries.stream()
                .flatMap(entry -> entry.lines.stream())
                .map(MarkdownLine::line)
                .collect(Collectors.toSet());
        lines.removeIf(line -> read.contains(line.line()));
        return entries;
    }

    /** {@return whether a paragraph only says what follows, or in which time zone the times are} */
    private static boolean introduces(String paragraph) {
        return paragraph.stripTrailing().endsWith(":") || ZoneStatement.in(paragraph) != null;
    }

    private static boolean isSentence(String paragraph) {
        String text = paragraph.stripTrailing();
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static EntryDraft entry(List<MarkdownLine> paragraph) {
        EntryDraft entry = new EntryDraft(paragraph.get(0));
        paragraph.forEach(line -> {
            entry.add(line);
            entry.addLinks(line.text());
        });
        return entry;
    }
}
