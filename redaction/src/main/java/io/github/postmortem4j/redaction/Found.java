package io.github.postmortem4j.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A term and where it stands in a text.
 *
 * @param start its first character
 * @param end the one after its last
 * @param term what was found
 */
record Found(int start, int end, Term term) {

    /** What is kept comes before the names in it. */
    private static final Comparator<Found> BY_PLACE = Comparator.comparingInt(Found::start)
            .thenComparing(Comparator.comparingInt(Found::end).reversed())
            .thenComparing(found -> found.term().kind() != Term.Kind.KEPT);

    /** {@return what is to be replaced, in order: all but what is kept and the names within it} */
    static List<Found> toReplace(List<Found> all) {
        List<Found> replaced = new ArrayList<>();
        int keptUpTo = 0;
        for (Found found : all.stream().sorted(BY_PLACE).toList()) {
            if (found.term().kind() == Term.Kind.KEPT) {
                keptUpTo = Math.max(keptUpTo, found.end());
            } else if (found.term().kind() == Term.Kind.MASK || found.end() > keptUpTo) {
                replaced.add(found);
            }
        }
        return replaced;
    }

    boolean overlaps(Found later) {
        return later.start < end;
    }

    /** {@return both as one: a mask hides the names it touches, else the longer name tells the role} */
    Found with(Found later) {
        boolean thisMasks = term.kind() == Term.Kind.MASK;
        boolean laterMasks = later.term.kind() == Term.Kind.MASK;
        boolean longer = later.end - later.start > end - start;
        Term stronger = thisMasks != laterMasks ? (thisMasks ? term : later.term) : (longer ? later.term : term);
        return new Found(start, Math.max(end, later.end), stronger);
    }
}
