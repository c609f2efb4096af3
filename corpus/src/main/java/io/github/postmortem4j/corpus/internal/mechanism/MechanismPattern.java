package io.github.postmortem4j.corpus.internal.mechanism;

import java.util.List;

/**
 * A pattern of a mechanism: a sentence matches if it contains a phrase of each group, close to each other and in any
 * order.
 *
 * @param groups the groups, each a list of alternative phrases
 */
public record MechanismPattern(List<List<String>> groups) {

    /** How many words may lie between the first words of two phrases. */
    static final int WINDOW = 8;
}
