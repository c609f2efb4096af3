package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.text.CharacterClasses;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.PlainText;

/**
 * Prepares Markdown for the parser: lines end with a line feed, and invisible and invalid characters are treated as by
 * {@link PlainText}.
 *
 * <p>The word joiner is kept until the text is parsed because it separates marks in Markdown that the renderer itself
 * wrote.
 */
final class RichSourceNormalizer {

    private RichSourceNormalizer() {}

    /** {@return the text with normalized line endings} */
    static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean pair = character == '\r' && i < text.length() && text.charAt(i) == '\n';
            if (!pair) {
                append(character, out);
            }
        }
        return out.toString();
    }

    /** {@return the text as one line} */
    static String line(String text) {
        return lines(text).replace('\n', ' ');
    }

    private static void append(int character, StringBuilder out) {
        switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028 -> out.append('\n');
            case 0x2029 -> out.append("\n\n");
            case Escaper.JOINER -> out.append(Escaper.JOINER);
            default -> {
                if (!CharacterClasses.isInvisible(character)) {
                    out.appendCodePoint(
                            CharacterClasses.isInvalid(character) ? CharacterClasses.REPLACEMENT : character);
                }
            }
        }
    }
}
