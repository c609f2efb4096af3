package io.github.postmortem4j.corpus.internal.mechanism;

import java.util.List;

/**
 * A failure mechanism of the dictionary.
 *
 * @param id the id, such as {@code disk-full}
 * @param title the title that people read
 * @param safeguard whether it is a safeguard that failed, rather than a cause
 * @param patterns what its sentences contain
 */
public record Mechanism(String id, String title, boolean safeguard, List<MechanismPattern> patterns) {}
