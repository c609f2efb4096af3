package io.github.postmortem4j.markdown.read.internal.draft;

/** Shortens text to quote it in a note. */
public final class Excerpt {

    private static final int MAX_LENGTH = 60;

    private Excerpt() {}

    /** Returns a whole text on one line. For text that has no place but in the note. */
    public static String whole(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = Math.min(MAX_LENGTH, line.length());
        boolean pair = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return line.length() <= MAX_LENGTH ? line : line.substring(0, pair ? end - 1 : end) + "…";
    }
}
