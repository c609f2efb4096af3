package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.internal.time.ClockText;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns updates copied from a status page into timeline entries. An update begins with a state such as "Investigating",
 * has its time below the state or the text, and is above the older ones.
 */
public final class StatusPageUpdates {

    private static final int MIN_UPDATES = 2;
    private static final int MAX_STATE = 30;

    private final PhraseDictionary phrases;
    private final SectionNames names;
    private final List<List<MarkdownLine>> blocks;
    private final List<Update> updates = new ArrayList<>();

    private record Update(int from, int to, MarkdownLine time, List<MarkdownLine> text) {}

    private StatusPageUpdates(List<MarkdownLine> lines, PhraseDictionary phrases, SectionNames names) {
        this.phrases = phrases;
        this.names = names;
        this.blocks = PlainLines.paragraphs(lines);
    }

    /** {@return the lines with list items for the updates, below the heading of a timeline; the same lines if there are none} */
    public static List<MarkdownLine> toEntries(List<MarkdownLine> lines, PhraseDictionary phrases, SectionNames names) {
        StatusPageUpdates page = new StatusPageUpdates(lines, phrases, names);
        page.find();
        return page.updates.size() < MIN_UPDATES ? lines : page.entries();
    }

    private void find() {
        int i = 0;
        while (i < blocks.size()) {
            Update update = isState(blocks.get(i).get(0)) ? update(i) : bracketed(i);
            if (update != null) {
                updates.add(update);
            }
            i = update == null ? i + 1 : update.to;
        }
    }

    /** {@return whether a line begins with a state, which is all of it or followed by a dash or a colon} */
    private boolean isState(MarkdownLine line) {
        boolean text = line.kind() == Kind.HEADING || (line.kind() == Kind.TEXT && line.level() == 0);
        String words = line.text().text().strip();
        int end = words.length();
        for (String separator : new String[] {" - ", " – ", " — ", ":"}) {
            int found = words.indexOf(separator);
            end = found < 0 ? end : Math.min(end, found);
        }
        return text && !line.quoted() && end <= MAX_STATE && phrases.isPhrase("STATE", words.substring(0, end));
    }

    private @Nullable Update update(int at) {
        List<MarkdownLine> first = blocks.get(at);
        MarkdownLine last = withoutPosted(first.get(first.size() - 1));
        if (first.size() > 1 && isTime(last)) {
            return new Update(at, at + 1, last, first.subList(0, first.size() - 1));
        }
        List<MarkdownLine> next = at + 1 < blocks.size() ? blocks.get(at + 1) : List.of();
        MarkdownLine below = next.isEmpty() ? last : withoutPosted(next.get(next.size() - 1));
        if (first.size() == 1 && next.size() > 1 && isTime(below)) {
            List<MarkdownLine> text = new ArrayList<>(first);
            text.addAll(next.subList(0, next.size() - 1));
            return new Update(at, at + 2, below, text);
        }
        if (at + 1 < blocks.size() && isTime(blocks.get(at + 1).get(0))) {
            List<MarkdownLine> text = new ArrayList<>(first);
            List<MarkdownLine> timed = blocks.get(at + 1);
            text.addAll(timed.subList(1, timed.size()));
            int end = at + 2;
            while (first.get(0).kind() == Kind.HEADING
                    && end < blocks.size()
                    && isText(blocks.get(end).get(0))) {
                text.addAll(blocks.get(end++));
            }
            return new Update(at, end, timed.get(0), text);
        }
        return null;
    }

    /** {@return the update of a paragraph such as {@code Resolved (3 May 2024, 10:00 UTC): all is well}, or {@code null}} */
    private @Nullable Update bracketed(int at) {
        MarkdownLine line = blocks.get(at).get(0);
        String words = line.text().text();
        int open = Math.max(words.indexOf('('), words.indexOf('['));
        int close = open < 1 ? -1 : words.indexOf(words.charAt(open) == '(' ? ')' : ']', open);
        if (close < 0 || open > MAX_STATE || line.kind() != Kind.TEXT || line.level() > 0 || line.quoted()) {
            return null;
        }
        MarkdownLine state = line.with(
                Kind.TEXT, 0, InlineText.plain(words.substring(0, open).strip()));
        MarkdownLine time = line.with(Kind.TEXT, 0, line.text().from(open + 1).to(close - open - 1));
        if (!isState(state) || !isTime(time)) {
            return null;
        }
        List<MarkdownLine> text = new ArrayList<>(blocks.get(at));
        text.set(0, line.with(Kind.TEXT, 0, state.text().plus(line.text().from(close + 1))));
        return new Update(at, at + 1, time, text);
    }

    private boolean isText(MarkdownLine line) {
        return line.kind() == Kind.TEXT && !isState(line);
    }

    /** {@return a line without "Posted" before its time} */
    private MarkdownLine withoutPosted(MarkdownLine line) {
        String words = line.text().text();
        int space = words.indexOf(' ');
        boolean posted = space > 0 && phrases.isPhrase("POSTED", words.substring(0, space));
        return posted ? line.from(space + 1) : line;
    }

    private static boolean isTime(MarkdownLine line) {
        Moment moment =
                line.kind() == Kind.TEXT ? MomentFinder.whole(line.text().text()) : null;
        return moment != null && moment.day() != null && moment.hasClock();
    }

    private List<MarkdownLine> entries() {
        List<MarkdownLine> lines = new ArrayList<>();
        int first = updates.get(0).from;
        blocks.subList(0, first).forEach(lines::addAll);
        if (!isInTimeline(first)) {
            MarkdownLine state = blocks.get(first).get(0);
            lines.add(state.with(Kind.HEADING, 2, InlineText.plain(names.timeline())));
        }
        List<Update> ordered = new ArrayList<>(updates);
        if (!isOldestFirst()) {
            Collections.reverse(ordered);
        }
        ordered.forEach(update -> entry(update, lines));
        int done = first;
        for (Update update : updates) {
            blocks.subList(done, update.from).forEach(lines::addAll);
            done = update.to;
        }
        blocks.subList(done, blocks.size()).forEach(lines::addAll);
        return lines;
    }

    /** {@return whether the times of the updates are in order; most pages begin with the last update} */
    private boolean isOldestFirst() {
        LocalDateTime first = time(updates.get(0).time);
        LocalDateTime last = time(updates.get(updates.size() - 1).time);
        return first != null && last != null && first.isBefore(last);
    }

    private static @Nullable LocalDateTime time(MarkdownLine line) {
        Moment moment = MomentFinder.whole(line.text().text());
        DayText day = moment == null ? null : moment.day();
        ClockText clock = moment == null ? null : moment.clock();
        LocalDate date = day == null ? null : day.resolve(null, null);
        return date == null || clock == null || clock.time() == null ? null : date.atTime(clock.time());
    }

    private boolean isInTimeline(int block) {
        for (int i = block - 1; i >= 0; i--) {
            MarkdownLine line = blocks.get(i).get(0);
            if (line.kind() == Kind.HEADING) {
                return names.find(line.text().text()) == SectionKind.TIMELINE;
            }
        }
        return false;
    }

    private void entry(Update update, List<MarkdownLine> lines) {
        MarkdownLine state = update.text.get(0);
        InlineText text =
                InlineText.plain(update.time.text().text().strip() + " - ").plus(state.text());
        if (update.text.size() > 1 && phrases.isPhrase("STATE", state.text().text())) {
            text = text.plus(InlineText.plain(":"));
        }
        lines.add(state.with(Kind.ITEM, 1, text));
        update.text.stream().skip(1).forEach(line -> lines.add(line.with(Kind.TEXT, 1, line.text())));
    }
}
