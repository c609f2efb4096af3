package io.github.postmortem4j.redaction.internal.search;

/**
 * Decodes the entities that browsers accept without a semicolon: numbers such as {@code &#233}, and the oldest names such
 * as {@code &eacute}.
 */
final class UnterminatedEntities {

    private static final int MAX_DIGITS = 7;

    private final MappedText text;
    private final MappedText decoded;

    private UnterminatedEntities(MappedText text) {
        this.text = text;
        this.decoded = new MappedText(text.length());
    }

    /** {@return the text with these entities decoded, and with those that have a semicolon unchanged} */
    static MappedText decode(MappedText text) {
        UnterminatedEntities entities = new UnterminatedEntities(text);
        for (int i = 0; i < text.length(); ) {
            i = entities.next(i);
        }
        return entities.decoded;
    }

    private int next(int index) {
        boolean number = text.startsWith("&#", index);
        int end = text.charAt(index) != '&' ? -1 : number ? number(index) : name(index);
        if (end < 0) {
            decoded.append(text.charAt(index), text.start(index), text.end(index));
            return index + 1;
        }
        return end;
    }

    private int number(int index) {
        boolean hexadecimal = index + 2 < text.length() && (text.charAt(index + 2) | ' ') == 'x';
        int radix = hexadecimal ? 16 : 10;
        int from = index + (hexadecimal ? 3 : 2);
        int end = from;
        int value = 0;
        while (end < text.length() && end - from < MAX_DIGITS && Character.digit(text.charAt(end), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(end), radix);
            end++;
        }
        return value > 0 && Character.isValidCodePoint(value) && !isTerminated(end)
                ? replace(index, end, Character.toString(value))
                : -1;
    }

    private int name(int index) {
        int longest = Math.min(text.length(), index + 1 + EntityTable.MAX_OLD_NAME);
        for (int end = longest; end > index + 2; end--) {
            String named = EntityTable.oldText(text.substring(index + 1, end));
            if (named != null) {
                return isTerminated(end) ? -1 : replace(index, end, named);
            }
        }
        return -1;
    }

    private boolean isTerminated(int end) {
        return end < text.length() && text.charAt(end) == ';';
    }

    private int replace(int from, int to, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            decoded.append(characters.charAt(i), text.start(from), text.end(to - 1));
        }
        return to;
    }
}
