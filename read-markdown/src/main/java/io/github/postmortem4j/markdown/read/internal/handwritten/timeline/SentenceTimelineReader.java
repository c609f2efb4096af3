package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.handwritten.investigation.InvestigationReader;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a timeline written as a paragraph. Each sentence that begins with a time, or says at what time something happened,
 * begins an entry. Without such times, each paragraph can be an entry.
 */
final class SentenceTimelineReader {

    private static final int MIN_TIMED_SENTENCES = 2;
    private static final int MAX_LENGTH = 5_000;

    private final PhraseDictionary phrases;
    private final ParagraphTimelineReader paragraphs;
    private final TimelineClock clock;

    SentenceTimelineReader(ReadingContext.Words words, TimelineClock clock) {
        this.phrases = words.phrases();
        this.paragraphs = new ParagraphTimelineReader(words.kinds());
        this.clock = clock;
    }

    /** {@return the entries in some lines, of which only those that are not part of an entry stay in the list} */
    List<EntryDraft> read(List<MarkdownLine> lines) {
        List<MarkdownLine> written = new ArrayList<>();
        for (MarkdownLine line : lines) {
            if (line.kind() == MarkdownLine.Kind.TEXT
                    && !line.quoted()
                    && line.text().text().length() <= MAX_LENGTH) {
                sentences(line, written);
            }
        }
        List<TimedSentence> sentences = written.stream().map(this::timed).toList();
        long timed =
                sentences.stream().filter(sentence -> sentence.moment != null).count();
        return timed < MIN_TIMED_SENTENCES ? paragraphs.read(lines) : entries(sentences, lines);
    }

    /**
     * {@return the lines above the first question of a timeline that are whole sentences, with a time or an assumption and
     * words that say what kind of event it was}
     */
    static List<MarkdownLine> events(List<MarkdownLine> lines, MarkdownLine question, ReadingContext context) {
        InvestigationReader investigations =
                new InvestigationReader(context.words().phrases());
        List<MarkdownLine> events = new ArrayList<>();
        MarkdownLine before = null;
        for (MarkdownLine line : lines) {
            String text = line.text().text();
            boolean first = before == null || before.block() != line.block() || endsSentence(before);
            before = line;
            boolean whole = first && line.kind() == MarkdownLine.Kind.TEXT && !line.quoted() && endsSentence(line);
            if (whole
                    && line.line() < question.line()
                    && text.length() <= MAX_LENGTH
                    && !context.words().kinds().commonKeys(text).isEmpty()) {
                EntryDraft event = new EntryDraft(line);
                investigations.read(event, text);
                if (!event.assumption.isEmpty() || MomentFinder.moments(text).size() == 1) {
                    events.add(line);
                }
            }
        }
        return events;
    }

    private static boolean endsSentence(MarkdownLine line) {
        String text = line.text().text().stripTrailing();
        return text.endsWith(".") || text.endsWith("!");
    }

    /** {@return whether several sentences of a line begin with a time} */
    static boolean hasSeveralTimes(MarkdownLine line) {
        if (line.text().text().length() > MAX_LENGTH) {
            return false;
        }
        List<MarkdownLine> sentences = new ArrayList<>();
        sentences(line, sentences);
        return sentences.size() >= MIN_TIMED_SENTENCES
                && sentences.stream()
                                .filter(sentence -> start(sentence) != null)
                                .count()
                        >= MIN_TIMED_SENTENCES;
    }

    private List<EntryDraft> entries(List<TimedSentence> sentences, List<MarkdownLine> lines) {
        List<EntryDraft> entries = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        List<MarkdownLine> before = new ArrayList<>();
        for (TimedSentence sentence : sentences) {
            if (sentence.moment != null) {
                EntryDraft entry = new EntryDraft(sentence.line);
                entry.at = clock.at(sentence.moment, sentence.line);
                entry.statedTime = sentence.statedTime;
                entry.add(sentence.text);
                entries.add(entry);
            } else if (entries.isEmpty()) {
                before.add(sentence.line);
                continue;
            } else {
                entries.get(entries.size() - 1).add(sentence.text);
            }
            used.add(sentence.line.line());
        }
        lines.removeIf(line -> used.contains(line.line()));
        before.stream().filter(sentence -> used.contains(sentence.line())).forEach(lines::add);
        return entries;
    }

    /**
     * A sentence.
     *
     * @param line the sentence as written
     * @param moment the time of the entry that it begins, or {@code null} if it begins none
     * @param statedTime the time as written
     * @param text the sentence without the time that it begins with
     */
    private record TimedSentence(
            MarkdownLine line, @Nullable Moment moment, String statedTime, MarkdownLine text) {}

    private TimedSentence timed(MarkdownLine sentence) {
        LeadingMoment start = start(sentence);
        if (start != null) {
            MarkdownLine rest = LeadingMoment.withoutPreposition(sentence);
            return new TimedSentence(
                    sentence,
                    start.moment(),
                    start.moment().writtenIn(rest.text().text()),
                    LeadingMoment.isNear(sentence) ? sentence : rest.from(start.text()));
        }
        String text = sentence.text().text();
        Moment within = timeOfEvent(text);
        return new TimedSentence(sentence, within, within == null ? "" : within.writtenIn(text), sentence);
    }

    /**
     * {@return the time of a sentence that says when something happened, as in "The shop was restored at 11:00", or {@code
     * null} if there is none}
     */
    private @Nullable Moment timeOfEvent(String sentence) {
        Moment moment = TimeWithin.only(sentence);
        String before = moment == null ? "" : sentence.substring(0, moment.start());
        boolean event = phrases.has("EVENT", before) && !phrases.has("OTHER_EVENT", before);
        return event ? moment : null;
    }

    private static @Nullable LeadingMoment start(MarkdownLine sentence) {
        LeadingMoment start = LeadingMoment.of(LeadingMoment.withoutPreposition(sentence));
        return start != null && start.hasClock() ? start : null;
    }

    private static void sentences(MarkdownLine line, List<MarkdownLine> sentences) {
        String text = line.text().text();
        int from = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean end = ".;!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (end && !isMeridiem(text, i)) {
                sentences.add(cut(line, from, i + 1));
                from = i + 2;
            }
        }
        sentences.add(cut(line, from, text.length()));
    }

    /** {@return whether the period belongs to "a.m." or "p.m." and does not end the sentence} */
    private static boolean isMeridiem(String text, int point) {
        return point >= 3
                && text.charAt(point) == '.'
                && text.charAt(point - 1) == 'm'
                && text.charAt(point - 2) == '.';
    }

    private static MarkdownLine cut(MarkdownLine line, int from, int to) {
        MarkdownLine rest = line.from(from);
        return rest.with(MarkdownLine.Kind.TEXT, 0, rest.text().to(to - from));
    }
}
