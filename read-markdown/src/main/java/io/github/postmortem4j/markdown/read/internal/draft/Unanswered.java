package io.github.postmortem4j.markdown.read.internal.draft;

/** Recognizes what authors and templates write where an answer is still missing: {@code …}, {@code ___} or {@code ?}. */
public final class Unanswered {

    private static final String MARKS = ".…_-–—?";

    private Unanswered() {}

    /** {@return whether a text has nothing but such marks and spaces} */
    public static boolean is(String text) {
        return text.chars().allMatch(c -> MARKS.indexOf(c) >= 0 || Character.isWhitespace(c));
    }
}
