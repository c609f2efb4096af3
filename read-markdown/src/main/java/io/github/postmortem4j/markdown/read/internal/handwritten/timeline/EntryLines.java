package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.util.List;

/** Decides whether lines of a timeline begin entries or belong to them. */
final class EntryLines {

    /** The length of a word such as "Before", with the space after it. */
    private static final int MAX_ABOUT = 8;

    private EntryLines() {}

    /** {@return whether a heading beside those with times has one that is not exact, as in "After 10:40 UTC"} */
    static boolean isAbout(MarkdownLine heading) {
        String text = heading.text().text();
        List<Moment> moments = MomentFinder.moments(text);
        boolean one =
                moments.size() == 1 && text.substring(moments.get(0).end()).isBlank();
        return one && moments.get(0).start() <= MAX_ABOUT;
    }

    /** {@return whether a line that begins with a date, without a time, is an entry or the date of the entries below it} */
    static boolean isDay(MarkdownLine line, LeadingMoment start) {
        boolean apart = start.separated() || start.isMarked(line);
        return start.isAlone(line.text().text()) || ((line.isItem() || line.first()) && apart);
    }

    /** {@return whether an entry is a line of its own, not an item or a heading} */
    static boolean isText(EntryDraft entry) {
        return entry.line.kind() == MarkdownLine.Kind.TEXT && entry.line.level() == 0;
    }

    /** {@return whether a line without a time belongs to an entry} */
    static boolean isPartOf(EntryDraft entry, MarkdownLine line) {
        if (entry.line.kind() == MarkdownLine.Kind.HEADING) {
            return true;
        }
        boolean sameBlock = line.block() == entry.line.block();
        boolean inItem = entry.line.isItem()
                && (line.isItem() ? line.level() > entry.line.level() : line.level() >= entry.line.level());
        boolean below = isText(entry) && (line.isItem() || entry.lines.isEmpty());
        return (sameBlock && !line.isItem()) || inItem || below;
    }
}
