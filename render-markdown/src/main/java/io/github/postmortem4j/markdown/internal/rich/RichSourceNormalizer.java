package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.text.CharacterClasses;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.PlainText;

/**
 * Text that is Markdown, made ready for a parser: line feeds end its lines, and characters that show nothing or that no text
 * may hold are gone as {@link PlainText} has it.
 *
 * <p>But for the joiner, which stays until the text is parsed: it parts marks in what the renderer wrote itself.
 */
final class RichSourceNormalizer {

    private RichSourceNormalizer() {}

    /** {@return the text, with its lines} */
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

    /** {@return the text, as one line} */
    static String line(String text) {
        return lines(text).replace('\n', ' ');
    }

    private static void append(int character, StringBuilder out) {
        switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028 -> out.append('\n');
            case 0x2029 -> out.append("\n\n");
            case Escaper.JOINER -> out.append(Escaper.JOINER);
            default -> {
                if (!CharacterClasses.isUnseen(character)) {
                    out.appendCodePoint(
                            CharacterClasses.isBroken(character) ? CharacterClasses.REPLACEMENT : character);
                }
            }
        }
    }
}
