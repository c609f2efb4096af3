package io.github.postmortem4j.markdown.internal.text;

/**
 * Finds what code hosts make of text once the Markdown is HTML: a ping, a link to an issue, a picture.
 *
 * <p>No escape reaches that far, so a {@linkplain Escaper#JOINER word joiner} parts the sign from the name:
 *
 * <ul>
 *   <li>{@code @name}, {@code @org/team}, {@code name@commit};
 *   <li>{@code #123}, {@code org/repo#123}, {@code GH-123}; GitLab's, Gitea's and Azure's {@code !123}; GitLab's {@code
 *       $123}, {@code &123}, {@code %name}, {@code ~name}, {@code [epic:123]} and {@code *iteration:123};
 *   <li>{@code [[page]]} of a wiki;
 *   <li>{@code :name:} of an emoji, but not the minutes of {@code 13:31:22}.
 * </ul>
 *
 * <p>The hash of a commit stays whole: it leads nowhere but to that commit, tells nobody, and is there to be copied. So do
 * keys of issue trackers ({@code OPS-12}), for those who set up such links want them, and {@code UTF-8} has the same shape.
 */
final class Mentions {

    private static final int MAX_NAME = 64;

    private Mentions() {}

    /** {@return whether a character and the one before it must be kept apart} */
    static boolean areJoinedAt(String text, int index) {
        char c = text.charAt(index);
        return switch (index == 0 ? ' ' : text.charAt(index - 1)) {
            case '@' -> c != ' ';
            case '#', '!', '$', '&' -> isDigit(c);
            case '%', '~' -> isName(c) || c == '"';
            case '[' -> c == '[';
            case '-' -> isDigit(c) && isGitHubKeyBefore(text, index - 1);
            case ':' -> isEmojiAt(text, index) || ((isName(c) || c == '"') && isKindBefore(text, index - 1));
            default -> false;
        };
    }

    private static boolean isGitHubKeyBefore(String text, int end) {
        return end >= 2 && text.regionMatches(true, end - 2, "GH", 0, 2) && !Escaper.isWordAt(text, end - 3);
    }

    /** One or two digits between colons are a part of a time of day; no emoji is called so. */
    private static boolean isEmojiAt(String text, int start) {
        int end = start;
        boolean digits = true;
        while (end < text.length() && end - start < MAX_NAME && isEmojiName(text.charAt(end))) {
            digits &= isDigit(text.charAt(end));
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ':' && !(digits && end - start <= 2);
    }

    /** GitLab writes the kind of what it refers to before a colon, after a bracket or an asterisk. */
    private static boolean isKindBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < MAX_NAME && isKind(text.charAt(start - 1))) {
            start--;
        }
        return start < end && start > 0 && (text.charAt(start - 1) == '[' || text.charAt(start - 1) == '*');
    }

    private static boolean isKind(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isName(char c) {
        return isKind(c) || isDigit(c);
    }

    private static boolean isEmojiName(char c) {
        return isName(c) || c == '+' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
