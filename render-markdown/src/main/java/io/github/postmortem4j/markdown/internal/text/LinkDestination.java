package io.github.postmortem4j.markdown.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses become links or images, and encodes them as destinations.
 *
 * <p>A destination is the address as given, with the characters that are not allowed in addresses percent-encoded.
 */
public final class LinkDestination {

    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

    private static final String HEX = "0123456789ABCDEF";

    private LinkDestination() {}

    /** {@return the destination if the address is an http, https or mailto URI; {@code null} otherwise} */
    public static @Nullable String ofLink(String uri) {
        return isClean(uri) && (isWeb(uri) || isMail(uri)) ? destination(uri) : null;
    }

    /**
     * {@return the destination if the address is an http or https URI or a path relative to the document; {@code null}
     * otherwise}
     */
    public static @Nullable String ofFigure(String uri) {
        return isClean(uri) && (isWeb(uri) || isRelative(uri)) ? destination(uri) : null;
    }

    private static boolean isWeb(String uri) {
        String scheme = uri.substring(0, Math.min(8, uri.length())).toLowerCase(Locale.ROOT);
        int host = scheme.startsWith("https://") ? 8 : scheme.startsWith("http://") ? 7 : uri.length();
        return host < uri.length() && "/?#".indexOf(uri.charAt(host)) < 0;
    }

    private static boolean isMail(String uri) {
        return uri.length() > 7 && uri.regionMatches(true, 0, "mailto:", 0, 7);
    }

    /** A path without a colon has no scheme, and a path that does not start with a slash has no host. */
    private static boolean isRelative(String uri) {
        return !uri.isEmpty() && uri.indexOf(':') < 0 && "/?#&".indexOf(uri.charAt(0)) < 0;
    }

    /** Browsers drop some of the rejected characters and read others as a slash, which results in another address. */
    private static boolean isClean(String uri) {
        for (int i = 0; i < uri.length(); i += Character.charCount(uri.codePointAt(i))) {
            int c = uri.codePointAt(i);
            if (c == '\\' || !PlainText.isVisible(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the address that a Markdown engine reads from a destination} */
    public static String address(String destination) {
        boolean bracketed = destination.startsWith("<");
        String address = bracketed ? destination.substring(1, destination.length() - 1) : destination;
        for (char c : "'()]".toCharArray()) {
            address = address.replace(entity(c), String.valueOf(c));
        }
        return address.replace("&amp;", "&");
    }

    private static String destination(String uri) {
        StringBuilder out = new StringBuilder(uri.length() + 2);
        boolean leftOpen = isLeftOpen(uri);
        for (int i = 0; i < uri.length(); ) {
            int c = uri.codePointAt(i);
            if (c == '&' && Escaper.isEntityAt(uri, i)) {
                out.append("&amp;");
            } else if (isSyntax(uri, i) || (leftOpen && (c == '(' || c == ')'))) {
                out.append(entity((char) c));
            } else if (c == '%' && !isHexPair(uri, i + 1)) {
                out.append("%25");
            } else if (isKept(c)) {
                out.append((char) c);
            } else {
                percentEncode(c, out);
            }
            i += Character.charCount(c);
        }
        // Within angle brackets, parentheses need not be balanced.
        boolean bracketed = !leftOpen && (uri.indexOf('(') >= 0 || uri.indexOf(')') >= 0);
        return bracketed ? out.insert(0, '<').append('>').toString() : out.toString();
    }

    /**
     * {@return whether a character of a destination would be syntax} An apostrophe in the text of a link and another one
     * here would be a quotation to markdown-it.
     */
    private static boolean isSyntax(String uri, int index) {
        return switch (uri.charAt(index)) {
            case '\'' -> true;
            case ']' -> Escaper.isCheckedBoxAt(uri, index - 2);
            default -> false;
        };
    }

    private static String entity(char c) {
        return "&#" + (int) c + ';';
    }

    /** {@return whether a parenthesis is never closed} Even within angle brackets, Marked overlooks bold text after it. */
    private static boolean isLeftOpen(String uri) {
        int open = 0;
        for (int i = 0; i < uri.length() && open >= 0; i++) {
            open += uri.charAt(i) == '(' ? 1 : uri.charAt(i) == ')' ? -1 : 0;
        }
        return open > 0;
    }

    private static boolean isKept(int c) {
        return Escaper.isWord(c) || (c < 128 && KEPT.indexOf(c) >= 0);
    }

    private static boolean isHexPair(String uri, int index) {
        return index + 1 < uri.length() && isHex(uri.charAt(index)) && isHex(uri.charAt(index + 1));
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static void percentEncode(int c, StringBuilder out) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }
}
