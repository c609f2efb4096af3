package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An occurrence of a term in a text.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param term the term
 */
public record TermMatch(int start, int end, Term term) {

    /** Orders a kept name before the names in it. */
    private static final Comparator<TermMatch> BY_POSITION = Comparator.comparingInt(TermMatch::start)
            .thenComparing(Comparator.comparingInt(TermMatch::end).reversed())
            .thenComparing(match -> match.term().kind() != Term.Kind.KEPT);

    /** {@return the matches to replace, in order: all but kept names and the names in them} */
    static List<TermMatch> toReplace(List<TermMatch> all) {
        List<TermMatch> replaced = new ArrayList<>();
        int keptEnd = 0;
        for (TermMatch match : all.stream().sorted(BY_POSITION).toList()) {
            if (match.term().kind() == Term.Kind.KEPT) {
                keptEnd = Math.max(keptEnd, match.end());
            } else if (match.term().kind() == Term.Kind.MASK || match.end() > keptEnd) {
                replaced.add(match);
            }
        }
        return replaced;
    }

    /** {@return the matches without overlaps: those that overlap are merged} */
    static List<TermMatch> merged(List<TermMatch> ordered) {
        List<TermMatch> merged = new ArrayList<>();
        for (TermMatch match : ordered) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(match)) {
                merged.set(last, merged.get(last).mergedWith(match));
            } else {
                merged.add(match);
            }
        }
        return merged;
    }

    /** {@return whether a match that starts at or after the start of this match overlaps it} */
    public boolean overlaps(TermMatch later) {
        return later.start < end;
    }

    /** {@return one match for both: with the term of the mask if only one is a mask, or else of the longer match} */
    public TermMatch mergedWith(TermMatch later) {
        boolean thisMasks = term.kind() == Term.Kind.MASK;
        boolean laterMasks = later.term.kind() == Term.Kind.MASK;
        boolean longer = later.end - later.start > end - start;
        Term stronger = thisMasks != laterMasks ? (thisMasks ? term : later.term) : (longer ? later.term : term);
        return new TermMatch(start, Math.max(end, later.end), stronger);
    }
}
