package io.github.postmortem4j.bait;

/** The same as an interface. */
public interface Trap {}
