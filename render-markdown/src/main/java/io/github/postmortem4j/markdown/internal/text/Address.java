package io.github.postmortem4j.markdown.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An address within a line of text that some Markdown engine would link.
 *
 * <p>Engines disagree about which addresses they link and where these end. The search finds every address that one of
 * them would link, so that the renderer decides instead.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param destination the encoded destination of the link that shows the address, or {@code null} if the address is not
 *     a web or mail address
 */
public record Address(int start, int end, @Nullable String destination) {

    private static final String SCHEME_END = "://";

    /** ASCII characters of web addresses besides letters and digits. Brackets must be balanced. */
    private static final String WEB_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

    /** Characters that end a sentence rather than an address. */
    private static final String TRAILING = ".,:;!?'*_~&#";

    private static final String LOCAL_CHARACTERS = "._+-";

    /** Ranges of punctuation and symbols beyond ASCII, as the first and last character of each. */
    private static final int[] PUNCTUATION = {
        0x80, 0xBF, 0xD7, 0xD7, 0xF7, 0xF7, 0x2000, 0x206F, 0x2190, 0x2BFF, 0x3000, 0x3004, 0x3008, 0x3020, 0x3030,
        0x3030, 0xFE10, 0xFE6F, 0xFF00, 0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65, 0xFFE0, 0xFFFF
    };

    /** {@return the first address at or after an index, or {@code null} if there is none} */
    public static @Nullable Address next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            Address found = switch (text.charAt(i)) {
                case ':' -> text.startsWith(SCHEME_END, i) ? withScheme(text, from, i) : null;
                case '.' -> withoutScheme(text, from, i);
                case '@' -> mail(text, from, i);
                default -> null;
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** {@return whether an at sign is within something like an address, which some engine links} */
    static boolean isMailLike(String text, int at) {
        return at > 0 && text.charAt(at - 1) != ' ' && isBeforeNext(text, at, '.', "@ ");
    }

    /** {@return whether a colon ends the scheme of a mail address} */
    static boolean isMailScheme(String text, int colon) {
        return text.regionMatches(true, colon - 6, "mailto", 0, 6) && isBeforeNext(text, colon, '@', ": ");
    }

    private static boolean isBeforeNext(String text, int from, char wanted, String limits) {
        int i = from + 1;
        while (i < text.length() && text.charAt(i) != wanted && limits.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i < text.length() && text.charAt(i) == wanted;
    }

    private static @Nullable Address withScheme(String text, int from, int colon) {
        int start = colon;
        while (start > from && isScheme(text.charAt(start - 1))) {
            start--;
        }
        while (start < colon && !isLetter(text.charAt(start))) {
            start++;
        }
        if (start == colon) {
            return null;
        }
        int host = colon + SCHEME_END.length();
        int end = endOfWeb(text, host);
        String address = text.substring(start, end);
        boolean web = address.regionMatches(true, 0, "http:", 0, 5) || address.regionMatches(true, 0, "https:", 0, 6);
        return new Address(start, end, web && end > host ? LinkDestination.ofLink(address) : null);
    }

    private static @Nullable Address withoutScheme(String text, int from, int dot) {
        int start = dot - 3;
        boolean starts =
                start >= from && text.regionMatches(true, start, "www", 0, 3) && !Escaper.isWordAt(text, start - 1);
        if (!starts || dot + 1 == text.length() || text.charAt(dot + 1) == ' ') {
            return null;
        }
        if (text.charAt(dot + 1) == '.' || !isHost(text.charAt(dot + 1))) {
            return endsSentence(text, dot + 1) ? null : new Address(start, dot + 1, null);
        }
        int host = endOfHost(text, dot + 1);
        Address mail = host < text.length() && text.charAt(host) == '@' ? mail(text, from, host) : null;
        if (mail != null) {
            // Engines link either the host before a letter beyond ASCII or the mail address after it.
            return mail.start() <= start ? mail : new Address(start, mail.end(), null);
        }
        int end = endOfWeb(text, dot + 1);
        String destination = LinkDestination.ofLink("http://" + text.substring(start, end));
        return destination == null ? null : new Address(start, end, destination);
    }

    /**
     * {@return whether nothing up to the next space or closing bracket can be a host} commonmark-java accepts nearly any
     * character as one.
     */
    private static boolean endsSentence(String text, int from) {
        int end = from;
        while (end < text.length() && ".,:;!?".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length() || " )]}<>".indexOf(text.charAt(end)) >= 0;
    }

    private static @Nullable Address mail(String text, int from, int at) {
        int start = at;
        while (start > from && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int word = start;
        while (word < at && ".+-".indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        start = word < at ? word : start;
        int end = endOfHost(text, at + 1);
        while (end > at && "._-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start == at) {
            return null;
        }
        if (isDomain(text.substring(at + 1, Math.max(at + 1, end)))) {
            return new Address(start, end, LinkDestination.ofLink("mailto:" + text.substring(start, end)));
        }
        // For some engines, a letter beyond ASCII ends the host.
        return isDomain(text.substring(at + 1, endOfAsciiHost(text, at + 1))) ? new Address(start, end, null) : null;
    }

    private static int endOfAsciiHost(String text, int from) {
        int end = from;
        while (end < text.length() && isHost(text.charAt(end)) && text.charAt(end) < 0x80) {
            end++;
        }
        return end;
    }

    private static int endOfHost(String text, int from) {
        int end = from;
        while (end < text.length() && isHost(text.charAt(end)) && !text.startsWith("..", end)) {
            end++;
        }
        return end;
    }

    /**
     * {@return the index after a web address, without the punctuation that follows it in a sentence} A checked box ends
     * it, because a code span does not hide one from cmark-gfm.
     */
    private static int endOfWeb(String text, int from) {
        int end = from;
        int round = 0;
        int square = 0;
        for (; end < text.length() && isWeb(text.charAt(end)); end++) {
            char c = text.charAt(end);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0 || Escaper.isCheckedBoxAt(text, end)) {
                break;
            }
        }
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** {@return whether a host has several labels, and is not an IP address} */
    private static boolean isDomain(String host) {
        int lastDot = host.lastIndexOf('.');
        return lastDot >= 0 && !host.chars().skip(lastDot + 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isScheme(char c) {
        return Escaper.isWord(c) || "+-.".indexOf(c) >= 0;
    }

    private static boolean isLocal(char c) {
        return Escaper.isWord(c) || LOCAL_CHARACTERS.indexOf(c) >= 0;
    }

    private static boolean isHostStart(char c) {
        return Escaper.isWord(c) || isLetterBeyondAscii(c);
    }

    private static boolean isHost(char c) {
        return isHostStart(c) || "._-".indexOf(c) >= 0;
    }

    private static boolean isWeb(char c) {
        return Escaper.isWord(c) || WEB_CHARACTERS.indexOf(c) >= 0 || isLetterBeyondAscii(c);
    }

    private static boolean isLetterBeyondAscii(char c) {
        int found = Arrays.binarySearch(PUNCTUATION, c);
        // A character between two bounds is in a range if the number of bounds before it is odd.
        return c >= 0x80 && found < 0 && (-found - 1) % 2 == 0;
    }
}
