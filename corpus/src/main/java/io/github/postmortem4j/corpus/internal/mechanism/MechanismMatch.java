package io.github.postmortem4j.corpus.internal.mechanism;

import java.util.List;

/**
 * A sentence that matches a mechanism.
 *
 * @param mechanism the mechanism
 * @param sentence the index of the sentence
 * @param words the indexes of the words that match, in ascending order
 */
public record MechanismMatch(Mechanism mechanism, int sentence, List<Integer> words) {}
