package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds any number of terms in a single pass over a text, using the Aho-Corasick algorithm.
 *
 * <p>Instances are immutable after construction.
 */
final class TermIndex {

    private static final int ROOT = 0;

    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** A state of the automaton: the prefix of at least one term that has been read. */
    private static final class Node {
        final List<Character> edges = new ArrayList<>();
        int length;

        @Nullable Term term;
        /** The state of the longest proper suffix that is a prefix of a term. */
        int fallback;
        /** The state of the longest proper suffix that is a term, or -1. */
        int shorter = -1;
    }

    /** Receives matches, and returns whether to continue with shorter terms that end at the same index. */
    @FunctionalInterface
    interface Visitor {
        boolean visit(int start, int end, Term term);
    }

    /**
     * Creates an index.
     *
     * @param terms the terms by their normalized form
     */
    TermIndex(Map<String, Term> terms) {
        nodes.add(new Node());
        terms.forEach(this::add);
        link();
    }

    boolean isEmpty() {
        return nodes.size() == 1;
    }

    /** Visits the matches in a normalized text, ordered by their end, the longest first. */
    void search(MappedText text, Visitor visitor) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.charAt(i));
            int match = nodes.get(state).term == null ? nodes.get(state).shorter : state;
            while (match >= 0) {
                Node node = nodes.get(match);
                Term term = node.term;
                if (term == null || !visitor.visit(i + 1 - node.length, i + 1, term)) {
                    break;
                }
                match = node.shorter;
            }
        }
    }

    private int next(int from, char character) {
        int state = from;
        Integer next = edges.get(key(state, character));
        while (next == null && state != ROOT) {
            state = nodes.get(state).fallback;
            next = edges.get(key(state, character));
        }
        return next == null ? ROOT : next;
    }

    private void add(String normalized, Term term) {
        int state = ROOT;
        for (int i = 0; i < normalized.length(); i++) {
            char character = normalized.charAt(i);
            Integer next = edges.get(key(state, character));
            if (next == null) {
                next = nodes.size();
                Node node = new Node();
                node.length = i + 1;
                nodes.add(node);
                nodes.get(state).edges.add(character);
                edges.put(key(state, character), next);
            }
            state = next;
        }
        nodes.get(state).term = term;
    }

    /** Links the states breadth-first, so that shorter prefixes are linked before longer ones. */
    private void link() {
        Deque<Integer> queue = new ArrayDeque<>(List.of(ROOT));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (char character : nodes.get(state).edges) {
                int child = edges.getOrDefault(key(state, character), ROOT);
                int fallback = state == ROOT ? ROOT : next(nodes.get(state).fallback, character);
                nodes.get(child).fallback = fallback;
                Node target = nodes.get(fallback);
                nodes.get(child).shorter = target.term == null ? target.shorter : fallback;
                queue.add(child);
            }
        }
    }

    private static long key(int state, char character) {
        return ((long) state << Character.SIZE) | character;
    }
}
