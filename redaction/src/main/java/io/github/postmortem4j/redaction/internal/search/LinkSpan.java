package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link or image of Markdown.
 *
 * @param start the index of its first character
 * @param textEnd the index after its text
 * @param end the index after it
 */
record LinkSpan(int start, int textEnd, int end) {

    /**
     * {@return the matches, where one that covers only a part of a link also covers the rest of it, so that no broken
     * link is left}
     *
     * @param matches the matches, in order and without overlaps
     * @param text the text that they are in
     */
    static List<TermMatch> withWholeLinks(List<TermMatch> matches, String text) {
        List<LinkSpan> links = TextWithoutMarkup.links(text);
        List<TermMatch> extended = new ArrayList<>(matches);
        for (LinkSpan link : links) {
            extend(link, at(link.start, matches), extended);
            extend(link, at(link.textEnd, matches), extended);
        }
        extended.sort(Comparator.comparingInt(TermMatch::start));
        return extended;
    }

    private static void extend(LinkSpan link, @Nullable TermMatch match, List<TermMatch> extended) {
        if (match != null && link.isCutBy(match)) {
            extended.add(new TermMatch(link.start, link.end, match.term()));
        }
    }

    /** Returns the match that contains an index. */
    private static @Nullable TermMatch at(int index, List<TermMatch> matches) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (matches.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < matches.size() && matches.get(low).start() <= index ? matches.get(low) : null;
    }

    private boolean isCutBy(TermMatch match) {
        boolean inText = match.start() > start && match.end() <= textEnd;
        boolean inDestination = match.start() >= textEnd;
        boolean around = match.start() <= start && match.end() >= end;
        return !inText && !inDestination && !around;
    }
}
