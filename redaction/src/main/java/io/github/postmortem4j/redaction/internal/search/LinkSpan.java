package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
     * @param matches the matches, in order
     * @param text the text that they are in
     */
    static List<TermMatch> withWholeLinks(List<TermMatch> matches, String text) {
        List<LinkSpan> links = new ArrayList<>(VisibleText.links(text));
        links.sort(Comparator.comparingInt(LinkSpan::start));
        List<TermMatch> extended = new ArrayList<>(matches);
        int first = 0;
        for (LinkSpan link : links) {
            while (first < matches.size() && matches.get(first).end() <= link.start) {
                first++;
            }
            for (int i = first; i < matches.size() && matches.get(i).start() < link.textEnd; i++) {
                if (link.isCutBy(matches.get(i))) {
                    extended.add(new TermMatch(link.start, link.end, matches.get(i).term()));
                    break;
                }
            }
        }
        extended.sort(Comparator.comparingInt(TermMatch::start));
        return extended;
    }

    private boolean isCutBy(TermMatch match) {
        boolean inside = match.start() > start && match.end() <= textEnd;
        boolean around = match.start() <= start && match.end() >= end;
        return !inside && !around;
    }
}
