package io.github.postmortem4j.redaction;

/** Is told what was found in which form of a text. */
@FunctionalInterface
interface SearchVisitor {

    /** {@return whether to go on to the shorter terms that end at the same place} */
    boolean found(MappedText text, int start, int end, Term term);
}
