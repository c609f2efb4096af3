package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row {@code | Severity | SEV1 |} above the first section like the line {@code **Severity:** SEV1}. */
final class FactRow {

    private static final Set<String> TIMES = Set.copyOf(WordLists.of("columns").get("TIMELINE.TIME"));

    private FactRow() {}

    /** {@return the row as a line with a label; any other line unchanged} */
    static MarkdownLine asLabel(MarkdownLine line, OutlineSection current, SectionNames names) {
        boolean early = current.isRoot()
                || current.is(SectionKind.KEY_EVENTS)
                || (current.level() == OutlineSection.LABEL && isFact(current.kind()));
        if (!early || !line.isTable() || line.cells().size() != 2) {
            return line;
        }
        String name = line.cells().get(0).text().text().strip();
        InlineText value = line.cells().get(1).text();
        if (!isFact(names.findExact(name)) && !isPeriod(name, value.text())) {
            return line;
        }
        String label = name.endsWith(":") ? name : name + ":";
        InlineText text = new InlineText(
                        List.of(new TextRun(label, Set.of(Mark.STRONG), null), new TextRun(" ", Set.of(), null)))
                .plus(value);
        MarkdownLine.Cell cell = line.cells().get(0);
        return new MarkdownLine(
                Kind.TEXT, 0, line.block(), true, (char) 0, line.quoted(), text, List.of(), cell.line(), cell.column());
    }

    /**
     * {@return the label of a line such as {@code **Time:** 10:00 - 10:40 UTC}, or {@code null} for any other line;
     * "time" alone is not the name of a fact}
     */
    static @Nullable SectionLabel timeLabel(MarkdownLine line) {
        String text = line.text().text();
        int marked = line.text().markedPrefix(Mark.STRONG);
        String name = text.substring(0, marked).strip();
        if (!name.endsWith(":") || !isPeriod(name, text.substring(marked))) {
            return null;
        }
        int from = marked;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return new SectionLabel(
                SectionKind.DURATION, name.substring(0, name.length() - 1).strip(), from, true, true, false);
    }

    private static boolean isPeriod(String name, String value) {
        return TIMES.contains(WordFolding.words(name))
                && !MomentFinder.spans(value).isEmpty();
    }

    static boolean isFact(@Nullable SectionKind kind) {
        return kind != null && (kind.isFact() || SectionKinds.SUMMARY_FACTS.contains(kind));
    }
}
