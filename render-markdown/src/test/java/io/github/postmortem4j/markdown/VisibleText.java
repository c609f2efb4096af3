package io.github.postmortem4j.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a text that a reader sees, computed independently of the renderer. */
final class VisibleText {

    private static final String SPACE = "[\\s\\x0B\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\x01-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\xAD\\u061C\\u180E"
                    + "\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{1BCA0}-\\x{1BCA3}"
                    + "\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E007F}]");
    private static final Pattern BROKEN = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}\\x{FDD0}-\\x{FDEF}]");
    private static final Pattern ENDS = Pattern.compile("^[ \\xA0\\u202F]|[ \\xA0\\u202F]$");
    private static final Pattern NO_BREAK = Pattern.compile("[\\xA0\\u202F]");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\\n\\r\\x0B\\x0C\\x85\\u2028]");
    private static final Pattern BLANK_LINE = Pattern.compile("\n" + SPACE + "*\n");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#].*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:.+");
    private static final Pattern RELATIVE = Pattern.compile("[^/?#&:][^:]*");

    private VisibleText() {}

    static String line(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String sound = BROKEN.matcher(text).replaceAll("\uFFFD");
        StringBuilder out = new StringBuilder();
        HIDDEN.matcher(sound)
                .replaceAll("")
                .codePoints()
                .forEach(c -> out.appendCodePoint((c & 0xFFFE) == 0xFFFE ? 0xFFFD : c));
        String spaced = SPACES.matcher(out)
                .replaceAll(run -> NO_BREAK.matcher(run.group()).matches() ? run.group() : " ");
        return ENDS.matcher(spaced).replaceAll("");
    }

    static List<String> paragraphs(String text) {
        // In this order, so that halves of a surrogate pair or of a line ending do not become adjacent.
        String sound = BROKEN.matcher(text).replaceAll("\uFFFD");
        String lines =
                HIDDEN.matcher(LINE_BREAK.matcher(sound).replaceAll("\n")).replaceAll("");
        return BLANK_LINE
                .splitAsStream(lines.replace("\u2029", "\n\n"))
                .map(VisibleText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** {@return the kind of link that an address becomes: web, mail or none} */
    static String kindOfLink(String uri) {
        if (!isClean(uri)) {
            return "none";
        }
        return WEB.matcher(uri).matches() ? "web" : MAIL.matcher(uri).matches() ? "mail" : "none";
    }

    static boolean isImage(String uri) {
        return isClean(uri)
                && (WEB.matcher(uri).matches() || RELATIVE.matcher(uri).matches());
    }

    private static boolean isClean(String uri) {
        boolean sound = uri.codePoints().noneMatch(c -> (c & 0xFFFE) == 0xFFFE);
        return sound
                && line(uri).equals(uri)
                && !SPACES.matcher(uri).find()
                && !uri.toLowerCase(Locale.ROOT).contains("\\");
    }
}
