package io.github.postmortem4j.redaction.internal.search;

/** Receives the matches in a form of a text. */
@FunctionalInterface
interface MatchVisitor {

    /** {@return whether to continue with shorter terms that end at the same index} */
    boolean visit(MappedText text, int start, int end, Term term);
}
