package io.github.postmortem4j.corpus.internal.text;

/** A piece of text and the part of the postmortem that it comes from. */
public record TextFragment(TextPart part, String text) {}
