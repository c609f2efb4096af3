package io.github.postmortem4j.corpus.internal.mechanism;

import io.github.postmortem4j.corpus.internal.text.PhraseIndex;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds mechanisms in sentences, in time proportional to the length of the text. Immutable, and safe for use by many
 * threads.
 */
public final class MechanismFinder {

    private final PhraseIndex phrases = new PhraseIndex();
    private final List<Mechanism> mechanisms;
    /** By the number of a phrase: the groups that contain it. */
    private final List<List<Group>> groupsOfPhrase = new ArrayList<>();

    MechanismFinder(List<Mechanism> mechanisms) {
        this.mechanisms = mechanisms;
        int patterns = 0;
        for (int m = 0; m < mechanisms.size(); m++) {
            for (MechanismPattern pattern : mechanisms.get(m).patterns()) {
                addPattern(pattern, patterns++, m);
            }
        }
    }

    private void addPattern(MechanismPattern pattern, int number, int mechanism) {
        int size = pattern.groups().size();
        for (int g = 0; g < size; g++) {
            Group group = new Group(number, mechanism, g, size);
            for (String phrase : pattern.groups().get(g)) {
                int id = phrases.add(phrase);
                while (groupsOfPhrase.size() < phrases.size()) {
                    groupsOfPhrase.add(new ArrayList<>());
                }
                if (!groupsOfPhrase.get(id).contains(group)) {
                    groupsOfPhrase.get(id).add(group);
                }
            }
        }
    }

    /**
     * Finds the mechanisms of a document.
     *
     * @param sentences the sentences
     * @return the matches, at most one per sentence and mechanism, in order of the sentences
     */
    public List<MechanismMatch> find(List<QuotableSentence> sentences) {
        List<MechanismMatch> matches = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            find(sentences.get(i), i, matches);
        }
        return matches;
    }

    private void find(QuotableSentence sentence, int index, List<MechanismMatch> matches) {
        Map<Integer, PatternMatch> started = new LinkedHashMap<>();
        phrases.find(sentence, (phrase, first, length) -> {
            for (Group group : groupsOfPhrase.get(phrase)) {
                started.computeIfAbsent(group.pattern(), p -> new PatternMatch(group))
                        .add(group.index(), first, length);
            }
        });
        Map<Integer, List<Integer>> found = new LinkedHashMap<>();
        for (PatternMatch match : started.values()) {
            List<Integer> words = found.containsKey(match.mechanism()) ? List.of() : match.words();
            if (!words.isEmpty()) {
                found.put(match.mechanism(), words);
            }
        }
        found.forEach((mechanism, words) -> matches.add(new MechanismMatch(mechanisms.get(mechanism), index, words)));
    }

    /**
     * A group of a pattern.
     *
     * @param pattern the number of the pattern
     * @param mechanism the number of its mechanism
     * @param index the index of the group in the pattern
     * @param size the number of groups of the pattern
     */
    record Group(int pattern, int mechanism, int index, int size) {}
}
