package io.github.postmortem4j.redaction.internal.search;

/** Removes escapes that could hide a term: those of JSON, or those of Markdown, HTML, Mermaid, and URIs. */
final class TextUnescaper {

    private static final int MAX_DIGITS = 10;

    /** How often text may be escaped: an address in an address in an address, or HTML in JSON in HTML. */
    private static final int MAX_ROUNDS = 4;

    private final MappedText text;
    private final MappedText unescaped;
    private final boolean withMarks;
    private int index;

    private TextUnescaper(MappedText text, boolean withMarks) {
        this.text = text;
        this.withMarks = withMarks;
        this.unescaped = new MappedText(text.length());
    }

    /** {@return whether a text may contain an escape} */
    static boolean mayContainEscapes(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\\&#%*`~^=<[]\u00AD\u200B\u200C\u200D\u2060".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the text without the escapes of JSON strings} */
    static MappedText json(MappedText text) {
        TextUnescaper unescaper = new TextUnescaper(text, true);
        while (unescaper.index < text.length()) {
            if (text.charAt(unescaper.index) != '\\' || !unescaper.jsonEscape()) {
                unescaper.literally(1);
            }
        }
        return unescaper.unescaped;
    }

    /**
     * {@return the text as Markdown or HTML shows it, without the escapes of URIs}
     *
     * @param withMarks whether to keep characters that may mark emphasis or code, which only a Markdown parser can
     *     decide
     */
    static MappedText markup(MappedText text, boolean withMarks) {
        TextUnescaper unescaper = new TextUnescaper(text, withMarks);
        while (unescaper.index < text.length()) {
            if (!unescaper.markup()) {
                unescaper.literally(1);
            }
        }
        return unescaper.unescaped;
    }

    /** {@return the text after its escapes were removed repeatedly, as from {@code %2520}} */
    static MappedText markupRepeatedly(MappedText text, boolean withMarks) {
        MappedText unescaped = text;
        for (int i = 0; i < MAX_ROUNDS; i++) {
            MappedText next = markup(unescaped, withMarks);
            if (next.length() == unescaped.length()) {
                return unescaped;
            }
            unescaped = next;
        }
        return unescaped;
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
            case '#' -> !unescaped.endsWith('&') && numericEntity(index + 1, 10);
            case '%' -> percent();
            case '*', '`', '~', '^' -> mark(1);
            case '=' -> at(index + 1) == '=' && mark(2);
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
            return hexadecimal ? numericEntity(index + 3, 16) : numericEntity(index + 2, 10);
        }
        int end = endOfName(index + 1, EntityTable.MAX_NAME);
        String named = at(end) == ';' ? EntityTable.text(text.substring(index + 1, end)) : null;
        if (named != null && !named.equals("&")) {
            unescape(named, end + 1 - index);
            return true;
        }
        return named != null && ampersand();
    }

    /** Browsers decode it however often it was escaped before, if each of several programs decodes it once. */
    private boolean ampersand() {
        int end = index + 1;
        while (text.startsWith("amp;", end)) {
            end += 4;
        }
        unescape("&", end - index);
        return true;
    }

    /** Entities of Mermaid are also numbers, but without an ampersand before the number sign. */
    private boolean numericEntity(int from, int radix) {
        int end = endOfName(from, MAX_DIGITS);
        int value = at(end) == ';' ? number(from, end, radix) : -1;
        if (value > 0 && Character.isValidCodePoint(value)) {
            unescape(value, end + 1 - index);
            return true;
        }
        return false;
    }

    private int endOfName(int from, int maxLength) {
        int end = from;
        while (end - from < maxLength && Character.isLetterOrDigit(at(end))) {
            end++;
        }
        return end;
    }

    /** Decodes bytes in UTF-8, each written as a percent sign and two digits. */
    private boolean percent() {
        int escaped = index + 1;
        while (text.startsWith("25", escaped) && number(escaped + 2, escaped + 4, 16) >= 0) {
            escaped += 2;
        }
        if (escaped > index + 1) {
            // However often the percent sign was encoded, each round of decoding removes only one of them.
            unescape('%', escaped - index);
            return true;
        }
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

    /**
     * Skips characters that could mark emphasis, code, or superscript and would split a term; an asterisk between spaces
     * is a bullet.
     */
    private boolean mark(int length) {
        boolean bullet = at(index + 1) == ' ' && (index == 0 || SearchCharacters.isSpace(text.charAt(index - 1)));
        if (withMarks || bullet) {
            return false;
        }
        index += length;
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

    private char at(int position) {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private void literally(int length) {
        unescape(text.charAt(index), length);
    }

    private void unescape(int character, int length) {
        unescape(Character.toString(character), length);
    }

    private void unescape(String characters, int length) {
        int end = text.end(index + length - 1);
        for (int i = 0; i < characters.length(); i++) {
            unescaped.append(characters.charAt(i), text.start(index), end);
        }
        index += length;
    }
}
