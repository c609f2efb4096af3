package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.similar.Reason;
import java.util.Set;

/**
 * A reason and how much it says.
 *
 * @param reason the reason
 * @param score how much it says, compared with reasons of the same kind
 * @param stems the rare words that its quotes share
 */
record ScoredReason(Reason reason, double score, Set<String> stems) {}
