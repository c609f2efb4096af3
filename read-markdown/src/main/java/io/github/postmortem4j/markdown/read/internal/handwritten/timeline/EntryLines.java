package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.ClockText;
import io.github.postmortem4j.markdown.read.internal.time.ClockText.Fault;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.MomentScanner;
import io.github.postmortem4j.markdown.read.internal.words.Placeholder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether lines of a timeline begin entries or belong to them. */
final class EntryLines {

    /** The length of a word such as "Before", with the space after it. */
    private static final int MAX_ABOUT = 8;

    private static final int MAX_LABEL = 40;

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

    /** {@return {@code Restored (10:40 UTC): all is well} without the time in the label; any other line unchanged} */
    static MarkdownLine withoutTimeOfLabel(MarkdownLine line) {
        String text = line.text().text();
        int round = text.indexOf('(');
        int square = text.indexOf('[');
        int open = round < 0 ? square : square < 0 ? round : Math.min(round, square);
        int close = open < 1 ? -1 : text.indexOf(text.charAt(open) == '(' ? ')' : ']', open);
        boolean label = close > 0 && open <= MAX_LABEL && text.startsWith(":", close + 1) && text.indexOf(':') > open;
        if (!label || MomentFinder.whole(text.substring(open + 1, close)) == null) {
            return line;
        }
        InlineText name = line.text().to(text.substring(0, open).stripTrailing().length());
        return line.with(line.kind(), line.level(), name.plus(line.text().from(close + 1)));
    }

    /**
     * Keeps words such as "shortly after 10:21" in the text of an entry, because its time is not exact.
     *
     * @param entry the entry
     * @param written the line with these words
     * @param line the line without them
     * @param start the moment at the start of the line without them
     */
    static void keepNear(EntryDraft entry, MarkdownLine written, MarkdownLine line, LeadingMoment start) {
        int words = written.text().text().length() - line.text().text().length();
        if (words > 0 && LeadingMoment.isNear(written) && !entry.lines.isEmpty()) {
            MarkdownLine first = entry.lines.get(0);
            InlineText near = written.text().to(words + start.text());
            entry.lines.set(0, first.with(first.kind(), first.level(), near.plus(first.text())));
        }
    }

    /** {@return whether an entry is a line of its own, not an item or a heading} */
    static boolean isText(EntryDraft entry) {
        return entry.line.kind() == MarkdownLine.Kind.TEXT && entry.line.level() == 0;
    }

    /** {@return whether only the time of an entry has been read, on a line of its own} */
    static boolean awaitsText(EntryDraft entry) {
        return isText(entry) && entry.lines.isEmpty() && entry.kind == null && !entry.statedTime.isEmpty();
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

    /**
     * {@return whether the author has replaced neither the time nor the text of an entry, as in {@code HH:MM - Started:
     * …}; there is a note about such a time already}
     */
    static boolean isTemplate(EntryDraft entry) {
        Moment moment = entry.at == null ? new MomentScanner(entry.statedTime).at(0) : null;
        ClockText clock = moment == null ? null : moment.clock();
        String text = entry.text();
        return clock != null
                && clock.fault() == Fault.PLACEHOLDER
                && Placeholder.is(text.substring(text.lastIndexOf(':') + 1));
    }

    /**
     * {@return the moment at the start of a line, or {@code null} if the line does not begin with one}
     *
     * @param dotted whether a number such as {@code 9.40} is a time
     */
    static @Nullable LeadingMoment leading(MarkdownLine line, boolean dotted) {
        LeadingMoment start = LeadingMoment.of(line);
        return start == null && dotted ? LeadingMoment.dotted(line) : start;
    }

    /** Reads "At 10:21 UTC, an alert fired" like "10:21 UTC: an alert fired", where a line can begin an entry. */
    static MarkdownLine withoutPreposition(MarkdownLine line) {
        MarkdownLine rest = LeadingMoment.withoutPreposition(line);
        LeadingMoment start = rest.equals(line) ? null : LeadingMoment.of(rest);
        boolean begins = start != null
                && start.hasClock()
                && (line.isItem()
                        || line.first()
                        || start.isBeforeColon(rest.text().text()))
                && !SentenceTimelineReader.hasSeveralTimes(line);
        return begins ? rest : line;
    }

    /** {@return whether a line is directly below another one in the same paragraph} */
    static boolean isBelow(@Nullable MarkdownLine above, MarkdownLine line) {
        return above != null && above.block() == line.block() && above.line() == line.line() - 1;
    }
}
