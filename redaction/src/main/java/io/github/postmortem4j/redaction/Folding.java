package io.github.postmortem4j.redaction;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings a text into the form in which terms are looked for.
 *
 * <p>Case, accents, forms of compatibility (full-width letters, ligatures) and forms of the apostrophe are one; white
 * space of any kind and length is one space; what shows nothing is gone.
 */
final class Folding {

    /** Stands where an output begins a new block: no term reaches across. */
    private static final char BARRIER = '\n';

    private final MappedText text;
    private final boolean output;
    private final MappedText folded;

    private Folding(MappedText text, boolean output) {
        this.text = text;
        this.output = output;
        this.folded = new MappedText(text.length());
    }

    /**
     * {@return the folded form}
     *
     * @param output whether it is what a renderer wrote, where the end of a paragraph or item is the end of a text
     */
    static MappedText of(MappedText text, boolean output) {
        Folding folding = new Folding(text, output);
        folding.run();
        return folding.folded;
    }

    static String of(String text) {
        return of(MappedText.of(text), false).toString();
    }

    /** {@return the folded form with each run of what parts words as one space} */
    static MappedText withWordsParted(MappedText folded) {
        MappedText parted = new MappedText(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            boolean separator = Characters.isSeparator(folded.charAt(i));
            if (!separator || !parted.endsWith(' ')) {
                parted.append(separator ? ' ' : folded.charAt(i), folded.start(i), folded.end(i));
            }
        }
        return parted;
    }

    private void run() {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            if (Characters.isSpace(character)) {
                next = space(i);
            } else if (character >= ' ' && character < 0x7F) {
                folded.append(Character.toLowerCase((char) character), text.start(i), text.end(i));
            } else if (!Characters.isIgnored(character)) {
                fold(character, text.start(i), text.end(next - 1));
            }
            i = next;
        }
    }

    private void fold(int character, int start, int end) {
        String decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        for (int c : decomposed.codePoints().toArray()) {
            if (Characters.isSpace(c)) {
                space(start, end);
            } else if (!Characters.isIgnored(c)) {
                for (char unit : folded(c).toCharArray()) {
                    folded.append(isApostrophe(unit) ? '\'' : unit, start, end);
                }
            }
        }
    }

    /** One after another, because no single one of them brings all forms of a letter together: of the sharp s, say. */
    private static String folded(int character) {
        return Character.toString(character)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\u2019' || unit == '\u2018' || unit == '\u02BC';
    }

    /** Folds a run of white space and {@return where it ends} */
    private int space(int from) {
        int breaks = 0;
        int i = from;
        while (i < text.length() && (Characters.isSpace(text.charAt(i)) || isQuoteMark(i, breaks))) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
            i++;
        }
        if (output && (breaks > 1 || (breaks == 1 && isBullet(i)))) {
            folded.append(BARRIER, text.start(from), text.end(i - 1));
        } else {
            space(text.start(from), text.end(i - 1));
        }
        return i;
    }

    private void space(int start, int end) {
        if (!folded.endsWith(' ')) {
            folded.append(' ', start, end);
        }
    }

    private boolean isQuoteMark(int index, int breaks) {
        return output && breaks > 0 && text.charAt(index) == '>';
    }

    private boolean isBullet(int index) {
        return index + 1 < text.length() && "-*+".indexOf(text.charAt(index)) >= 0 && text.charAt(index + 1) == ' ';
    }
}
