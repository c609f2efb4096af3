package io.github.postmortem4j.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits code into lines. White space at the end of lines and blank lines at either end of the code are removed; other
 * white space is kept. Invisible and invalid characters are treated as by {@link PlainText}.
 */
public final class CodeLines {

    private CodeLines() {}

    /** {@return the lines; none if the code shows nothing} */
    public static List<String> of(String code) {
        List<String> lines = new ArrayList<>();
        int seen = 0;
        for (String line : code.split("\\R", -1)) {
            String shown = shown(line);
            if (!shown.isEmpty() || !lines.isEmpty()) {
                lines.add(shown);
                seen = shown.isEmpty() ? seen : lines.size();
            }
        }
        return lines.subList(0, seen);
    }

    private static String shown(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int seen = 0;
        for (int c : line.codePoints().toArray()) {
            if (CharacterClasses.isSpace(c)) {
                out.appendCodePoint(c);
            } else if (!CharacterClasses.isInvisible(c)) {
                out.appendCodePoint(CharacterClasses.isInvalid(c) ? CharacterClasses.REPLACEMENT : c);
                seen = out.length();
            }
        }
        out.setLength(seen);
        return out.toString();
    }
}
