package io.github.postmortem4j.redaction;

import java.util.Map;

/** Undoes the escapes behind which a term could stand: those of JSON, or those of Markdown, HTML and addresses. */
final class Unescaping {

    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "nbsp", '\u00A0', "shy", '\u00AD');

    private static final int MAX_ENTITY = 10;

    private final MappedText text;
    private final MappedText unescaped;
    private final boolean withMarks;
    private int index;

    private Unescaping(MappedText text, boolean withMarks) {
        this.text = text;
        this.withMarks = withMarks;
        this.unescaped = new MappedText(text.length());
    }

    /** {@return whether any of the escapes may be in a text} */
    static boolean concerns(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\\&#%*`~".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return what the texts in a JSON document say} */
    static MappedText json(MappedText text) {
        Unescaping unescaping = new Unescaping(text, true);
        while (unescaping.index < text.length()) {
            if (text.charAt(unescaping.index) != '\\' || !unescaping.jsonEscape()) {
                unescaping.literally(1);
            }
        }
        return unescaping.unescaped;
    }

    /**
     * {@return what a reader sees of Markdown or HTML, and what an address leads to}
     *
     * @param withMarks whether asterisks and the like are seen, or mark emphasis or code; only an engine knows
     */
    static MappedText markup(MappedText text, boolean withMarks) {
        Unescaping unescaping = new Unescaping(text, withMarks);
        while (unescaping.index < text.length()) {
            if (!unescaping.markup()) {
                unescaping.literally(1);
            }
        }
        return unescaping.unescaped;
    }

    private boolean jsonEscape() {
        char escaped = at(index + 1);
        int known = "nrtbf\"\\/".indexOf(escaped);
        if (escaped != 0 && known >= 0) {
            unescape("\n\r\t\b\f\"\\/".charAt(known), 2);
            return true;
        }
        return unicodeEscape();
    }

    private boolean unicodeEscape() {
        int value = at(index + 1) == 'u' ? number(index + 2, index + 6, 16) : -1;
        if (value >= 0) {
            unescape(value, 6);
        }
        return value >= 0;
    }

    private boolean markup() {
        return switch (text.charAt(index)) {
            case '\\' -> backslash();
            case '&' -> entity();
            case '#' -> numberOfEntity(index + 1, 10);
            case '%' -> percent();
            case '*', '`', '~' -> mark();
            default -> false;
        };
    }

    private boolean backslash() {
        char escaped = at(index + 1);
        if (escaped > ' ' && escaped < 0x7F && !Character.isLetterOrDigit(escaped)) {
            unescape(escaped, 2);
            return true;
        }
        return unicodeEscape();
    }

    private boolean entity() {
        if (at(index + 1) == '#') {
            boolean hexadecimal = at(index + 2) == 'x' || at(index + 2) == 'X';
            return hexadecimal ? numberOfEntity(index + 3, 16) : numberOfEntity(index + 2, 10);
        }
        int end = endOfEntity(index + 1);
        Character named = ENTITIES.get(characters(index + 1, end));
        if (named != null) {
            unescape(named, end + 1 - index);
        }
        return named != null;
    }

    /** Mermaid's entities are numbers too, with nothing before the number sign. */
    private boolean numberOfEntity(int from, int radix) {
        int end = endOfEntity(from);
        int value = number(from, end, radix);
        if (value > 0 && Character.isValidCodePoint(value)) {
            unescape(value, end + 1 - index);
            return true;
        }
        return false;
    }

    /** {@return where a name or number ends, which is where it begins unless a semicolon comes after it} */
    private int endOfEntity(int from) {
        int end = from;
        while (end - from < MAX_ENTITY && Character.isLetterOrDigit(at(end))) {
            end++;
        }
        return at(end) == ';' ? end : from;
    }

    /** Bytes of UTF-8, each as a percent sign and two digits. */
    private boolean percent() {
        int first = octet(index);
        int length = first < 0 ? 0 : first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        int value = length == 1 ? first : first & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = octet(index + 3 * i);
            if ((next & ~0x3F) != 0x80) {
                return false;
            }
            value = (value << 6) | (next & 0x3F);
        }
        if (length == 0 || !Character.isValidCodePoint(value)) {
            return false;
        }
        unescape(value, 3 * length);
        return true;
    }

    private int octet(int from) {
        return at(from) == '%' ? number(from + 1, from + 3, 16) : -1;
    }

    /** A mark of emphasis or code does not part a term for a reader; an asterisk between spaces is a bullet. */
    private boolean mark() {
        boolean bullet = at(index + 1) == ' ' && (index == 0 || Characters.isSpace(text.charAt(index - 1)));
        if (withMarks || bullet) {
            return false;
        }
        index++;
        return true;
    }

    private int number(int from, int to, int radix) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = at(i) < 0x80 ? Character.digit(at(i), radix) : -1;
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    private String characters(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(text.charAt(i));
        }
        return name.toString();
    }

    private char at(int position) {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private void literally(int length) {
        unescape(text.charAt(index), length);
    }

    private void unescape(int character, int length) {
        int end = text.end(index + length - 1);
        for (char unit : Character.toChars(character)) {
            unescaped.append(unit, text.start(index), end);
        }
        index += length;
    }
}
