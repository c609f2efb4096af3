package io.github.postmortem4j.redaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds all of many terms in one pass over a text (the automaton of Aho and Corasick), however many there are.
 *
 * <p>Immutable once built.
 */
final class TermIndex {

    private static final int ROOT = 0;

    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** What has been read so far: a beginning of some terms. */
    private static final class Node {
        final List<Character> edges = new ArrayList<>();
        int length;

        @Nullable Term term;
        /** The longest end of what has been read that is a beginning of some term. */
        int fallback;
        /** The longest end of what has been read that is a term. */
        int shorter = -1;
    }

    /** Is told what was found; says whether to go on to the shorter terms that end at the same place. */
    @FunctionalInterface
    interface Visitor {
        boolean found(int start, int end, Term term);
    }

    /**
     * Makes an index.
     *
     * @param terms by their folded form
     */
    TermIndex(Map<String, Term> terms) {
        nodes.add(new Node());
        terms.forEach(this::add);
        link();
    }

    boolean isEmpty() {
        return nodes.size() == 1;
    }

    /** Visits the terms in a folded text: by where they end, and of those the longest first. */
    void search(MappedText text, Visitor visitor) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            state = next(state, text.charAt(i));
            int found = nodes.get(state).term == null ? nodes.get(state).shorter : state;
            while (found >= 0) {
                Node node = nodes.get(found);
                Term term = node.term;
                if (term == null || !visitor.found(i + 1 - node.length, i + 1, term)) {
                    break;
                }
                found = node.shorter;
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

    private void add(String folded, Term term) {
        int state = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
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

    /** Breadth first, so that shorter beginnings are linked before longer ones. */
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
