package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes a timeline that its author wrote as a code block, to keep the lines apart. A code block below entries, or with
 * the lines of a log, is an excerpt instead. See decision 276.
 */
final class CodeEntries {

    private static final int MIN_ENTRIES = 2;

    /** The lines of logs have the level in their first characters. */
    private static final int MAX_BEFORE_LEVEL = 120;

    private static final Set<String> PLAIN = Set.of("", "text", "txt", "plain", "plaintext");
    private static final Pattern LOG_LEVEL =
            Pattern.compile("\\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\\b|\\w\\[\\d+]:");

    private CodeEntries() {}

    /** {@return the lines of a timeline, where the lines of such a code block are list items} */
    static List<MarkdownLine> asItems(List<MarkdownLine> lines) {
        int from = 0;
        while (from < lines.size()
                && lines.get(from).kind() == MarkdownLine.Kind.TEXT
                && ZoneStatement.in(lines.get(from).text().text()) != null) {
            from++;
        }
        int to = from;
        while (to < lines.size()
                && lines.get(to).kind() == MarkdownLine.Kind.CODE
                && lines.get(to).block() == lines.get(from).block()) {
            to++;
        }
        boolean apart = lines.subList(to, lines.size()).stream().noneMatch(CodeEntries::isEntry);
        if (!apart || !areEntries(lines.subList(from, to))) {
            return lines;
        }
        List<MarkdownLine> items = new ArrayList<>(lines);
        for (int i = from; i < to; i++) {
            items.set(i, plain(lines.get(i)));
        }
        items.removeIf(line -> line.text().isBlank() && line.cells().isEmpty());
        return items;
    }

    private static boolean areEntries(List<MarkdownLine> code) {
        List<MarkdownLine> written =
                code.stream().filter(line -> !line.text().isBlank()).toList();
        return written.stream().filter(CodeEntries::isEntry).count() >= MIN_ENTRIES
                && isEntry(written.get(0))
                && written.stream()
                        .allMatch(line -> isPlain(line)
                                && (isEntry(line) || line.text().text().startsWith(" ")));
    }

    private static boolean isEntry(MarkdownLine line) {
        LeadingMoment start = LeadingMoment.of(line);
        return start != null && start.hasClock() && !start.isAlone(line.text().text());
    }

    private static boolean isPlain(MarkdownLine line) {
        String info = line.cells().isEmpty() ? "" : line.cells().get(0).text().text();
        String text = line.text().text();
        String start = text.substring(0, Math.min(text.length(), MAX_BEFORE_LEVEL));
        return PLAIN.contains(info.strip()) && !LOG_LEVEL.matcher(start).find();
    }

    private static MarkdownLine plain(MarkdownLine code) {
        boolean entry = isEntry(code);
        InlineText text = new InlineText(List.of(new TextRun(code.text().text().strip(), Set.of(), null)));
        return new MarkdownLine(
                entry ? MarkdownLine.Kind.ITEM : MarkdownLine.Kind.TEXT,
                1,
                code.block(),
                code.first(),
                code.task(),
                code.quoted(),
                text,
                List.of(),
                code.line(),
                code.column());
    }
}
