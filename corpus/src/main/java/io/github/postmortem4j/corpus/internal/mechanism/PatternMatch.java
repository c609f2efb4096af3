package io.github.postmortem4j.corpus.internal.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a sentence contains of one pattern. */
final class PatternMatch {

    private final int mechanism;
    private final List<List<Occurrence>> occurrences;

    PatternMatch(MechanismFinder.Group group) {
        this.mechanism = group.mechanism();
        this.occurrences = new ArrayList<>(group.size());
        for (int i = 0; i < group.size(); i++) {
            occurrences.add(new ArrayList<>(2));
        }
    }

    int mechanism() {
        return mechanism;
    }

    void add(int group, int first, int length) {
        occurrences.get(group).add(new Occurrence(first, length));
    }

    /** Returns the words of a phrase of each group that are close to each other; empty if the pattern does not match. */
    List<Integer> words() {
        for (List<Occurrence> group : occurrences) {
            if (group.isEmpty()) {
                return List.of();
            }
        }
        for (Occurrence first : occurrences.get(0)) {
            Set<Integer> words = new TreeSet<>();
            if (collect(first, words)) {
                return List.copyOf(words);
            }
        }
        return List.of();
    }

    private boolean collect(Occurrence first, Set<Integer> words) {
        first.addTo(words);
        for (List<Occurrence> group : occurrences.subList(1, occurrences.size())) {
            Occurrence nearest = null;
            for (Occurrence other : group) {
                if (other.isNear(first) && (nearest == null || other.distance(first) < nearest.distance(first))) {
                    nearest = other;
                }
            }
            if (nearest == null) {
                return false;
            }
            nearest.addTo(words);
        }
        return true;
    }

    private record Occurrence(int first, int length) {

        int distance(Occurrence other) {
            return Math.abs(first - other.first);
        }

        boolean isNear(Occurrence other) {
            return first != other.first && distance(other) <= MechanismPattern.WINDOW;
        }

        void addTo(Set<Integer> words) {
            for (int i = first; i < first + length; i++) {
                words.add(i);
            }
        }
    }
}
