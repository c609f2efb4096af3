package io.github.postmortem4j.markdown.internal.text;

/**
 * Finds text that code hosts process after the Markdown has become HTML: mentions of people, references to issues,
 * emoji.
 *
 * <p>Escapes have no effect there, so a {@linkplain Escaper#JOINER word joiner} separates the sign from the name:
 *
 * <ul>
 *   <li>{@code @name}, {@code @org/team}, {@code name@commit};
 *   <li>{@code #123}, {@code org/repo#123}, {@code GH-123}; GitLab's, Gitea's and Azure's {@code !123}; GitLab's {@code
 *       $123}, {@code &123}, {@code %name}, {@code ~name}, {@code [epic:123]} and {@code *iteration:123};
 *   <li>{@code [[page]]} of a wiki;
 *   <li>{@code :name:} of an emoji, but not the minutes of {@code 13:31:22}.
 * </ul>
 *
 * <p>Commit hashes are not separated: they link only to that commit, notify nobody, and are meant to be copied. Neither
 * are the keys of issue trackers such as {@code OPS-12}: organizations that set up such links want them, and {@code UTF-8} has
 * the same form.
 */
final class Mentions {

    private static final int MAX_NAME = 64;

    private Mentions() {}

    /** {@return whether a joiner must separate a character from the one before it} */
    static boolean isSeparatedAt(String text, int index) {
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

    /** {@return whether the name of an emoji starts at an index} One or two digits between colons are part of a time of day, not the name of an emoji. */
    static boolean isEmojiAt(String text, int start) {
        int end = start;
        boolean digits = true;
        while (end < text.length() && end - start < MAX_NAME && isEmojiName(text.charAt(end))) {
            digits &= isDigit(text.charAt(end));
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ':' && !(digits && end - start <= 2);
    }

    /** GitLab's references have their kind before a colon, after a bracket or an asterisk. */
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
