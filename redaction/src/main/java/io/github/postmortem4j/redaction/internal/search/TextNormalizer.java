package io.github.postmortem4j.redaction.internal.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Normalizes text for the search.
 *
 * <p>Normalization removes differences in case, accents, compatibility forms (such as full-width letters and ligatures)
 * and apostrophes, replaces each run of white space by one space, and removes invisible characters.
 */
public final class TextNormalizer {

    /** Marks the start of a block in output, so that no term matches across blocks. */
    private static final char BARRIER = '\n';

    /** Letters that Unicode does not decompose into a letter and an accent, although readers see one. */
    private static final String STROKED = "\u00F8\u0142\u0111\u0127\u0131\u00F0\u00FE\u00E6\u0153";

    private static final List<String> UNSTROKED = List.of("o", "l", "d", "h", "i", "d", "th", "ae", "oe");

    private static final String UMLAUTS = "äöüÄÖÜøØåÅ";

    private static final List<String> DIGRAPHS = List.of("ae", "oe", "ue", "Ae", "Oe", "Ue", "oe", "Oe", "aa", "Aa");

    private final MappedText text;
    private final boolean output;
    private final MappedText normalized;

    private TextNormalizer(MappedText text, boolean output) {
        this.text = text;
        this.output = output;
        this.normalized = new MappedText(text.length());
    }

    /**
     * {@return the normalized text}
     *
     * @param output whether the text is rendered output, in which no term continues after a paragraph or list item
     */
    static MappedText normalize(MappedText text, boolean output) {
        TextNormalizer normalizer = new TextNormalizer(text, output);
        normalizer.run();
        return normalizer.normalized;
    }

    /** {@return the normalized text} */
    public static String normalize(String text) {
        return normalize(MappedText.of(text), false).toString();
    }

    /** {@return the words of a text, normalized and separated by one space} */
    public static String words(String text) {
        return separateWords(normalize(MappedText.of(text), false)).toString().strip();
    }

    /** {@return a text, and also its spelling without umlauts if it has any, as in "Mueller" for "Müller"} */
    static Set<String> spellings(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < composed.length(); i++) {
            int umlaut = UMLAUTS.indexOf(composed.charAt(i));
            spelled.append(umlaut < 0 ? composed.substring(i, i + 1) : DIGRAPHS.get(umlaut));
        }
        Set<String> spellings = new LinkedHashSet<>(List.of(text));
        if (spelled.length() > composed.length()) {
            spellings.add(spelled.toString());
        }
        return spellings;
    }

    /** {@return a text without the escapes of URIs, HTML, and Markdown, as often as it is escaped} */
    public static String withoutEscapes(String text) {
        return TextUnescaper.markupRepeatedly(MappedText.of(text), true).toString();
    }

    /** {@return the number of letters and digits in normalized words} */
    public static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** {@return a normalized text with each run of separators replaced by one space} */
    static MappedText separateWords(MappedText normalized) {
        MappedText words = new MappedText(normalized.length());
        for (int i = 0; i < normalized.length(); i++) {
            boolean separator = SearchCharacters.isSeparator(normalized.charAt(i));
            if (!separator || !words.endsWith(' ')) {
                words.append(separator ? ' ' : normalized.charAt(i), normalized.start(i), normalized.end(i));
            }
        }
        return words;
    }

    /** {@return a normalized text without the separators in numbers such as 1,234,567, which readers do not see} */
    static MappedText ungroupDigits(MappedText normalized) {
        MappedText ungrouped = new MappedText(normalized.length());
        for (int i = 0; i < normalized.length(); i++) {
            if (!isGroupSeparator(normalized, i)) {
                ungrouped.append(normalized.charAt(i), normalized.start(i), normalized.end(i));
            }
        }
        return ungrouped;
    }

    /** In India, groups but the last have two digits. */
    private static boolean isGroupSeparator(MappedText text, int index) {
        if (index == 0 || !isDigit(text, index - 1) || ",.' _\u066C".indexOf(text.charAt(index)) < 0) {
            return false;
        }
        int digits = 0;
        while (digits < 4 && isDigit(text, index + 1 + digits)) {
            digits++;
        }
        int end = index + 1 + digits;
        return digits == 3 || (digits == 2 && end < text.length() && text.charAt(end) == ',');
    }

    private static boolean isDigit(MappedText text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void run() {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            if (SearchCharacters.isSpace(character)) {
                next = space(i);
            } else if (SearchCharacters.isApostrophe(character)) {
                normalized.append('\'', text.start(i), text.end(i));
            } else if (character >= ' ' && character < 0x7F) {
                normalized.append(Character.toLowerCase((char) character), text.start(i), text.end(i));
            } else if (!SearchCharacters.isIgnored(character)) {
                decompose(character, text.start(i), text.end(next - 1));
            }
            i = next;
        }
    }

    private void decompose(int character, int start, int end) {
        String decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        for (int c : decomposed.codePoints().toArray()) {
            if (SearchCharacters.isSpace(c)) {
                space(start, end);
            } else if (!SearchCharacters.isIgnored(c)) {
                for (char unit : fold(c).toCharArray()) {
                    normalized.append(unit, start, end);
                }
            }
        }
    }

    /** A single conversion is not enough for letters such as the sharp s. */
    private static String fold(int character) {
        if (Character.isDigit(character)) {
            return Integer.toString(Character.digit(character, 10));
        }
        int stroked = STROKED.indexOf(Character.toLowerCase(character));
        if (stroked >= 0) {
            return UNSTROKED.get(stroked);
        }
        return Character.toString(character)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Normalizes a run of white space and {@return its end} */
    private int space(int from) {
        int breaks = 0;
        int i = from;
        while (i < text.length() && (SearchCharacters.isSpace(text.charAt(i)) || isQuoteMark(i, breaks))) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
            i++;
        }
        if (output && (breaks > 1 || (breaks == 1 && isBullet(i)))) {
            normalized.append(BARRIER, text.start(from), text.end(i - 1));
        } else {
            space(text.start(from), text.end(i - 1));
        }
        return i;
    }

    private void space(int start, int end) {
        if (!normalized.endsWith(' ')) {
            normalized.append(' ', start, end);
        }
    }

    private boolean isQuoteMark(int index, int breaks) {
        return breaks > 0 && text.charAt(index) == '>';
    }

    private boolean isBullet(int index) {
        return index + 1 < text.length() && "-*+".indexOf(text.charAt(index)) >= 0 && text.charAt(index + 1) == ' ';
    }
}
