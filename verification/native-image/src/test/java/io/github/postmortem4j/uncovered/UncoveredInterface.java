package io.github.postmortem4j.uncovered;

/** An interface that is traced like an interface of the library, but is not covered by metadata. */
public interface UncoveredInterface {}
